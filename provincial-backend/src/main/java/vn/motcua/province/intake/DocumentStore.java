package vn.motcua.province.intake;

import java.io.ByteArrayInputStream;
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
import vn.motcua.contract.seal.SealHeader;
import vn.motcua.province.http.Sha256;
import vn.motcua.province.seal.NotOpenableException;
import vn.motcua.province.seal.Opener;

/**
 * A folder of documents, each named by its SHA-256. They come sealed, under the hash of the sealed
 * bytes, and are opened here. A document is there whole or not at all: it is written under another
 * name, checked, forced to the disk, and only then renamed.
 */
public final class DocumentStore {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String OPENED = ".opened";
    private static final int CHUNK_BYTES = 65_536;

    private final Path folder;
    private final Path incoming;
    private final DocumentParts parts;
    private final Opener opener;

    private DocumentStore(Path folder, Opener opener) {
        this.folder = folder;
        this.opener = opener;
        this.incoming = folder.resolve("incoming");
        parts = new DocumentParts(incoming);
    }

    /** Opens the folder and throws away what a crash left half opened. */
    public static DocumentStore open(Path folder, Opener opener) throws IOException {
        var store = new DocumentStore(folder, opener);
        Files.createDirectories(store.incoming);
        try (Stream<Path> leftOver = Files.list(store.incoming)) {
            for (Path clear : leftOver.filter(file -> file.toString().endsWith(OPENED)).toList()) {
                Files.delete(clear);
            }
        }
        return store;
    }

    /** What has come of unfinished documents. */
    DocumentParts parts() {
        return parts;
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
        /**
         * @param sha256 of the document, opened
         * @param bytes of the document, opened
         */
        record Stored(String sha256, long bytes) implements Upload {}

        /** The bytes are not those that were announced. */
        record OtherBytes() implements Upload {}

        /** They are, but were not sealed for this province. */
        record NotOpenable() implements Upload {}
    }

    /**
     * Opens a document of which all bytes are here and keeps it; on return it survives a power cut,
     * and its part is gone.
     *
     * @param name SHA-256 of the sealed bytes
     * @throws IOException if the disk is full; the part stays
     */
    Upload take(String name, Path part) throws IOException {
        Upload upload;
        try (InputStream sealed = Files.newInputStream(part)) {
            upload =
                    hash(sealed).equals(name)
                            ? opened(Files.newInputStream(part))
                            : new Upload.OtherBytes();
        }
        boolean _ = Files.deleteIfExists(part);
        return upload;
    }

    /**
     * The same for a document that came at once.
     *
     * @param sealed all its bytes, found to be those that were announced
     */
    Upload take(byte[] sealed) throws IOException {
        return opened(new ByteArrayInputStream(sealed));
    }

    private static String hash(InputStream bytes) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] chunk = new byte[CHUNK_BYTES];
        for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
            digest.update(chunk, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private Upload opened(InputStream sealed) throws IOException {
        Path clear = incoming.resolve(UUID.randomUUID() + OPENED);
        try (sealed;
                InputStream bytes = opener.opening(sealed, SealHeader.documentPurpose())) {
            MessageDigest digest = Sha256.digest();
            long length = write(clear, bytes, digest);
            String sha256 = HexFormat.of().formatHex(digest.digest());
            shelve(clear, sha256);
            return new Upload.Stored(sha256, length);
        } catch (NotOpenableException notForUs) {
            return new Upload.NotOpenable();
        } finally {
            Files.deleteIfExists(clear);
        }
    }

    private void shelve(Path part, String sha256) throws IOException {
        Path shelf = folder.resolve(sha256.substring(0, 2));
        if (!Files.isDirectory(shelf)) {
            Files.createDirectories(shelf);
            force(folder);
        }
        Files.move(part, place(sha256), StandardCopyOption.ATOMIC_MOVE);
        force(shelf);
    }

    private static long write(Path part, InputStream bytes, MessageDigest digest)
            throws IOException {
        byte[] chunk = new byte[CHUNK_BYTES];
        long length = 0;
        try (FileChannel file =
                FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            int read = bytes.read(chunk);
            while (read >= 0) {
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
