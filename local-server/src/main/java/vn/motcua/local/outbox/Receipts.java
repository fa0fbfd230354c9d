package vn.motcua.local.outbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.outbox.OutboxRepository.Waiting;

/** An answer counts only for what was sent: this id, these bytes, these documents. */
final class Receipts {
    private static final EventLog EVENTS = EventLog.of(Receipts.class);

    private Receipts() {}

    static Delivery verified(Waiting message, Delivery answer) {
        return switch (answer) {
            case Delivery.Taken taken when !taken.id().equals(message.id()) ->
                    answerOfAnother(message);
            case Delivery.Refused refused when !refused.id().equals(message.id()) ->
                    answerOfAnother(message);
            case Delivery.DocumentsMissing(List<String> missing)
                    when !message.documents().containsAll(missing) ->
                    answerOfAnother(message);
            case Delivery.Taken taken when !taken.fingerprint().equals(fingerprint(message)) -> {
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

    private static String fingerprint(Waiting message) {
        byte[] body = message.body().getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
