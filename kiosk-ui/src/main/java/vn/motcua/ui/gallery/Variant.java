package vn.motcua.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.TextSize;
import vn.motcua.contract.screen.Theme;

/** One way to look at a screen. */
record Variant(boolean portrait, DisplaySettings display) {
    private static final int LONG_SIDE_PX = 1920;
    private static final int SHORT_SIDE_PX = 1080;
    private static final double PX_PER_MM = 3.61;
    private static final int BOTTOM_MM = 850;
    private static final int REACH_MM = 1200;
    private static final int LOWERED_REACH_MM = 1050;

    /** Two orientations, four sizes, three themes, three languages: 72. */
    static List<Variant> all() {
        List<Variant> variants = new ArrayList<>();
        for (boolean portrait : new boolean[] {true, false}) {
            for (TextSize size : TextSize.values()) {
                for (Theme theme : Theme.values()) {
                    for (Language language :
                            List.of(Language.VIETNAMESE, Language.ENGLISH, LongWords.LANGUAGE)) {
                        variants.add(
                                new Variant(
                                        portrait,
                                        DisplaySettings.DEFAULT
                                                .with(language)
                                                .with(size)
                                                .with(theme)));
                    }
                }
            }
        }
        return variants;
    }

    /** The sizes at both ends, in both orientations and languages, in the light theme. */
    static List<Variant> few() {
        return all().stream()
                .filter(each -> each.display().theme() == Theme.LIGHT)
                .filter(each ->
                        each.display().textSize() == TextSize.NORMAL
                                || each.display().textSize() == TextSize.LARGEST)
                .toList();
    }

    /** The usual screen, and the largest letters in every language. */
    static List<Variant> extremes() {
        return few().stream()
                .filter(each ->
                        each.display().textSize() == TextSize.LARGEST
                                || each.display().language().equals(Language.VIETNAMESE))
                .toList();
    }

    KioskConfig.Screen screen() {
        return new KioskConfig.Screen(
                portrait ? SHORT_SIDE_PX : LONG_SIDE_PX,
                portrait ? LONG_SIDE_PX : SHORT_SIDE_PX,
                PX_PER_MM,
                BOTTOM_MM,
                REACH_MM,
                LOWERED_REACH_MM,
                "right");
    }

    String name() {
        return "%s-%s-%s-%s"
                .formatted(
                        portrait ? "portrait" : "landscape",
                        display.textSize().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        display.theme().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        display.language().tag());
    }
}
