package vn.motcua.province;

import io.helidon.webserver.http.HttpRouting;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.province.digest.DigestRoutes;
import vn.motcua.province.digest.StreamDigests;
import vn.motcua.province.feed.FeedPump;
import vn.motcua.province.feed.FeedRoutes;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.HeadsBoard;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.fleet.Fleet;
import vn.motcua.province.fleet.KeyRoutes;
import vn.motcua.province.news.NoticePictures;
import vn.motcua.province.news.PictureRoutes;
import vn.motcua.province.snapshot.SnapshotRoutes;
import vn.motcua.province.snapshot.SnapshotShelf;
import vn.motcua.province.storage.Database;

/** All that tells kiosks what is new: the streams, their heads, snapshots and digests. */
final class Broadcast implements AutoCloseable {
    private static final Duration LOOK_FOR_SNAPSHOT_EVERY = Duration.ofMinutes(10);
    private static final Duration FOLLOW_EVERY = Duration.ofMinutes(5);
    private static final Duration FORGET_EVERY = Duration.ofHours(1);
    private static final long SNAPSHOT_EVERY_ENTRIES = 2_000;

    private final Database database;
    private final HeadsBoard heads = new HeadsBoard();
    private final FeedWriter feed;
    private final SnapshotShelf snapshots;
    private final StreamDigests digests;
    private final FeedPump pump;
    private final NoticePictures pictures;

    Broadcast(ProvinceConfig config, Database database, InstantSource clock) {
        this.database = database;
        feed = new FeedWriter(database);
        Path folder = config.dataFolder().resolve("snapshots");
        snapshots = new SnapshotShelf(database, heads, folder, SNAPSHOT_EVERY_ENTRIES);
        digests = new StreamDigests(database);
        Streams.openShared(database, new SecureRandom());
        Streams.openQueues(database, new SecureRandom(), config.centres());
        pump = FeedPump.start(database, heads);
        database.afterWrite(pump::poke);
        pictures = new NoticePictures(database, clock);
    }

    FeedWriter feed() {
        return feed;
    }

    SnapshotShelf snapshots() {
        return snapshots;
    }

    /** Makes every waiting kiosk look whether it is still admitted. */
    void wakeAll() {
        heads.wakeAll();
    }

    void route(HttpRouting.Builder routing, Fleet fleet, InstantSource clock) {
        routing.register("/sync/v1", new FeedRoutes(database, heads, fleet::recentAdmission, clock))
                .register("/sync/v1", new KeyRoutes(fleet.keys()))
                .register("/sync/v1", new SnapshotRoutes(snapshots))
                .register("/sync/v1", new DigestRoutes(digests))
                .register("/sync/v1", new PictureRoutes(pictures));
    }

    void work(Chores chores) {
        chores.every(LOOK_FOR_SNAPSHOT_EVERY, snapshots::renew);
        chores.every(FOLLOW_EVERY, digests::follow);
        chores.every(FORGET_EVERY, pictures::forgetUnused);
    }

    /** Answers every kiosk that waits, so that the server can stop. */
    void dismiss() {
        heads.close();
    }

    @Override
    public void close() {
        pump.close();
    }
}
