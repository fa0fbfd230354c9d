package vn.motcua.contract.sync;

import java.time.Instant;
import java.util.List;

/**
 * How far each stream of this kiosk has grown; {@code GET /sync/v1/heads?wait=SECONDS&known=…}
 * answers as soon as one differs from what the kiosk knows, or after the wait.
 *
 * @param serverTime the province's clock, for measuring the kiosk's skew
 * @param alerts the {@link FeedPage} after the kiosk's position in {@code alerts}, as JSON, so that
 *     an alert needs no second question; empty if there is nothing new, or much
 */
public record StreamHeads(Instant serverTime, List<StreamHead> streams, String alerts) {
    public StreamHeads {
        streams = List.copyOf(streams);
    }

    public StreamHeads(Instant serverTime, List<StreamHead> streams) {
        this(serverTime, streams, "");
    }

    /**
     * @param stream {@code alerts}, {@code news}, {@code procedures}, {@code utilities}, {@code
     *     dossiers} or {@code receipts-KIOSK}
     * @param head last number given; 0 when empty
     * @param mark of all entries up to the head, see {@link FeedPage}; empty when there are none
     */
    public record StreamHead(String stream, String epoch, long head, String mark) {}
}
