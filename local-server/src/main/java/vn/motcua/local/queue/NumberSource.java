package vn.motcua.local.queue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.queue.NumberRange;
import vn.motcua.contract.queue.QueueService;

/** The province, asked for numbers to give. */
public interface NumberSource {

    /** What people may wait for; empty if the province does not answer. Blocks at most 10 s. */
    Optional<List<QueueService>> queues() throws InterruptedException;

    /**
     * A range; the same one each time it is asked for. Blocks at most 10 s.
     *
     * @param ledger 32 hex digits
     * @return empty if the province does not answer or gives none
     */
    Optional<NumberRange> range(String ledger, LocalDate day, String service, int ordinal)
            throws InterruptedException;

    /** The province's clock minus this kiosk's, as it was last measured. */
    Duration clockSkew();
}
