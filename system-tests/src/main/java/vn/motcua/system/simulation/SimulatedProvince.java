package vn.motcua.system.simulation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.contract.seal.SealingKey;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.contract.sync.StreamHeads;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.dossier.SourceAnswer;
import vn.motcua.local.feed.FeedSource.HeadsAnswer;
import vn.motcua.local.feed.FeedSource.PageAnswer;
import vn.motcua.local.outbox.Chunk;
import vn.motcua.local.outbox.Upload;
import vn.motcua.province.feed.FeedReader;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.MalformedException;
import vn.motcua.province.http.Sha256;
import vn.motcua.province.seal.Opener;
import vn.motcua.province.seal.OpeningKeys;

/**
 * The province's real intake, feed, desks and database, called as its HTTP routes call them. It
 * dies between any two statements and comes back.
 */
final class SimulatedProvince {
    private static final Duration AWAY_MIN = Duration.ofSeconds(1);
    private static final Duration SETTLE_EVERY = Duration.ofSeconds(30);
    private static final Duration AWAY_MAX = Duration.ofMinutes(2);

    /** Ends what the province was doing; its caller hears nothing. */
    private static final class Died extends Error {
        private static final long serialVersionUID = 1;

        Died() {
            super("the province has died", null, false, false);
        }
    }

    private final World world;
    private final StoryClock clock;
    private final ProvinceMistakes mistakes;
    private final ChunkDoor uploads;
    private final OpeningKeys keys;
    private final List<Schedule.Signal> waiting = new ArrayList<>();
    private @Nullable ProvinceParts parts;
    private Instant upSince = Instant.MIN;
    private final Backup backup;
    private boolean goesBack;
    private long papersBefore;
    private int starts;
    private int statementsLeft;

    SimulatedProvince(World world) {
        this.world = world;
        clock = new StoryClock(world.schedule());
        mistakes = new ProvinceMistakes(world);
        uploads = new ChunkDoor(world, mistakes);
        backup = new Backup(world.folder().resolve("province"));
        keys = OpeningKeys.open(Templates.sealing(world.folder().resolve("province")));
        start();
        world.schedule().start(world.life(), SETTLE_EVERY, this::settle);
    }

