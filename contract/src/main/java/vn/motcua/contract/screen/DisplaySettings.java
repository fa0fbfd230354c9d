package vn.motcua.contract.screen;

/** How this visitor wants to read; back to {@link #DEFAULT} at the end of the visit. */
public record DisplaySettings(Language language, TextSize textSize, Theme theme) {
    public static final DisplaySettings DEFAULT =
            new DisplaySettings(Language.VIETNAMESE, TextSize.NORMAL, Theme.LIGHT);

    public DisplaySettings with(Language other) {
        return new DisplaySettings(other, textSize, theme);
    }

    public DisplaySettings with(TextSize other) {
        return new DisplaySettings(language, other, theme);
    }

    public DisplaySettings with(Theme other) {
        return new DisplaySettings(language, textSize, other);
    }
}
