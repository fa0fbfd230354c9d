package vn.motcua.local.queue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.queue.NumberRange;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.queue.RangeWanted;

/** The province, asked for numbers to give. */
public interface NumberSource {

    /** What people may wait for; empty if the province does not answer. Blocks at most 10 s. */
    Optional<List<QueueService>> queues() throws InterruptedException;

    /**
     * A range; the same one each time it is asked for. Blocks at most 10 s.
     *
     * @return empty if the province does not answer or gives none
     */
    Optional<NumberRange> range(RangeWanted wanted) throws InterruptedException;

    /** The province's clock minus this kiosk's, as it was last measured. */
    Duration clockSkew();
}
