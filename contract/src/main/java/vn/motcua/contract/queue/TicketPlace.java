package vn.motcua.contract.queue;

/**
 * How it stands with a number.
 *
 * @param ahead how many are called before it, as it looks now; 0 unless it waits
 * @param desk that calls it; empty while none does
 */
public record TicketPlace(QueueService service, State state, int ahead, String desk) {
    /** Where a number is on its way. */
    public enum State {
        WAITING,
        CALLED,
        /** Was called and is done, was let go, or is of another day. */
        OVER
    }
}
