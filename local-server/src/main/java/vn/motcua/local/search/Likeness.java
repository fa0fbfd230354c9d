package vn.motcua.local.search;

/**
 * How well other words stand for a typed one: they sound alike, a finger slipped, or it is not yet
 * typed to its end.
 */
final class Likeness {
    private static final float SAME_SOUND = 0.8f;
    private static final float ONE_SLIP = 0.72f;
    private static final float TWO_SLIPS = 0.5f;

    /** A typed word that exists is seldom a slip for another. */
    private static final float DOUBT = 0.6f;

    private static final int LETTERS_FOR_ONE_SLIP = 3;
    private static final int LETTERS_FOR_TWO_SLIPS = 6;

    private final Word typed;
    private final float trust;
    private final boolean unfinished;
    private final boolean number;

    Likeness(Word typed, boolean known, boolean unfinished) {
        this.typed = typed;
        this.trust = known ? DOUBT : 1;
        this.unfinished = unfinished;
        this.number = Character.isDigit(typed.plain().charAt(0));
    }

    /** 0 when they have nothing to do with each other. */
    float of(Word word) {
        float begun = unfinished && word.plain().startsWith(typed.plain()) ? begun(word) : 0;
        return Math.max(begun, trust * slipped(word));
    }

    private float begun(Word word) {
        return 0.55f + 0.3f * typed.plain().length() / word.plain().length();
    }

    private float slipped(Word word) {
        if (typed.sound().equals(word.sound())) {
            return SAME_SOUND;
        }
        int shorter = Math.min(typed.plain().length(), word.plain().length());
        int longer = Math.max(typed.plain().length(), word.plain().length());
        int most = shorter >= LETTERS_FOR_TWO_SLIPS ? 2 : 1;
        if (number || longer < LETTERS_FOR_ONE_SLIP || longer - shorter > most) {
            return 0;
        }
        if (Integer.bitCount(typed.letters() ^ word.letters()) > 2 * most) {
            return 0;
        }
        int slips = Slips.between(typed.plain(), word.plain(), most);
        return slips > most ? 0 : slips == 1 ? ONE_SLIP : TWO_SLIPS;
    }
}
