package vn.motcua.system.simulation;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.ConnectionException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import vn.motcua.local.FeedDispatch;
import vn.motcua.local.digest.StreamCheck;
import vn.motcua.local.document.DocumentStore;
import vn.motcua.local.dossier.DossierLookUp;
import vn.motcua.local.feed.FeedLane;
import vn.motcua.local.news.AlertKeys;
import vn.motcua.local.news.NewsBoard;
import vn.motcua.local.news.PictureFiles;
import vn.motcua.local.outbox.OutboxLane;
import vn.motcua.local.outbox.OutboxSender;
import vn.motcua.local.outbox.Pacing;
import vn.motcua.local.seal.ProvinceKey;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.submission.Envelope;
import vn.motcua.local.submission.SubmissionDesk;

/**
 * A kiosk's real outbox, feed, desk and databases on a machine that dies at any moment. What it
 * committed is there when it starts again, but for the newest of the cache after a power cut.
 */
final class SimulatedKiosk {
    private static final int STATEMENTS_AT_START = 8;
    private static final int CHUNK_BYTES_MIN = 500;
    private static final int CHUNK_BYTES_MAX = 4_000;
    private static final Duration AWAY_MIN = Duration.ofMillis(500);
    private static final Duration AWAY_MAX = Duration.ofSeconds(40);

    private final World world;
    private final SimulatedProvince province;
    private final String name;
    private final Path folder;
    private final Line line;
    private final StoryClock clock;
    private final KioskMistakes mistakes;
    private final DiskTroubles disk;
    private Life life = new Life();
    private @Nullable KioskParts parts;
    private @Nullable KioskParts dead;
    private Instant upSince;
    private Instant admittedSince = Instant.MIN;
    private int statementsLeft;
    private int statementsUntilFull;

    SimulatedKiosk(World world, SimulatedProvince province, String name, Path folder) {
        this.world = world;
        this.province = province;
        this.name = name;
        this.folder = folder;
        line = new Line(world, name);
        clock = new StoryClock(world.schedule());
        mistakes = new KioskMistakes(world, name);
        disk = new DiskTroubles(world, folder);
        upSince = world.schedule().now();
        world.schedule().start(life, Duration.ZERO, this::boot);
    }

    String name() {
        return name;
    }

    Path folder() {
        return folder;
    }

    Line line() {
        return line;
    }

    StoryClock clock() {
        return clock;
    }

    KioskMistakes mistakes() {
        return mistakes;
    }

    Life life() {
        return life;
    }

    Optional<KioskParts> alive() {
        return Optional.ofNullable(parts);
    }

    /** Since when nothing but its line could keep it from hearing the province. */
    Instant readySince() {
        return upSince.isAfter(admittedSince) ? upSince : admittedSince;
    }

    /** The province lets it speak again. */
    void noteAdmission() {
        admittedSince = world.schedule().now();
    }

    /** Whether it lives and has nothing left to send or to read. */
    boolean isAtRest() {
        KioskParts alive = parts;
        return alive != null
                && alive.unsent() == 0
                && alive.isCompared().getAsBoolean()
                && alive.keys().isKnown()
                && province.serve(parts -> parts.board().heads(name))
                        .filter(heads -> heads.stream().allMatch(alive::hasRead))
                        .isPresent();
    }

    /** Dies now, at rest, from outside. */
    void die() {
        if (parts != null) {
            world.reached(Situation.KIOSK_DIED_AT_A_REST);
            end();
        }
    }

    void dieWithin(int statements) {
        statementsLeft = statements;
    }

    /** One statement fails as on a disk without room; 0 takes it back. */
    void fillDiskWithin(int statements) {
        statementsUntilFull = statements;
    }

    void losePower() {
        disk.losePower();
        die();
    }

    void damageCache() {
        disk.damageCache();
        die();
    }

    void damageRow() {
        disk.damageRow();
        die();
    }

    /** A power cut goes back to it. */
    void noteCache() {
        if (parts != null) {
            disk.noteCache();
        }
    }

    void close() {
        life.end();
        closeFiles();
        parts = null;
    }

