package vn.motcua.local.outbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
 * dossier for ever. What is about the same thing keeps its order.
 */
public final class OutboxSender {
    private static final EventLog EVENTS = EventLog.of(OutboxSender.class);

    /** Nothing waits: look again now and then in case a wake-up was missed. */
    private static final Duration PAUSE_WHEN_EMPTY = Duration.ofSeconds(30);

    private static final Duration PAUSE_WHEN_NOT_ADMITTED = Duration.ofSeconds(60);

    /** What the province does not have for good it is offered again, should it have lost it. */
    private static final Duration OFFERED_AGAIN_AFTER = Duration.ofHours(6);

    private static final int BATCH_MAX = 20;

    private final Database kiosk;
    private final Province province;
    private final InstantSource clock;
    private final Backoff backoff;
    private final Uploads uploads;

    public OutboxSender(Database kiosk, Province province, DocumentFiles documents, Pacing pacing) {
        this.kiosk = kiosk;
        this.province = province;
        clock = pacing.clock();
        backoff = pacing.backoff();
        uploads = new Uploads(province, documents, pacing.chunks());
    }

    /**
     * Takes one turn, and ends it at the first sign that the line is bad.
     *
     * @param onTaken told after the commit of each message that the province has
     * @return how long to wait before the next call
     */
    Duration sendWaiting(Consumer<UUID> onTaken) throws InterruptedException {
        List<Waiting> brief = waiting(false);
        for (Waiting message : brief) {
            Optional<Duration> pause = deliver(message, onTaken);
            if (pause.isPresent()) {
                return pause.get();
            }
        }
        List<Waiting> papers = waiting(true);
        for (Waiting message : chosen(papers)) {
            Optional<Duration> pause = send(message, onTaken);
            if (pause.isPresent()) {
                return pause.get();
            }
        }
        // What went may have had others behind it.
        boolean isMore =
                !papers.isEmpty() || !brief.isEmpty() || offerAgain(OFFERED_AGAIN_AFTER) > 0;
        return isMore ? Duration.ZERO : PAUSE_WHEN_EMPTY;
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
    void forgetFailures() {
        backoff.reset();
    }

    private List<Waiting> waiting(boolean withDocuments) {
        return kiosk.read(handle -> new OutboxRepository(handle).waiting(withDocuments, BATCH_MAX));
    }

    /** The oldest, and those of which least is left. */
    private List<Waiting> chosen(List<Waiting> papers) {
        return Stream.concat(
                        papers.stream().limit(1),
                        papers.stream()
                                .skip(1)
                                .min(
                                        Comparator.comparingLong(
                                                message -> uploads.left(message.documents())))
                                .stream())
                .toList();
    }

    /** A step for papers; empty unless the line needs a pause. */
    private Optional<Duration> send(Waiting message, Consumer<UUID> onTaken)
            throws InterruptedException {
        return switch (uploads.step(message.documents(), message.wasSent())) {
            case Uploads.Step.AllThere() -> deliver(message, onTaken);
            case Uploads.Step.Underway() -> {
                backoff.reset();
                yield Optional.empty();
            }
            case Uploads.Step.Refused(String reason) -> {
                setAside(message, reason);
                yield Optional.empty();
            }
            case Uploads.Step.Unreachable(_, Duration retryAfter) ->
                    Optional.of(backoff.next(retryAfter));
        };
    }

    /** No transaction is open while the line is in use: SQLite has one writer. */
    private Optional<Duration> deliver(Waiting message, Consumer<UUID> onTaken)
            throws InterruptedException {
        return switch (verified(message, province.deliver(message.id(), message.body()))) {
            case Delivery.Taken _ -> {
                backoff.reset();
                taken(message);
                onTaken.accept(message.id());
                yield Optional.empty();
            }
            case Delivery.Refused(_, String reason) -> {
                backoff.reset();
                setAside(message, reason);
                yield Optional.empty();
            }
            case Delivery.NotAdmitted _ -> Optional.of(PAUSE_WHEN_NOT_ADMITTED);
            case Delivery.DocumentsMissing(List<String> missing) -> {
                uploads.forget(missing);
                yield Optional.of(backoff.next(Duration.ZERO));
            }
            case Delivery.Unreachable(_, Duration retryAfter) ->
                    Optional.of(backoff.next(retryAfter));
        };
    }

    /** An answer counts only for what was sent: this id, these bytes, these documents. */
    private static Delivery verified(Waiting message, Delivery answer) {
        return switch (answer) {
            case Delivery.Taken taken when !taken.id().equals(message.id()) ->
                    answerOfAnother(message);
            case Delivery.Refused refused when !refused.id().equals(message.id()) ->
                    answerOfAnother(message);
            case Delivery.DocumentsMissing(List<String> missing)
                    when !message.documents().containsAll(missing) ->
                    answerOfAnother(message);
            case Delivery.Taken taken
                    when !taken.fingerprint()
                            .equals(sha256(message.body().getBytes(StandardCharsets.UTF_8))) -> {
                EVENTS.log(new Event.ReceiptDiffers(message.id()));
                yield new Delivery.Refused(message.id(), "receipt-differs");
            }
            default -> answer;
        };
    }

    /** Something on the way mixed answers up; of this message nothing was said. */
    private static Delivery answerOfAnother(Waiting message) {
        EVENTS.log(new Event.ReceiptDiffers(message.id()));
        return new Delivery.Unreachable("answer-of-another", Duration.ZERO);
    }

    private void taken(Waiting message) {
        boolean _ =
                kiosk.write(handle -> {
                    new OutboxRepository(handle).taken(message.id(), clock.instant());
                    return true;
                });
        uploads.forget(message.documents());
        EVENTS.log(new Event.MessageTaken(message.id()));
    }

    private void setAside(Waiting message, String reason) {
        boolean _ =
                kiosk.write(handle -> {
                    new OutboxRepository(handle).setAside(message.id(), reason);
                    return true;
                });
        uploads.forget(message.documents());
        EVENTS.log(new Event.MessageSetAside(message.id(), new SafeWord(reason)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
