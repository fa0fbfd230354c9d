package vn.motcua.local.outbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;
import vn.motcua.local.outbox.OutboxRepository.Waiting;
import vn.motcua.local.storage.Database;

/** Empties the outbox towards the province. The only code that sends. */
public final class OutboxSender {
    private static final EventLog EVENTS = EventLog.of(OutboxSender.class);

    /** Nothing waits: look again now and then in case a wake-up was missed. */
    private static final Duration PAUSE_WHEN_EMPTY = Duration.ofSeconds(30);

    private static final Duration PAUSE_WHEN_NOT_ADMITTED = Duration.ofSeconds(60);

    /** What the province does not have for good it is offered again, should it have lost it. */
    private static final Duration OFFERED_AGAIN_AFTER = Duration.ofHours(6);

    private static final int BATCH_MAX = 20;
    private static final int UPLOAD_ROUNDS_MAX = 3;

    private final Database kiosk;
    private final Province province;
    private final DocumentFiles documents;
    private final InstantSource clock;
    private final Backoff backoff;

    public OutboxSender(
            Database kiosk,
            Province province,
            DocumentFiles documents,
            InstantSource clock,
            RandomGenerator random) {
        this.kiosk = kiosk;
        this.province = province;
        this.documents = documents;
        this.clock = clock;
        backoff = new Backoff(random);
    }

    /**
     * Sends what waits and stops at the first message that does not get through, so that the
     * province hears things in the order in which they happened.
     *
     * @param onTaken told after the commit of each message that the province has
     * @return how long to wait before the next call
     */
    Duration sendWaiting(Consumer<UUID> onTaken) throws InterruptedException {
        List<Waiting> batch = kiosk.read(handle -> new OutboxRepository(handle).waiting(BATCH_MAX));
        for (Waiting message : batch) {
            // No transaction is open while the line is in use: SQLite has one writer.
            switch (delivered(message)) {
                case Delivery.Taken _ -> {
                    backoff.reset();
                    taken(message.id());
                    onTaken.accept(message.id());
                }
                case Delivery.Refused(_, String reason) -> {
                    backoff.reset();
                    setAside(message.id(), reason);
                }
                case Delivery.NotAdmitted _ -> {
                    return PAUSE_WHEN_NOT_ADMITTED;
                }
                case Delivery.DocumentsMissing _ -> {
                    return backoff.next(Duration.ZERO);
                }
                case Delivery.Unreachable(_, Duration retryAfter) -> {
                    return backoff.next(retryAfter);
                }
            }
        }
        boolean isMore = batch.size() == BATCH_MAX || offerAgain(OFFERED_AGAIN_AFTER) > 0;
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

    /** Delivers, uploading first what the province says it misses. */
    private Delivery delivered(Waiting message) throws InterruptedException {
        Delivery answer = province.deliver(message.id(), message.body());
        for (int round = 1; round <= UPLOAD_ROUNDS_MAX; round++) {
            if (!(answer instanceof Delivery.DocumentsMissing(List<String> missing))) {
                break;
            }
            for (String sha256 : missing) {
                if (!message.body().contains('"' + sha256 + '"')) {
                    return answerOfAnother(message);
                }
                switch (upload(sha256)) {
                    case Upload.Uploaded() -> {}
                    case Upload.Refused(String reason) -> {
                        return new Delivery.Refused(message.id(), reason);
                    }
                    case Upload.Unreachable(String why, Duration retryAfter) -> {
                        return new Delivery.Unreachable(why, retryAfter);
                    }
                }
            }
            answer = province.deliver(message.id(), message.body());
        }
        return verified(message, answer);
    }

    private Upload upload(String sha256) throws InterruptedException {
        Optional<Path> file = documents.file(sha256);
        if (file.isEmpty()) {
            return new Upload.Refused("document-not-here");
        }
        return isWhole(file.get(), sha256)
                ? province.upload(sha256, file.get())
                : new Upload.Refused("document-damaged");
    }

    /** A file that the disk damaged would be refused for ever and hold up all that comes after. */
    private static boolean isWhole(Path file, String sha256) {
        try {
            return hex(Files.readAllBytes(file)).equals(sha256);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** An answer counts only for what was sent: this id, these bytes. */
    private static Delivery verified(Waiting message, Delivery answer) {
        return switch (answer) {
            case Delivery.Taken taken when !taken.id().equals(message.id()) ->
                    answerOfAnother(message);
            case Delivery.Refused refused when !refused.id().equals(message.id()) ->
                    answerOfAnother(message);
            case Delivery.Taken taken
                    when !taken.fingerprint()
                            .equals(hex(message.body().getBytes(StandardCharsets.UTF_8))) -> {
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

    private void taken(UUID id) {
        boolean _ =
                kiosk.write(handle -> {
                    new OutboxRepository(handle).taken(id, clock.instant());
                    return true;
                });
        EVENTS.log(new Event.MessageTaken(id));
    }

    private void setAside(UUID id, String reason) {
        boolean _ =
                kiosk.write(handle -> {
                    new OutboxRepository(handle).setAside(id, reason);
                    return true;
                });
        EVENTS.log(new Event.MessageSetAside(id, new SafeWord(reason)));
    }

    private static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
