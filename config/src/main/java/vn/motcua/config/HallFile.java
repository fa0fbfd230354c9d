package vn.motcua.config;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.motcua.contract.screen.HallLevels;

/** How loud and bright a technician made the kiosk: {@code hall.yaml} in the data folder. */
public final class HallFile {
    private HallFile() {}

    /** What was written last; the usual levels if nobody has changed them. */
    public static HallLevels read(Path dataFolder) {
        Path file = file(dataFolder);
        if (!Files.exists(file)) {
            return HallLevels.USUAL;
        }
        ConfigNode node = ConfigFile.read(file);
        HallLevels usual = HallLevels.USUAL;
        int darkest = HallLevels.DARKEST_PERCENT;
        int brightest = HallLevels.BRIGHTEST_PERCENT;
        HallLevels levels =
                new HallLevels(
                        node.integer("speaker", 1, HallLevels.LOUDEST, usual.speaker()),
                        node.integer("headset", 1, HallLevels.LOUDEST, usual.headset()),
                        node.integer("dayPercent", darkest, brightest, usual.dayPercent()),
                        node.integer("nightPercent", darkest, brightest, usual.nightPercent()));
        node.close();
        return levels;
    }

    /** Wholly or not at all. */
    public static void write(HallLevels levels, Path dataFolder) {
        String text =
                """
                # How loud and bright the kiosk is; set at its screen.
                speaker: %d
                headset: %d
                dayPercent: %d
                nightPercent: %d
                """
                        .formatted(
                                levels.speaker(),
                                levels.headset(),
                                levels.dayPercent(),
                                levels.nightPercent());
        ConfigFile.replace(file(dataFolder), text);
    }

    private static Path file(Path dataFolder) {
        return dataFolder.resolve("hall.yaml");
    }
}
