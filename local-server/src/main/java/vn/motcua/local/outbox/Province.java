package vn.motcua.local.outbox;

import java.nio.file.Path;
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

    /** Sends a document; one that is there already is fine. Blocks as long as its bytes need. */
    Upload upload(String sha256, Path file) throws InterruptedException;
}
