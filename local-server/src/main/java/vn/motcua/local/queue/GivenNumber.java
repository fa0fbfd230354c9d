package vn.motcua.local.queue;

import java.time.LocalDate;
import vn.motcua.contract.queue.QueueService;

/** A number that somebody has now, and nobody else. */
public record GivenNumber(LocalDate day, QueueService service, int number) {

    /** As it is printed and called, e.g. {@code A017}. */
    public String text() {
        return service.number(number);
    }
}
