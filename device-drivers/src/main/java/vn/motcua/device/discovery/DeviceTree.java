package vn.motcua.device.discovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the system's folders show of serial and USB devices.
 *
 * <p>Names below {@code by-id} hold maker, model and serial number, so they stay when a device is
 * plugged in elsewhere; a device without a serial number is named by its USB path.
 */
public final class DeviceTree {
    private static final String KEYBOARD_END = "-event-kbd";

    private final Path root;

    /**
     * @param root {@code /}, or a folder that stands for it
     */
    public DeviceTree(Path root) {
        this.root = root;
    }

    /**
     * Serial lines, USB printers and what poses as a keyboard; several suggestions for one where
     * its kind cannot be seen.
     */
    public List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Path line : stableNames()) {
            String name = line.getFileName().toString();
            found.add(new Found("serial-code-reader", place(line), name));
            found.add(new Found("serial-receipt-printer", place(line), name));
        }
        for (Path printer : files(root.resolve("dev/usb"), "lp")) {
            found.add(new Found("usb-receipt-printer", place(printer), model(printer)));
        }
        for (Path keyboard : files(root.resolve("dev/input/by-id"), "usb-")) {
            String name = keyboard.getFileName().toString();
            if (name.endsWith(KEYBOARD_END)) {
                found.add(new Found("keyboard-code-reader", place(keyboard), name));
            }
        }
        return found;
    }

    private List<Path> stableNames() {
        List<Path> byId = files(root.resolve("dev/serial/by-id"), "");
        return byId.isEmpty() ? files(root.resolve("dev/serial/by-path"), "") : byId;
    }

    /** The words of a printer about itself, IEEE 1284: {@code MFG:EPSON;MDL:TM-T20;…}. */
    private String model(Path printer) {
        Path words =
                root.resolve("sys/class/usbmisc")
                        .resolve(printer.getFileName().toString())
                        .resolve("device/ieee1284_id");
        try {
            return Files.exists(words) ? Files.readString(words).strip() : "USB";
        } catch (IOException unreadable) {
            return "USB";
        }
    }

    private String place(Path file) {
        return file.toAbsolutePath().toString();
    }

    private static List<Path> files(Path folder, String prefix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
