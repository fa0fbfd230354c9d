package vn.motcua.province.handoff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A folder of sealed photos, each named by its token's hash and its number. */
final class PhotoShelf {
    private static final int HASH_SIGNS = 64;
    private static final int BLOCK = 1 << 16;

    private final Path folder;

    private PhotoShelf(Path folder) {
        this.folder = folder;
    }

    static PhotoShelf open(Path folder) {
        try {
            return new PhotoShelf(Files.createDirectories(folder));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where a photo is written that has no number yet. */
    Path fresh(String hash) {
        return folder.resolve(hash + "-" + UUID.randomUUID());
    }

    void place(Path fresh, String hash, int number) throws IOException {
        Path _ = Files.move(fresh, file(hash, number), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Some bytes of a photo; empty if it is not here. */
    Optional<byte[]> part(String hash, int number, long from, int max) throws IOException {
        try (InputStream photo = Files.newInputStream(file(hash, number))) {
            photo.skipNBytes(Math.min(from, Files.size(file(hash, number))));
            return Optional.of(photo.readNBytes(max));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    void erase(String hash, int number) throws IOException {
        erase(file(hash, number));
    }

    /**
     * Nothing stays but what belongs to these.
     *
     * @param hashes asked for when it is known what is here: what comes later is left alone
     */
    void eraseAllBut(Supplier<Set<String>> hashes) {
        try {
            List<Path> here = files();
            Set<String> standing = hashes.get();
            for (Path file : here) {
                if (!standing.contains(hash(file))) {
                    erase(file);
                }
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Overwrites it, so that its bytes are not found on the disk either. */
    static void erase(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
            for (long rest = channel.size(); rest > 0; ) {
                rest -= channel.write(zeros.clear().limit((int) Math.min(rest, BLOCK)));
            }
            channel.force(false);
        } catch (NoSuchFileException gone) {
            return;
        }
        boolean _ = Files.deleteIfExists(file);
    }

    private Path file(String hash, int number) {
        return folder.resolve(hash + "-" + number);
    }

    private static String hash(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, Math.min(HASH_SIGNS, name.length()));
    }
}