    /** Empty while the province is away, or when it died over the work. */
    <T> Optional<T> serve(Function<ProvinceParts, T> work) {
        ProvinceParts alive = parts;
        if (alive == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.apply(alive));
        } catch (Died over) {
            world.reached(Situation.PROVINCE_DIED_BETWEEN_STATEMENTS);
            end();
            return Optional.empty();
        }
    }

    void die() {
        if (parts != null) {
            world.reached(Situation.PROVINCE_DIED_AT_A_REST);
            end();
        }
    }

    /** Its people make a copy, and nobody is just suspended. */
    void keepBackup() {
        Instant now = world.schedule().now();
        var _ =
                serve(alive -> {
                    if (alive.fleet().kiosks().stream()
                            .allMatch(kiosk -> kiosk.state() == Admission.ACTIVE)) {
                        backup.keep(now);
                    }
                    return true;
                });
    }

    /** Its people put their last copy back, unless that is too old for what was settled since. */
    void goBack() {
        Instant oldest = world.schedule().now().minus(Templates.SETTLED_AFTER);
        if (parts != null && backup.isNewerThan(oldest)) {
            world.reached(Situation.PROVINCE_WENT_BACK);
            goesBack = true;
            end();
        }
    }

    private void settle() {
        while (!world.life().isOver()) {
            var _ =
                    serve(alive -> {
                        alive.settling().turn();
                        mistakes.afterSettling(alive);
                        return true;
                    });
            world.schedule().pause(SETTLE_EVERY);
        }
    }

    void dieWithin(int statements) {
        statementsLeft = statements;
    }

    /** For good: the story is over. */
    void close() {
        ProvinceParts alive = parts;
        parts = null;
        if (alive != null) {
            alive.database().close();
        }
    }

    SealingKey sealingKey() {
        return keys.current();
    }

    /** Opens what is sealed for the province, also while it is away. */
    Opener opener() {
        return new Opener(keys);
    }

    Instant upSince() {
        return upSince;
    }

    boolean hasTaken(UUID message) {
        return serve(alive -> alive.hasTaken(message)).orElse(false);
    }

    boolean admits(String kiosk) {
        return serve(alive -> alive.fleet().admission(kiosk) == Admission.ACTIVE).orElse(false);
    }

    Optional<Delivery> deliver(Caller caller, String body) {
        String kiosk = caller.kiosk();
        return serve(alive -> {
            Admission admission = caller.admission(alive);
            if (admission != Admission.ACTIVE && !world.has(PlantedBug.SUSPENDED_KIOSK_IS_SERVED)) {
                return new Delivery.NotAdmitted(admission);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            try {
                OutboxMessage message = Json.readForeign(bytes, OutboxMessage.class);
                Delivery answer = alive.intake().take(kiosk, message, Sha256.hex(bytes)).delivery();
                mistakes.afterDelivery(alive, message, answer);
                if (answer instanceof Delivery.Taken(UUID id, _, String code)) {
                    world.witness().codeGiven(code, id);
                }
                if (answer instanceof Delivery.Taken && admission != Admission.ACTIVE) {
                    world.witness()
                            .complain(
                                    "I18: %s was heard while it is %s".formatted(kiosk, admission));
                }
                return answer;
            } catch (MalformedException malformed) {
                return new Delivery.Unreachable("malformed", Duration.ZERO);
            }
        });
    }

    /**
     * @param bytes of the chunk, as they arrive
     */
    Optional<Upload> upload(Caller caller, Chunk chunk, byte[] bytes) {
        return serve(alive -> {
            if (caller.admission(alive) != Admission.ACTIVE) {
                return new Upload.Unreachable("not-admitted", Duration.ZERO);
            }
            return uploads.keep(alive, caller.kiosk(), chunk, bytes);
        });
    }

    /** Waits like a long poll; empty if the province dies or is away. */
    Optional<HeadsAnswer> heads(Caller caller, List<StreamHead> known, Duration wait) {
        Schedule schedule = world.schedule();
        Instant end = schedule.now().plus(wait);
        int asked = starts;
        for (ProvinceParts alive = parts; alive != null && asked == starts; alive = parts) {
            List<StreamHead> now = mistakes.heads(alive, caller.kiosk());
            Duration left = Duration.between(schedule.now(), end);
            boolean isNews = now.stream().anyMatch(head -> !known.contains(head));
            if (isNews || !left.isPositive()) {
                return serve(awake -> headsNow(awake, caller, now));
            }
            Schedule.Signal signal = new Schedule.Signal();
            waiting.add(signal);
            boolean woken = schedule.await(signal, left);
            boolean _ = waiting.remove(signal);
            if (woken) {
                world.reached(Situation.LONG_POLL_WOKE);
            }
        }
        return Optional.empty();
    }

    private HeadsAnswer headsNow(ProvinceParts alive, Caller caller, List<StreamHead> heads) {
        return caller.admission(alive) == Admission.ACTIVE
                ? new HeadsAnswer.Heads(new StreamHeads(clock.instant(), heads))
                : new HeadsAnswer.Silent(Duration.ZERO);
    }

    Optional<PageAnswer> page(String stream, String epoch, long after) {
        return serve(alive ->
                switch (alive.feed().page(stream, epoch, after)) {
                    case FeedReader.Answer.Page(String json) -> new PageAnswer.Page(json);
                    case FeedReader.Answer.EpochChanged() -> new PageAnswer.EpochChanged();
                    case FeedReader.Answer.NoSuchStream() -> new PageAnswer.Silent(Duration.ZERO);
                });
    }

    Optional<SourceAnswer> ask(String codeOrNumber) {
        return serve(alive ->
                alive.desk()
                        .find(codeOrNumber)
                        .<SourceAnswer>map(SourceAnswer.Known::new)
                        .orElse(new SourceAnswer.Unknown()));
    }

    private void start() {
        if (goesBack) {
            backup.putBack();
            world.witness().provinceWentBack();
        }
        ProvinceParts opened =
                ProvinceParts.open(world.folder().resolve("province"), clock, this::wake);
        parts = opened;
        if (goesBack && opened.papers() < papersBefore) {
            world.reached(Situation.PAPERS_LOST_BY_THE_PROVINCE);
        }
        goesBack = false;
        starts++;
        upSince = world.schedule().now();
        opened.database().beforeEachStatement(this::dieIfDue);
    }

    private void end() {
        ProvinceParts alive = parts;
        if (goesBack && alive != null) {
            alive.database().beforeEachStatement(() -> {});
            papersBefore = alive.papers();
        }
        close();
        statementsLeft = 0;
        wake();
        Duration away = world.dice().between(AWAY_MIN, AWAY_MAX);
        world.schedule().start(world.life(), away, this::start);
    }

    private void wake() {
        List.copyOf(waiting).forEach(world.schedule()::raise);
    }

    private void dieIfDue() {
        if (statementsLeft > 0 && --statementsLeft == 0) {
            throw new Died();
        }
    }
}
