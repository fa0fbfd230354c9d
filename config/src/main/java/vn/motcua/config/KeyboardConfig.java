package vn.motcua.config;

/**
 * How people type on this kiosk's screen.
 *
 * @param method how letters become Vietnamese; the letters and tones on the keys always work
 * @param toneStyle where the tone of an open oa, oe or uy stands
 * @param keyOrder where the letters stand until a visitor asks for the other order
 */
public record KeyboardConfig(Method method, ToneStyle toneStyle, KeyOrder keyOrder) {
    public static final KeyboardConfig USUAL =
            new KeyboardConfig(Method.TELEX, ToneStyle.OLD, KeyOrder.QWERTY);

    /** What a key means after another one. */
    public enum Method {
        /** Every key is what stands on it. */
        LETTERS,
        /** {@code as} is á. */
        TELEX,
        /** {@code a1} is á. */
        VNI
    }

    /** Both spellings are correct. */
    public enum ToneStyle {
        /** hòa, khỏe, thủy. */
        OLD,
        /** hoà, khoẻ, thuỷ. */
        NEW
    }

    /** In which order the letters stand. */
    public enum KeyOrder {
        ABC,
        QWERTY
    }

    static KeyboardConfig read(ConfigNode node) {
        var keyboard =
                new KeyboardConfig(
                        node.choice("method", Method.class, USUAL.method),
                        node.choice("toneStyle", ToneStyle.class, USUAL.toneStyle),
                        node.choice("keyOrder", KeyOrder.class, USUAL.keyOrder));
        node.close();
        return keyboard;
    }

    public boolean isAlphabetical() {
        return keyOrder == KeyOrder.ABC;
    }
}
