package vn.motcua.ui.dossier;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What a visitor has typed of a code. Holds no nodes, so it survives a change of size or language.
 */
public final class TypedCode {
    private static final int LENGTH_MAX = 40;

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /** Adds one sign; the hyphen after the six digits of the date comes by itself. */
    public void type(String sign) {
        if (text.get().length() < LENGTH_MAX) {
            String typed = text.get() + sign;
            text.set(endsWithDate(typed) ? typed + "-" : typed);
        }
    }

    /**
     * Unit, hyphen and six digits: what follows can only be a hyphen. Eight digits begin with 20.
     */
    private static boolean endsWithDate(String typed) {
        return typed.matches("[^-]+-(?!20[0-9]{4})[0-9]{6}");
    }

    public void delete() {
        String typed = text.get();
        if (!typed.isEmpty()) {
            String shorter = typed.substring(0, typed.length() - 1);
            // The hyphen that came by itself goes by itself.
            text.set(endsWithDate(shorter) ? shorter.substring(0, shorter.length() - 1) : shorter);
        }
    }

    public void clear() {
        text.set("");
    }

    /** Puts back what was sent, so that it need not be typed again. */
    public void putBack(String typed) {
        if (text.get().isEmpty()) {
            text.set(typed);
        }
    }
}
