package vn.motcua.contract.screen;

/**
 * How this visitor wants to read, hear and work the kiosk; back to {@link #DEFAULT} at the end of
 * the visit.
 *
 * @param layout where things stand and how they are worked
 */
public record DisplaySettings(
        Language language, TextSize textSize, Theme theme, SpeechSettings speech, Layout layout) {
    public static final DisplaySettings DEFAULT =
            new DisplaySettings(
                    Language.VIETNAMESE,
                    TextSize.NORMAL,
                    Theme.LIGHT,
                    SpeechSettings.SILENT,
                    Layout.USUAL);

    /**
     * @param lowered whether everything that is touched stands low, for who sits or cannot reach up
     * @param alphabetical whether letter keys stand in the order of the alphabet
     * @param twoSwitches whether one switch moves on and another one takes
     * @param guided whether the kiosk leads step by step, slowly, with one thing at a time
     */
    public record Layout(
            boolean lowered, boolean alphabetical, boolean twoSwitches, boolean guided) {
        public static final Layout USUAL = new Layout(false, false, false, false);

        public Layout lowered(boolean low) {
            return new Layout(low, alphabetical, twoSwitches, guided);
        }

        public Layout alphabetical(boolean inOrder) {
            return new Layout(lowered, inOrder, twoSwitches, guided);
        }

        public Layout twoSwitches(boolean two) {
            return new Layout(lowered, alphabetical, two, guided);
        }
    }

    public DisplaySettings with(Language other) {
        return new DisplaySettings(other, textSize, theme, speech, layout);
    }

    public DisplaySettings with(TextSize other) {
        return new DisplaySettings(language, other, theme, speech, layout);
    }

    public DisplaySettings with(Theme other) {
        return new DisplaySettings(language, textSize, other, speech, layout);
    }

    public DisplaySettings with(SpeechSettings other) {
        return new DisplaySettings(language, textSize, theme, other, layout);
    }

    public DisplaySettings with(Layout other) {
        return new DisplaySettings(language, textSize, theme, speech, other);
    }

    /** Step by step: larger letters, spoken words, keys from A to Z. */
    public DisplaySettings guided() {
        TextSize size = textSize == TextSize.NORMAL ? TextSize.LARGE : textSize;
        return new DisplaySettings(
                language,
                size,
                theme,
                speech.on(true),
                new Layout(layout.lowered(), true, layout.twoSwitches(), true));
    }
}