    private void boot() {
        Database kiosk =
                Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        Database cache =
                Database.open(folder.resolve("cache.db"), "/migrations/cache", Durability.NORMAL);
        kiosk.beforeEachStatement(this::dieIfDue);
        cache.beforeEachStatement(this::dieIfDue);
        if (world.isTroubled() && world.dice().falls(0.1)) {
            dieWithin(1 + world.dice().below(STATEMENTS_AT_START));
        }
        try {
            parts = build(kiosk, cache);
        } catch (Stopped died) {
            world.reached(Situation.KIOSK_DIED_WHILE_STARTING);
            kiosk.close();
            cache.close();
            throw died;
        }
        upSince = world.schedule().now();
    }

    private KioskParts build(Database kiosk, Database cache) {
        mistakes.afterStart(kiosk);
        var keys = new KeyWatch(world, province, this);
        var connection = new KioskConnection(world, province, line, keys, mistakes);
        DocumentStore documents = new DocumentStore(folder.resolve("documents"), 0);
        var sender = new OutboxSender(kiosk, connection, documents::file, pacing());
        OutboxLane outbox = new OutboxLane(kiosk, sender);
        var key = new ProvinceKey(kiosk, world.lot());
        key.learn(province.sealingKey());
        var desk = new SubmissionDesk(kiosk, documents, outbox, new Envelope(name, key), clock);
        var pictures = PictureFiles.open(folder.resolve("pictures"));
        NewsBoard news = new NewsBoard(cache, new AlertKeys(kiosk), pictures, "", clock);
        var applier =
                mistakes.applier(kiosk, new FeedDispatch(news, desk, keys::changeWanted, clock));
        FeedLane feed = new FeedLane(cache, connection, applier, clock, world.lot());
        var check = new StreamCheck(cache, connection, applier, clock, world.lot());
        feed.use(mistakes.check(check));
        var outboxWake = new Schedule.Signal();
        var feedWake = new Schedule.Signal();
        Life mine = life;
        start(() -> turns(mine, outboxWake, () -> mistakes.pause(outbox.turn())));
        start(() -> turns(mine, feedWake, () -> mistakes.afterFeedTurn(cache, feed.turn())));
        start(() -> keys.run(mine));
        return new KioskParts(
                kiosk,
                cache,
                keys,
                desk,
                new DossierLookUp(cache, connection, clock),
                news,
                outbox,
                mistakes.isCompared(check),
                outboxWake,
                feedWake);
    }

    private void start(Schedule.Work work) {
        world.schedule().start(life, Duration.ZERO, work);
    }

    /** Documents are small here, so that chunks must be smaller. */
    private Pacing pacing() {
        return new Pacing(clock, world.lot(), CHUNK_BYTES_MIN, CHUNK_BYTES_MAX, 1);
    }

    /** A lane's turn; says how long it rests. */
    private interface LaneTurn {
        Duration take() throws InterruptedException;
    }

    private void turns(Life mine, Schedule.Signal wake, LaneTurn turn) throws InterruptedException {
        while (!mine.isOver()) {
            Duration rest = turn.take();
            alive().ifPresent(line.liar()::checkShown);
            boolean _ = world.schedule().await(wake, rest);
        }
    }

    private void end() {
        life.end();
        dead = parts;
        parts = null;
        statementsLeft = 0;
        statementsUntilFull = 0;
        Duration away = world.dice().between(AWAY_MIN, AWAY_MAX);
        world.schedule().start(world.life(), away, this::startAgain);
    }

    private void startAgain() {
        closeFiles();
        disk.strike();
        life = new Life();
        world.schedule().start(life, Duration.ZERO, this::boot);
    }

    private void closeFiles() {
        Optional<KioskParts> buried = Optional.ofNullable(dead);
        Stream.concat(alive().stream(), buried.stream())
                .forEach(open -> {
                    open.kiosk().close();
                    open.cache().close();
                });
        dead = null;
    }

    private void dieIfDue() {
        if (life.isOver()) {
            throw new Stopped();
        }
        if (statementsLeft > 0 && --statementsLeft == 0) {
            world.reached(Situation.KIOSK_DIED_BETWEEN_STATEMENTS);
            end();
            throw new Stopped();
        }
        if (statementsUntilFull > 0 && --statementsUntilFull == 0) {
            throw new ConnectionException(
                    new SQLiteException("no room", SQLiteErrorCode.SQLITE_FULL));
        }
    }
}
