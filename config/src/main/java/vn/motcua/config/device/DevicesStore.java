package vn.motcua.config.device;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import vn.motcua.config.ConfigException;
import vn.motcua.contract.device.DeviceId;

/**
 * Changes {@code devices.yaml}: wholly or not at all, only to settings that can be read, and with
 * the last five versions kept beside it as {@code devices.yaml.1} (the newest) to {@code .5}.
 */
public final class DevicesStore {
    public static final int VERSIONS = 5;

    private final Path file;

    public DevicesStore(Path file) {
        this.file = file;
    }

    /**
     * Changes settings of one device, all or none.
     *
     * @throws ConfigException if there is no such device, or a value will not do; nothing changed
     */
    public void configure(DeviceId device, Map<String, String> settings) {
        String changed = text(file);
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            changed =
                    DevicesText.with(changed, device, setting.getKey(), setting.getValue())
                            .orElseThrow(() -> unknown(device));
        }
        replaceBy(changed);
    }

    /**
     * Lets a device be used, or not; its settings stay.
     *
     * @throws ConfigException if there is no such device; nothing changed
     */
    public void switchTo(boolean on, DeviceId device) {
        configure(device, Map.of(DevicesFile.OFF, Boolean.toString(!on)));
    }

    /**
     * Adds a device at the end.
     *
     * @param settings its driver, its place and whatever else it needs
     * @throws ConfigException if the settings will not do; nothing changed
     */
    public void add(DeviceId device, Map<String, String> settings) {
        replaceBy(DevicesText.added(text(file), device, settings));
    }

    /**
     * Takes a device out, remarks within its lines included.
     *
     * @throws ConfigException if there is no such device; nothing changed
     */
    public void remove(DeviceId device) {
        replaceBy(DevicesText.without(text(file), device).orElseThrow(() -> unknown(device)));
    }

    private ConfigException unknown(DeviceId device) {
        return new ConfigException(
                "%s: no device '%s' begins with '- id: %2$s' on a line of its own"
                        .formatted(file, device));
    }

    /**
     * Brings an earlier version back; the present one becomes version 1.
     *
     * @param version 1 for the one before the last change, at most 5
     * @throws ConfigException if there is none, or it cannot be read; nothing changed
     */
    public void restore(int version) {
        if (version < 1 || version > VERSIONS || !Files.exists(version(version))) {
            throw new ConfigException(
                    "%s: there is no version %d; versions end in .1 to .%d"
                            .formatted(file, version, VERSIONS));
        }
        replaceBy(text(version(version)));
    }

    private void replaceBy(String changed) {
        var _ = DevicesFile.parse(file, changed); // refuses what cannot be read
        try {
            Path fresh = sibling("new");
            write(fresh, changed);
            for (int version = VERSIONS - 1; version >= 1; version--) {
                if (Files.exists(version(version))) {
                    Files.move(
                            version(version),
                            version(version + 1),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.copy(file, version(1), StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new ConfigException(
                    "%s: cannot be changed (%s); check the folder's owner and the disk"
                            .formatted(file, full.getMessage()));
        }
    }

    /** On the disk before it gets its name: a power cut leaves the old file or the new one. */
    private static void write(Path fresh, String text) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer left = StandardCharsets.UTF_8.encode(text);
            while (left.hasRemaining()) {
                int _ = channel.write(left);
            }
            channel.force(true);
        }
    }

    private Path version(int number) {
        return sibling(Integer.toString(number));
    }

    private Path sibling(String ending) {
        return file.resolveSibling(file.getFileName() + "." + ending);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
