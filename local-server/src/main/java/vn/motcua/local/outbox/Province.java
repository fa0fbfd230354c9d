package vn.motcua.local.outbox;

import java.util.UUID;
import vn.motcua.contract.sync.Delivery;

/** The other end of the lane up. */
public interface Province {

    /**
     * Sends a message; sending it again is harmless. Blocks at most 30 s.
     *
     * @param body the JSON of an OutboxMessage, sent in UTF-8, the same each time
     */
    Delivery deliver(UUID id, String body) throws InterruptedException;

    /** Sends a part of a document; sending it again is harmless. Blocks as long as it needs. */
    Upload upload(Chunk chunk) throws InterruptedException;
}
