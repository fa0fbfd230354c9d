package vn.motcua.local.lock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.config.ConfigException;

/**
 * The file that lets the disk's key in: it holds the key under which everything is sealed, itself
 * sealed by the disk's key. So another disk's key means writing one line anew, and nothing else.
 * While keys are changed there are two lines, and either key opens.
 */
public final class DiskLock {
    private static final String FILE = "disk.lock";

    private static final Set<StandardOpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path file;

    /**
     * @param folder the kiosk's data folder
     */
    public DiskLock(Path folder) {
        file = folder.resolve(FILE);
    }

    /** Whether this disk has ever had a key. */
    public boolean isThere() {
        return Files.exists(file);
    }

    /** Makes the lock of a disk that has none. */
    public DiskSeal make(DiskKey key, SecureRandom random) {
        byte[] inner = new byte[DiskSeal.KEY_BYTES];
        random.nextBytes(inner);
        write(List.of(line(key, inner)));
        return DiskSeal.with(inner);
    }

    /**
     * @throws ConfigException if the key does not fit
     */
    public DiskSeal open(DiskKey key) {
        return DiskSeal.with(inner(key));
    }

    /**
     * A kiosk that is told of no key.
     *
     * @throws ConfigException if it needs one
     */
    public DiskSeal openWithoutKey() {
        if (isThere()) {
            throw new ConfigException(
                    "%s says that this disk has a key, and none is here. Name it in diskKeyFile,"
                                    .formatted(file)
                            + " or start this program by its systemd unit.");
        }
        return DiskSeal.NONE;
    }

    /** From now on either key opens, until {@link #keepOnly}. */
    void add(DiskKey known, DiskKey another) {
        byte[] inner = inner(known);
        write(List.of(line(known, inner), line(another, inner)));
    }

    /** All other keys open nothing from now on. */
    void keepOnly(DiskKey key) {
        write(List.of(line(key, inner(key))));
    }

    private byte[] inner(DiskKey key) {
        for (String line : lines()) {
            Optional<byte[]> inner = inner(key, line);
            if (inner.isPresent()) {
                return inner.get();
            }
        }
        throw new ConfigException(
                "this key does not open %s. It is another disk's, or an older one."
                        .formatted(file));
    }

    private static Optional<byte[]> inner(DiskKey key, String line) {
        try {
            return Optional.of(key.seal().opened(Base64.getDecoder().decode(line)));
        } catch (IllegalStateException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static String line(DiskKey key, byte[] inner) {
        return Base64.getEncoder().encodeToString(key.seal().sealed(inner));
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    /** The administrator changes keys; the file stays the kiosk's own. */
    private void keepOwner(Path next) throws IOException {
        if (isThere() && !Files.getOwner(file).equals(Files.getOwner(next))) {
            Path _ = Files.setOwner(next, Files.getOwner(file));
        }
    }

    /** Whenever the power is cut, the old or the new lines are there. */
    private void write(List<String> lines) {
        Path next = file.resolveSibling(FILE + ".next");
        String text = String.join("\n", lines) + "\n";
        ByteBuffer rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
        try {
            Files.deleteIfExists(next);
            try (var channel = FileChannel.open(next, NEW, OWNER_ONLY)) {
                while (rest.hasRemaining()) {
                    int _ = channel.write(rest);
                }
                channel.force(true);
            }
            keepOwner(next);
            Path _ =
                    Files.move(
                            next,
                            file,
                            StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING);
            try (var folder = FileChannel.open(file.resolveSibling(""), StandardOpenOption.READ)) {
                folder.force(true);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(file + " cannot be written", refused);
        }
    }
}
