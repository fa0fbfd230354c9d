package vn.motcua.local.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;
import vn.motcua.local.outbox.OutboxRepository.Waiting;
import vn.motcua.local.storage.Database;

/**
 * Empties the outbox towards the province. The only code that sends.
 *
 * <p>A turn sends what is short, then a chunk for the papers that wait longest and one for those
 * that are nearest to their end: so that nothing short waits for a large dossier, and no large
 * dossier for ever. Beside these go papers that fit into a chunk each, a few at once: as one has
 * arrived the next one begins, so that the line is never idle. What is about the same thing keeps
 * its order.
 */
public final class OutboxSender {
    private static final EventLog EVENTS = EventLog.of(OutboxSender.class);

    /** Nothing waits: look again now and then in case a wake-up was missed. */
    private static final Duration PAUSE_WHEN_EMPTY = Duration.ofSeconds(30);

    private static final Duration PAUSE_WHEN_NOT_ADMITTED = Duration.ofSeconds(60);

    /** What the province does not have for good it is offered again, should it have lost it. */
    private static final Duration OFFERED_AGAIN_AFTER = Duration.ofHours(6);

    private final Database kiosk;
    private final Province province;
    private final InstantSource clock;
    private final Backoff backoff;
    private final Uploads uploads;
    private final Abreast abreast;

    /** Whoever holds it sends what is short, so that nobody sends the same beside. */
    private final Lock briefs = new ReentrantLock();

    public OutboxSender(Database kiosk, Province province, DocumentFiles documents, Pacing pacing) {
        this.kiosk = kiosk;
        this.province = province;
        clock = pacing.clock();
        backoff = pacing.backoff();
        uploads = new Uploads(province, documents, pacing.chunks());
        abreast = pacing.abreast();
    }

    /**
     * Takes one turn, and ends it at the first sign that the line is bad.
     *
     * @param onTaken told after the commit of each message that the province has
     * @return how long to wait before the next call
     */
    Duration sendWaiting(Consumer<UUID> onTaken) throws InterruptedException {
        if (kiosk.read(handle -> new OutboxRepository(handle).isAtRest())) {
            return PAUSE_WHEN_EMPTY;
        }
        Optional<Duration> pause = sendBrief(onTaken);
        if (pause.isPresent()) {
            return pause.get();
        }
        List<Waiting> papers = kiosk.read(handle -> new OutboxRepository(handle).papers());
        pause = sendEach(chosen(papers), this::send, onTaken);
        if (pause.isPresent()) {
            return pause.get();
        }
        boolean isMore =
                kiosk.read(handle -> new OutboxRepository(handle).isWaiting())
                        || offerAgain(OFFERED_AGAIN_AFTER) > 0;
        return isMore ? Duration.ZERO : PAUSE_WHEN_EMPTY;
    }

    /**
     * Sends what is short. Another thread may do so while a turn waits for something large.
     *
     * @return empty unless the line needs a pause
     */
    Optional<Duration> sendBrief(Consumer<UUID> onTaken) throws InterruptedException {
        briefs.lockInterruptibly();
        try {
            List<Waiting> brief = kiosk.read(handle -> new OutboxRepository(handle).brief());
            return sendEach(brief, this::deliver, onTaken);
        } finally {
            briefs.unlock();
        }
    }

    private Optional<Duration> sendEach(
            List<Waiting> messages, Abreast.Step<Waiting, Came> step, Consumer<UUID> onTaken)
            throws InterruptedException {
        List<Came> all = new ArrayList<>();
        abreast.each(
                messages,
                step,
                OutboxSender::isBadLine,
                fresh -> {
                    boolean _ = all.addAll(fresh);
                    settle(fresh, onTaken);
                });
        return pause(all);
    }

    /** Lets wait again all that was sent and is not there for good. */
    int offerAgain() {
        return offerAgain(Duration.ZERO);
    }

    private int offerAgain(Duration sentSince) {
        if (!kiosk.read(handle -> new OutboxRepository(handle).keepsSent())) {
            return 0;
        }
        Instant now = clock.instant();
        int offered =
                kiosk.write(handle ->
                        new OutboxRepository(handle).offerAgain(now.minus(sentSince), now));
        if (offered > 0) {
            EVENTS.log(new Event.MessagesOfferedAgain(offered));
        }
        return offered;
    }

    /** The line is back: what failed before says nothing of now. */
    synchronized void forgetFailures() {
        backoff.reset();
    }

