package vn.motcua.local.diagnosis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.contract.screen.ExportState;

/**
 * The USB stick that a technician has plugged in and the system has mounted.
 *
 * @param root {@code /}, or a folder that stands for it
 */
public record UsbStick(Path root) {
    /** A partition or a whole disk, where it is mounted, and whether it may be written. */
    private static final Pattern MOUNT =
            Pattern.compile("/dev/(sd[a-z]+)[0-9]* (\\S+) \\S+ (?:rw|rw,\\S*) .*");

    /** Writes a file of this name; it is on the stick when this returns. */
    public ExportState write(String name, byte[] content) {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            return ExportState.NO_STICK;
        }
        try (FileChannel file =
                FileChannel.open(
                        folder.get().resolve(name),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                int _ = file.write(left);
            }
            file.force(true);
            return ExportState.WRITTEN;
        } catch (IOException fullOrGone) {
            return ExportState.NOT_WRITTEN;
        }
    }

    private Optional<Path> folder() {
        try {
            return Files.readString(root.resolve("proc/mounts"))
                    .lines()
                    .map(MOUNT::matcher)
                    .filter(Matcher::matches)
                    .filter(mount -> isRemovable(mount.group(1)))
                    .map(mount -> root.resolve(unescaped(mount.group(2)).substring(1)))
                    .filter(Files::isDirectory)
                    .findFirst();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private boolean isRemovable(String disk) {
        try {
            Path told = root.resolve("sys/block").resolve(disk).resolve("removable");
            return Files.readString(told).strip().equals("1");
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Spaces in the name of a stick, as the kernel writes them. */
    private static String unescaped(String folder) {
        return folder.replace("\\040", " ");
    }
}
