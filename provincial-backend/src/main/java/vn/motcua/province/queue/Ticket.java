package vn.motcua.province.queue;

import java.time.Instant;
import vn.motcua.contract.queue.QueueService;

/**
 * Somebody who waits, is called, or was.
 *
 * @param dossier code of the dossier she comes about; empty if she did not say
 * @param desk that called; empty while nobody did
 * @param calls how often she was called
 */
public record Ticket(
        QueueService service,
        int number,
        boolean isPriority,
        String dossier,
        Instant takenAt,
        String desk,
        Instant calledAt,
        int calls) {

    /** As it is printed and called, e.g. {@code A017}. */
    public String text() {
        return service.number(number);
    }
}
