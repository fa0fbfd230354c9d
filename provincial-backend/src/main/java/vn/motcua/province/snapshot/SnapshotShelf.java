package vn.motcua.province.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.contract.sync.SnapshotOffer;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.province.feed.HeadsBoard;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.storage.Database;

/**
 * The newest snapshot, and the one before it, which kiosks may still be fetching. Each process
 * makes its own; one that starts has none, so that none is older than the database.
 */
public final class SnapshotShelf {
    private static final int KEPT = 2;

    private final HeadsBoard board;
    private final Path folder;
    private final long worthIt;
    private final SnapshotWriter writer;
    private volatile List<SnapshotOffer> offers = List.of();

    /**
     * @param worthIt so many entries after the last snapshot the next one is made
     */
    public SnapshotShelf(Database database, HeadsBoard board, Path folder, long worthIt) {
        this.board = board;
        this.folder = folder;
        this.worthIt = worthIt;
        writer = new SnapshotWriter(database, folder);
    }

    public Optional<SnapshotOffer> newest() {
        return offers.stream().findFirst();
    }

    /** Makes a new one if much was told since the last. */
    public void renew() {
        try {
            for (StreamHead head : board.heads("")) {
                if (head.stream().equals(Streams.DOSSIERS) && isWorthIt(head)) {
                    put(writer.write(head));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("a snapshot was not written", failed);
        }
    }

    private boolean isWorthIt(StreamHead head) {
        long reached = newest().map(offer -> offer.reached().head()).orElse(0L);
        return head.head() - reached >= worthIt;
    }

    private void put(SnapshotOffer offer) throws IOException {
        offers = Stream.concat(Stream.of(offer), offers.stream()).limit(KEPT).toList();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> !isOffered(each)).toList()) {
                Files.delete(file);
            }
        }
    }

    private boolean isOffered(Path file) {
        return file.getFileName() != null
                && offers.stream().anyMatch(offer -> file.endsWith(offer.sha256() + ".zst"));
    }

    /** Empty if there is no such snapshot any more. */
    public Optional<byte[]> part(String sha256, long from, int max) {
        Optional<SnapshotOffer> offer =
                offers.stream().filter(each -> each.sha256().equals(sha256)).findFirst();
        if (offer.isEmpty()) {
            return Optional.empty();
        }
        long left = Math.max(0, offer.get().bytes() - from);
        var part = ByteBuffer.allocate((int) Math.min(left, max));
        try (FileChannel file = FileChannel.open(folder.resolve(sha256 + ".zst"))) {
            while (part.hasRemaining() && file.read(part, from + part.position()) >= 0) {
                // A read may give less than was asked for.
            }
            return Optional.of(part.array());
        } catch (IOException goneMeanwhile) {
            return Optional.empty();
        }
    }
}
