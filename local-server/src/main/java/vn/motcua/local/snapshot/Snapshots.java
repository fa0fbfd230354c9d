package vn.motcua.local.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.motcua.contract.sync.SnapshotOffer;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;
import vn.motcua.local.feed.Shortcut;
import vn.motcua.local.snapshot.SnapshotSource.OfferAnswer;
import vn.motcua.local.snapshot.SnapshotSource.PartAnswer;
import vn.motcua.local.storage.Database;

/**
 * Puts the province's snapshot in the place of the cache when the dossiers are far away. The old
 * cache answers until then.
 */
public final class Snapshots implements Shortcut {
    /** From so many entries on, a snapshot is less to read. */
    public static final long FAR = 2_000;

    private static final EventLog EVENTS = EventLog.of(Snapshots.class);
    private static final String STREAM = "dossiers";
    private static final Duration NEXT_LOOK = Duration.ofMinutes(10);
    private static final int PART_MIN = 64 << 10;
    private static final int PART_FIRST = 512 << 10;
    private static final long QUICK_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long SLOW_NANOS = TimeUnit.SECONDS.toNanos(5);

    /** What this kiosk heard meanwhile stays. */
    private static final String NEWER =
            """
            INSERT OR REPLACE INTO dossier SELECT * FROM old.dossier AS known
            WHERE version > (SELECT version FROM main.dossier WHERE code = known.code)
            """;

    private static final String REACHED =
            "UPDATE feed_position SET position = ?, mark = ?, confirmed_at = 0 WHERE stream = ?";

    private final Database cache;
    private final SnapshotSource source;
    private final Path folder;
    private final long far;
    private final InstantSource clock;
    private @Nullable Download download;
    private Instant nextLook = Instant.MIN;
    private int partBytes = PART_FIRST;

    /**
     * @param folder for the file while it is fetched; on the disk of the cache
     * @param far so many entries are more to read than a snapshot
     */
    public Snapshots(
            Database cache, SnapshotSource source, Path folder, long far, InstantSource clock) {
        this.cache = cache;
        this.source = source;
        this.folder = folder;
        this.far = far;
        this.clock = clock;
    }

    @Override
    public Step take(StreamHead reached, StreamHead head) throws InterruptedException {
        if (!head.stream().equals(STREAM) || head.head() - reached.head() < far) {
            return new Step.Longer();
        }
        try {
            Download open = download;
            return open == null ? look(reached, head) : goOn(open);
        } catch (IOException unusable) {
            giveUp(unusable.getClass().getSimpleName());
            return new Step.Longer();
        }
    }

    private Step look(StreamHead reached, StreamHead head)
            throws InterruptedException, IOException {
        Instant now = clock.instant();
        if (now.isBefore(nextLook) && nextLook.isBefore(now.plus(NEXT_LOOK.multipliedBy(2)))) {
            return new Step.Longer();
        }
        nextLook = now.plus(NEXT_LOOK);
        return switch (source.offer(cache.schema())) {
            case OfferAnswer.Silent(Duration retryAfter) -> {
                nextLook = now;
                yield new Step.Silent(retryAfter);
            }
            case OfferAnswer.None() -> new Step.Longer();
            case OfferAnswer.Offered(SnapshotOffer offer) -> {
                boolean isNear =
                        offer.reached().stream().equals(STREAM)
                                && offer.reached().epoch().equals(head.epoch())
                                && offer.reached().head() - reached.head() >= far;
                if (isNear) {
                    download = new Download(offer, folder, cache.isSealed());
                }
                yield isNear ? new Step.UnderWay() : new Step.Longer();
            }
        };
    }

    private Step goOn(Download open) throws InterruptedException, IOException {
        if (open.isComplete()) {
            return putInPlace(open);
        }
        long begun = System.nanoTime();
        return switch (source.part(open.offer().sha256(), open.length(), partBytes)) {
            case PartAnswer.Part(byte[] bytes) when bytes.length == 0 -> {
                giveUp("cut");
                yield new Step.Longer();
            }
            case PartAnswer.Part(byte[] bytes) -> {
                open.append(bytes);
                adapt(System.nanoTime() - begun);
                yield open.isComplete() ? putInPlace(open) : new Step.UnderWay();
            }
            case PartAnswer.Gone() -> {
                download = null;
                nextLook = Instant.MIN;
                yield new Step.UnderWay();
            }
            case PartAnswer.Silent(Duration retryAfter) -> {
                partBytes = Math.max(PART_MIN, partBytes / 2);
                yield new Step.Silent(retryAfter);
            }
        };
    }

    /** An alert waits for one part at most: as much as comes in a second. */
    private void adapt(long tookNanos) {
        if (tookNanos < QUICK_NANOS) {
            long inASecond = partBytes * QUICK_NANOS / Math.max(1, tookNanos);
            partBytes = (int) Math.min(SnapshotOffer.PART_BYTES_MAX, inASecond);
        } else if (tookNanos > SLOW_NANOS) {
            partBytes = Math.max(PART_MIN, partBytes / 2);
        }
    }

    private Step putInPlace(Download open) throws IOException, InterruptedException {
        download = null;
        StreamHead reached = open.offer().reached();
        Path plain = open.unpack();
        cache.replaceBy(plain, Set.of("dossier"), fresh -> complete(fresh, reached));
        EVENTS.log(new Event.SnapshotPutInPlace(reached.head()));
        return new Step.Arrived();
    }

    private static void complete(Connection fresh, StreamHead reached) throws SQLException {
        try (Statement newer = fresh.createStatement();
                PreparedStatement position = fresh.prepareStatement(REACHED)) {
            int _ = newer.executeUpdate(NEWER);
            position.setLong(1, reached.head());
            position.setString(2, reached.mark());
            position.setString(3, reached.stream());
            int _ = position.executeUpdate();
        }
    }

    private void giveUp(String why) {
        download = null;
        EVENTS.log(new Event.SnapshotUnusable(new SafeWord(why)));
    }
}