    /** The oldest, those of which least is left, and what fits into a chunk. */
    private List<Waiting> chosen(List<Waiting> papers) {
        SequencedSet<Waiting> chosen = new LinkedHashSet<>();
        papers.stream().limit(1).forEach(chosen::add);
        papers.stream()
                .skip(1)
                .min(Comparator.comparingLong(message -> uploads.left(message.documents())))
                .ifPresent(chosen::add);
        papers.stream()
                .filter(message -> uploads.isShort(message.documents()))
                .forEach(chosen::add);
        return List.copyOf(chosen);
    }

    /** What a step towards the province brought. */
    private sealed interface Came {
        /** It is there. */
        record Taken(Waiting message) implements Came {}

        /** It will never be taken. */
        record Refused(Waiting message, String reason) implements Came {}

        /** More of its documents is there. */
        record Underway() implements Came {}

        /** The line needs a pause, or the province asked for one. */
        record Again(Duration asked) implements Came {}

        /** The province does not want to hear from this kiosk. */
        record NotAdmitted() implements Came {}
    }

    /** A step for papers. */
    private Came send(Waiting message) throws InterruptedException {
        return switch (uploads.step(message.documents(), message.wasSent())) {
            case Uploads.Step.AllThere() -> deliver(message);
            case Uploads.Step.Underway() -> new Came.Underway();
            case Uploads.Step.Refused(String reason) -> new Came.Refused(message, reason);
            case Uploads.Step.Unreachable(_, Duration retryAfter) -> new Came.Again(retryAfter);
        };
    }

    private Came deliver(Waiting message) throws InterruptedException {
        return switch (Receipts.verified(message, province.deliver(message.id(), message.body()))) {
            case Delivery.Taken _ -> new Came.Taken(message);
            case Delivery.Refused(_, String reason) -> new Came.Refused(message, reason);
            case Delivery.NotAdmitted _ -> new Came.NotAdmitted();
            case Delivery.DocumentsMissing(List<String> missing) -> {
                uploads.forget(missing);
                yield new Came.Again(Duration.ZERO);
            }
            case Delivery.Unreachable(_, Duration retryAfter) -> new Came.Again(retryAfter);
        };
    }

    /**
     * Writes down what a few steps brought, in one transaction. None is open while a step waits for
     * the line: SQLite has one writer.
     */
    private synchronized void settle(List<Came> steps, Consumer<UUID> onTaken) {
        write(steps);
        for (Came came : steps) {
            switch (came) {
                case Came.Taken(Waiting message) -> {
                    uploads.forget(message.documents());
                    EVENTS.log(new Event.MessageTaken(message.id()));
                    onTaken.accept(message.id());
                }
                case Came.Refused(Waiting message, String reason) -> {
                    uploads.forget(message.documents());
                    EVENTS.log(new Event.MessageSetAside(message.id(), new SafeWord(reason)));
                }
                case Came.Underway _, Came.Again _, Came.NotAdmitted _ -> {}
            }
        }
    }

    private void write(List<Came> steps) {
        if (steps.stream().allMatch(came -> came instanceof Came.Underway || isBadLine(came))) {
            return;
        }
        boolean _ =
                kiosk.write(handle -> {
                    var outbox = new OutboxRepository(handle);
                    for (Came came : steps) {
                        switch (came) {
                            case Came.Taken(Waiting message) ->
                                    outbox.taken(message.id(), clock.instant());
                            case Came.Refused(Waiting message, String reason) ->
                                    outbox.setAside(message.id(), reason);
                            case Came.Underway _, Came.Again _, Came.NotAdmitted _ -> {}
                        }
                    }
                    return true;
                });
    }

    /**
     * One for all that went wrong at once, since it went wrong together.
     *
     * @return empty unless the line needs a pause
     */
    private synchronized Optional<Duration> pause(List<Came> steps) {
        if (steps.stream().anyMatch(came -> !isBadLine(came))) {
            backoff.reset();
        }
        if (steps.stream().anyMatch(Came.NotAdmitted.class::isInstance)) {
            return Optional.of(PAUSE_WHEN_NOT_ADMITTED);
        }
        return steps.stream()
                .filter(Came.Again.class::isInstance)
                .map(came -> ((Came.Again) came).asked())
                .max(Comparator.naturalOrder())
                .map(backoff::next);
    }

    private static boolean isBadLine(Came came) {
        return came instanceof Came.Again || came instanceof Came.NotAdmitted;
    }
}
