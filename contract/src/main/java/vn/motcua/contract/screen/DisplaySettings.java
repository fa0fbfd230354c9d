package vn.motcua.contract.screen;

/** How this visitor wants to read and hear; back to {@link #DEFAULT} at the end of the visit. */
public record DisplaySettings(
        Language language, TextSize textSize, Theme theme, SpeechSettings speech) {
    public static final DisplaySettings DEFAULT =
            new DisplaySettings(
                    Language.VIETNAMESE, TextSize.NORMAL, Theme.LIGHT, SpeechSettings.SILENT);

    public DisplaySettings with(Language other) {
        return new DisplaySettings(other, textSize, theme, speech);
    }

    public DisplaySettings with(TextSize other) {
        return new DisplaySettings(language, other, theme, speech);
    }

    public DisplaySettings with(Theme other) {
        return new DisplaySettings(language, textSize, other, speech);
    }

    public DisplaySettings with(SpeechSettings other) {
        return new DisplaySettings(language, textSize, theme, other);
    }
}
