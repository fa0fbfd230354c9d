package vn.motcua.local.snapshot;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.contract.sync.SnapshotOffer;
import vn.motcua.local.storage.Erasure;

/** A snapshot as it comes, part by part; what is here already is not fetched again. */
final class Download {
    private static final String PACKED = "snapshot-";
    private static final int BLOCK = 1 << 20;

    private final SnapshotOffer offer;
    private final Path packed;
    private final Path plain;

    /**
     * @param folder for its files; those of other snapshots are removed
     */
    Download(SnapshotOffer offer, Path folder) throws IOException {
        this.offer = offer;
        packed = folder.resolve(PACKED + offer.sha256());
        plain = folder.resolve("snapshot.db");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> others =
                    files.filter(file -> !file.equals(packed))
                            .filter(file -> String.valueOf(file.getFileName()).startsWith(PACKED))
                            .toList();
            for (Path other : others) {
                Files.delete(other);
            }
        }
    }

    SnapshotOffer offer() {
        return offer;
    }

    /** How many bytes are here. */
    long length() throws IOException {
        return Files.exists(packed) ? Files.size(packed) : 0;
    }

    boolean isComplete() throws IOException {
        return length() >= offer.bytes();
    }

    void append(byte[] part) throws IOException {
        Path _ = Files.write(packed, part, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /**
     * Unpacks it while its hash is taken.
     *
     * @throws IOException if it is not what was offered, or the disk is full; nothing is left then
     */
    Path unpack() throws IOException {
        MessageDigest digest = sha256();
        try (InputStream file = new DigestInputStream(Files.newInputStream(packed), digest);
                InputStream zstd = new ZstdInputStream(file);
                OutputStream out = Files.newOutputStream(plain)) {
            byte[] block = new byte[BLOCK];
            long length = 0;
            for (int read = zstd.read(block); read >= 0; read = zstd.read(block)) {
                length += read;
                if (length > offer.unpackedBytes()) {
                    break;
                }
                out.write(block, 0, read);
            }
            boolean isWhole = file.read() < 0 && length == offer.unpackedBytes();
            if (!isWhole || !HexFormat.of().formatHex(digest.digest()).equals(offer.sha256())) {
                throw new IOException("a snapshot is not what was offered");
            }
            return plain;
        } catch (IOException failed) {
            Erasure.erase(plain);
            throw failed;
        } finally {
            Erasure.erase(packed);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
