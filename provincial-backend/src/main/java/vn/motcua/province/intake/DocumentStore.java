package vn.motcua.province.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.province.http.Sha256;

/**
 * A folder of documents, each named by its SHA-256. A document is there whole or not at all: it is
 * written under another name, checked, forced to the disk, and only then renamed.
 */
public final class DocumentStore {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int CHUNK_BYTES = 65_536;

    private final Path folder;
    private final Path incoming;

    private DocumentStore(Path folder) {
        this.folder = folder;
        this.incoming = folder.resolve("incoming");
    }

    /** Opens the folder and throws away what a crash left half written. */
    public static DocumentStore open(Path folder) throws IOException {
        var store = new DocumentStore(folder);
        Files.createDirectories(store.incoming);
        try (Stream<Path> leftOver = Files.list(store.incoming)) {
            for (Path part : leftOver.toList()) {
                Files.delete(part);
            }
        }
        return store;
    }

    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    /** The file of a document, if it is here. */
    public Optional<Path> file(String sha256) {
        return Optional.of(place(sha256)).filter(Files::isRegularFile);
    }

    /** A file that is not there is no fault. */
    void throwAway(String sha256) {
        try {
            boolean _ = Files.deleteIfExists(place(sha256));
        } catch (IOException failed) {
            throw new UncheckedIOException("a document cannot be deleted", failed);
        }
    }

    /** What came of an upload. */
    sealed interface Upload {
        record Stored(long bytes) implements Upload {}

        record TooLong() implements Upload {}

        /** The bytes are not those that were announced. */
        record OtherBytes() implements Upload {}
    }

    /**
     * Keeps the document; on return it survives a power cut.
     *
     * @throws IOException if the line broke or the disk is full; nothing is kept then
     */
    Upload put(String sha256, InputStream bytes, long bytesMax) throws IOException {
        Path part = incoming.resolve(UUID.randomUUID().toString());
        try {
            MessageDigest digest = Sha256.digest();
            long length = write(part, bytes, digest, bytesMax);
            if (length > bytesMax) {
                return new Upload.TooLong();
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
                return new Upload.OtherBytes();
            }
            Path place = place(sha256);
            Path shelf = folder.resolve(sha256.substring(0, 2));
            if (!Files.isDirectory(shelf)) {
                Files.createDirectories(shelf);
                force(folder);
            }
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            force(shelf);
            return new Upload.Stored(length);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static long write(Path part, InputStream bytes, MessageDigest digest, long bytesMax)
            throws IOException {
        byte[] chunk = new byte[CHUNK_BYTES];
        long length = 0;
        try (FileChannel file =
                FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            int read = bytes.read(chunk);
            while (read >= 0 && length <= bytesMax) {
                length += read;
                digest.update(chunk, 0, read);
                ByteBuffer rest = ByteBuffer.wrap(chunk, 0, read);
                while (rest.hasRemaining()) {
                    int _ = file.write(rest);
                }
                read = bytes.read(chunk);
            }
            file.force(true);
        }
        return length;
    }

    private Path place(String sha256) {
        if (!isHash(sha256)) {
            throw new IllegalArgumentException("a document is named by 64 hex digits");
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ".pdf");
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
