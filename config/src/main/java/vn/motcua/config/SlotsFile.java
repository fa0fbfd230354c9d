package vn.motcua.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.SlotSide;
import vn.motcua.contract.screen.SlotSides;

/** Where a technician said the slots of the devices are: {@code slots.yaml} in the data folder. */
public final class SlotsFile {
    private SlotsFile() {}

    /** What was written last; before that, what {@code kiosk.yaml} says of the code reader. */
    public static SlotSides read(Path dataFolder, KioskConfig.Screen screen) {
        Path file = file(dataFolder);
        if (!Files.exists(file)) {
            SlotSide reader = SlotSide.valueOf(screen.readerSide().toUpperCase(Locale.ROOT));
            return SlotSides.USUAL.with(DeviceRole.CODE_READER, reader);
        }
        ConfigNode node = ConfigFile.read(file);
        Map<DeviceRole, SlotSide> sides = new TreeMap<>();
        for (DeviceRole role : DeviceRole.values()) {
            if (node.has(small(role))) {
                sides.put(role, node.choice(small(role), SlotSide.class, SlotSide.RIGHT));
            }
        }
        node.close();
        return new SlotSides(sides);
    }

    /** Wholly or not at all. */
    public static void write(SlotSides slots, Path dataFolder) {
        String text =
                new TreeMap<>(slots.sides())
                        .entrySet().stream()
                                .map(each -> small(each.getKey()) + ": " + small(each.getValue()))
                                .collect(
                                        Collectors.joining(
                                                "\n",
                                                "# Where the slots are; set at the screen.\n",
                                                "\n"));
        ConfigFile.replace(file(dataFolder), text);
    }

    private static String small(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static Path file(Path dataFolder) {
        return dataFolder.resolve("slots.yaml");
    }
}
