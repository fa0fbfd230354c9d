package vn.motcua.local.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
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

    private final SnapshotOffer offer;
    private final Path packed;
    private final Path plain;
    private final boolean isSealed;

    /**
     * @param folder for its files; those of other snapshots are removed
     * @param isSealed whether nothing of it may stay on the disk as it came
     */
    Download(SnapshotOffer offer, Path folder, boolean isSealed) throws IOException {
        this.offer = offer;
        this.isSealed = isSealed;
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
    Path unpack() throws IOException, InterruptedException {
        try {
            if (!isUnpackedAsOffered()) {
                throw new IOException("a snapshot is not what was offered");
            }
            remove(packed);
            return plain;
        } catch (IOException unusable) {
            remove(plain);
            remove(packed);
            throw unusable;
        } catch (InterruptedException stopped) {
            remove(plain);
            throw stopped;
        }
    }

    private boolean isUnpackedAsOffered() throws IOException, InterruptedException {
        MessageDigest digest = sha256();
        try (var file = new DigestInputStream(Files.newInputStream(packed), digest);
                var unpacking = new Unpacking(file);
                BlockWriter out = new BlockWriter(plain, !isSealed)) {
            long length = 0;
            while (!unpacking.isOver() && length <= offer.unpackedBytes()) {
                ByteBuffer block = out.next();
                unpacking.fill(block);
                length += block.position();
                out.put(block);
            }
            out.finish();
            return unpacking.isWhole()
                    && length == offer.unpackedBytes()
                    && HexFormat.of().formatHex(digest.digest()).equals(offer.sha256());
        }
    }

    /** Beside a cache that is not sealed either there is nothing to hide. */
    private void remove(Path file) throws IOException {
        if (isSealed) {
            Erasure.erase(file);
        } else {
            boolean _ = Files.deleteIfExists(file);
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
