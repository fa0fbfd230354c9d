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
record Variant(boolean portrait, Panel panel, DisplaySettings display) {
    private static final int LONG_SIDE_PX = 1920;
    private static final int SHORT_SIDE_PX = 1080;
    private static final int REACH_MM = 1200;
    private static final int LOWERED_REACH_MM = 1050;
    private static final DisplaySettings.Layout LOWERED =
            DisplaySettings.Layout.USUAL.lowered(true);

    /** A display of the trade, hung as its height asks for. */
    enum Panel {
        INCH_21(4.03, 900),
        INCH_24(3.61, 850),
        INCH_27(3.21, 800),
        INCH_32(2.71, 700);

        private final double pxPerMm;
        private final int bottomMm;

        Panel(double pxPerMm, int bottomMm) {
            this.pxPerMm = pxPerMm;
            this.bottomMm = bottomMm;
        }
    }

    /** Two orientations, four sizes, three themes, three languages: 72. */
    static List<Variant> all() {
        List<Variant> variants = new ArrayList<>();
        for (boolean portrait : new boolean[] {true, false}) {
            for (TextSize size : TextSize.values()) {
                for (Theme theme : Theme.values()) {
                    for (Language language :
                            List.of(Language.VIETNAMESE, Language.ENGLISH, LongWords.LANGUAGE)) {
                        var display = DisplaySettings.DEFAULT.with(language).with(size).with(theme);
                        variants.add(new Variant(portrait, Panel.INCH_24, display));
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
                .filter(Variant::isAtAnEnd)
                .toList();
    }

    private boolean isAtAnEnd() {
        return display.textSize() == TextSize.NORMAL || display.textSize() == TextSize.LARGEST;
    }

    private boolean isVietnamese() {
        return display.language().equals(Language.VIETNAMESE);
    }

    /** The usual screen, and the largest letters in every language. */
    static List<Variant> extremes() {
        return few().stream()
                .filter(each ->
                        each.display().textSize() == TextSize.LARGEST || each.isVietnamese())
                .toList();
    }

    /** In Vietnamese at both ends: everything low, and every other display. */
    static List<Variant> otherPlaces() {
        List<Variant> variants = new ArrayList<>();
        for (Variant each : few()) {
            if (each.isVietnamese()) {
                for (Panel panel : Panel.values()) {
                    boolean usual = panel == Panel.INCH_24;
                    variants.add(usual ? each.lowered() : each.on(panel));
                }
            }
        }
        return variants;
    }

    private Variant on(Panel other) {
        return new Variant(portrait, other, display);
    }

    private Variant lowered() {
        return new Variant(portrait, panel, display.with(LOWERED));
    }

    KioskConfig.Screen screen() {
        return new KioskConfig.Screen(
                portrait ? SHORT_SIDE_PX : LONG_SIDE_PX,
                portrait ? LONG_SIDE_PX : SHORT_SIDE_PX,
                panel.pxPerMm,
                panel.bottomMm,
                REACH_MM,
                LOWERED_REACH_MM,
                "right");
    }

    String name() {
        String usual =
                "%s-%s-%s-%s"
                        .formatted(
                                portrait ? "portrait" : "landscape",
                                words(display.textSize()),
                                words(display.theme()),
                                display.language().tag());
        String low = display.layout().lowered() ? usual + "-lowered" : usual;
        return panel == Panel.INCH_24 ? low : low + "-" + words(panel);
    }

    private static String words(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
