package vn.motcua.ui.keyboard;

import vn.motcua.ui.suggest.Suggestions;

/** What is typed into a field. It decides which keys are shown and whether they compose. */
public enum FieldKind {
    NAME(Capitals.ALL, Capitals.WORDS, 60),
    PLACE(Capitals.WORDS, Capitals.ALL, 120),
    TEXT(Capitals.SENTENCES, Capitals.ALL, 500),
    CODE(Capitals.ALL, Capitals.ALL, 40),
    /** A file, a host, an address: small letters and capitals are not the same. */
    ADDRESS(Capitals.NONE, Capitals.ALL, 120),
    EMAIL(Capitals.NONE, Capitals.NONE, 80),
    PHONE(Capitals.NONE, Capitals.NONE, 11),
    NUMBER(Capitals.NONE, Capitals.NONE, 15);

    private static final int MAIL_ENDINGS = 2;

    private final Capitals usual;
    private final Capitals other;
    private final int lengthMax;

    FieldKind(Capitals usual, Capitals other, int lengthMax) {
        this.usual = usual;
        this.other = other;
        this.lengthMax = lengthMax;
    }

    /** Codes, addresses and numbers are signs, not words: composing would spoil them. */
    public boolean isVietnamese() {
        return this == NAME || this == PLACE || this == TEXT;
    }

    /** How many suggestions stand beside each other. */
    int suggestions() {
        if (isVietnamese()) {
            return Suggestions.MOST;
        }
        return this == EMAIL ? MAIL_ENDINGS : 0;
    }

    boolean isDigits() {
        return this == PHONE || this == NUMBER;
    }

    Capitals capitals(boolean switched) {
        return switched ? other : usual;
    }

    int lengthMax() {
        return lengthMax;
    }
}
