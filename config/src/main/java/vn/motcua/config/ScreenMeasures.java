package vn.motcua.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a technician measured at the screen with a ruler: {@code screen.yaml} in the data folder. It
 * takes the place of what {@code kiosk.yaml} says.
 *
 * @param pxPerMm pixels a millimetre
 * @param bottomMm from the floor to the lower edge of the picture
 */
public record ScreenMeasures(double pxPerMm, int bottomMm) {
    public static final double PX_PER_MM_MIN = 1.0;
    public static final double PX_PER_MM_MAX = 20.0;
    public static final int BOTTOM_MIN = 400;
    public static final int BOTTOM_MAX = 1200;

    public ScreenMeasures {
        pxPerMm = Math.clamp(pxPerMm, PX_PER_MM_MIN, PX_PER_MM_MAX);
        bottomMm = Math.clamp(bottomMm, BOTTOM_MIN, BOTTOM_MAX);
    }

    public static ScreenMeasures of(KioskConfig.Screen screen) {
        return new ScreenMeasures(screen.pxPerMm(), screen.bottomMm());
    }

    /** The screen as it was measured; as it is said to be, if nobody has measured it. */
    static KioskConfig.Screen applied(KioskConfig.Screen screen, Path dataFolder) {
        Path file = file(dataFolder);
        if (!Files.exists(file)) {
            return screen;
        }
        ConfigNode node = ConfigFile.read(file);
        KioskConfig.Screen measured =
                new KioskConfig.Screen(
                        screen.widthPx(),
                        screen.heightPx(),
                        node.decimal("pxPerMm", PX_PER_MM_MIN, PX_PER_MM_MAX, screen.pxPerMm()),
                        node.integer("bottomMm", BOTTOM_MIN, BOTTOM_MAX, screen.bottomMm()),
                        screen.reachMm(),
                        screen.loweredReachMm(),
                        screen.readerSide());
        node.close();
        return measured;
    }

    /** Wholly or not at all; both programs of the kiosk read it at their next start. */
    public void write(Path dataFolder) {
        String text =
                String.format(
                        Locale.ROOT,
                        "# Measured at the screen; takes the place of what kiosk.yaml says.%n"
                                + "pxPerMm: %.3f%nbottomMm: %d%n",
                        pxPerMm,
                        bottomMm);
        ConfigFile.replace(file(dataFolder), text);
    }

    private static Path file(Path dataFolder) {
        return dataFolder.resolve("screen.yaml");
    }
}
