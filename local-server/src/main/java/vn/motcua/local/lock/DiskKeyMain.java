package vn.motcua.local.lock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import vn.motcua.config.ConfigException;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.KioskConfigFile;

/**
 * The steps of {@code ./kiosk disk-key}: {@code make FILE} writes a new key; {@code add KNOWN NEW}
 * lets the disk be opened by another key too; {@code keep FILE} lets no other key open it.
 */
public final class DiskKeyMain {
    private DiskKeyMain() {}

    public static void main(String[] arguments) {
        try {
            System.out.println(run(List.of(arguments)));
        } catch (ConfigException | UncheckedIOException slip) {
            System.err.println("disk-key: " + slip.getMessage());
            System.exit(2);
        }
    }

    static String run(List<String> words) {
        if (words.size() < 3 || !words.getFirst().equals("--config")) {
            throw new ConfigException("write --config FILE and what to do");
        }
        KioskConfig config = KioskConfigFile.read(Path.of(words.get(1)));
        var lock = new DiskLock(config.dataFolder());
        List<Path> keys = words.stream().skip(3).map(Path::of).toList();
        return switch (words.get(2) + " " + keys.size()) {
            case "file 0" -> config.diskKeyFile();
            case "make 1" -> make(keys.getFirst());
            // A disk gets its lock when its kiosk starts with a key for the first time.
            case "add 2", "keep 1" -> lock.isThere() ? change(lock, keys) : "this disk has no key";
            default -> throw new ConfigException("there is no such step: " + words.get(2));
        };
    }

    private static String change(DiskLock lock, List<Path> keys) {
        if (keys.size() == 1) {
            lock.keepOnly(DiskKey.read(keys.getFirst()));
            return "only this key opens this disk";
        }
        lock.add(DiskKey.read(keys.get(0)), DiskKey.read(keys.get(1)));
        return "both keys open this disk";
    }

    private static String make(Path file) {
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Path _ = Files.createFile(file, ownerOnly);
            Path _ =
                    Files.writeString(
                            file,
                            DiskKey.drawn(new SecureRandom()),
                            StandardOpenOption.WRITE,
                            StandardOpenOption.SYNC);
        } catch (FileAlreadyExistsException there) {
            throw new ConfigException(file + " is there already, and may be some disk's only key.");
        } catch (IOException refused) {
            throw new UncheckedIOException(file + " cannot be made", refused);
        }
        return "a new key is in " + file;
    }
}
