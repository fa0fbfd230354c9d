package vn.motcua.local.queue;

import java.time.LocalDate;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.queue.TicketCode;

/** A number that somebody has now, and nobody else. */
public record GivenNumber(LocalDate day, QueueService service, int number) {

    /** As it is printed and called, e.g. {@code A017}. */
    public String text() {
        return service.number(number);
    }

    /** What stands on the ticket, to be held to a reader. */
    public TicketCode code() {
        return new TicketCode(service.id(), day, service.letter(), number);
    }
}
