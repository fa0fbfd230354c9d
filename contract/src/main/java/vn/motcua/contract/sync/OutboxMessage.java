package vn.motcua.contract.sync;

import java.time.Instant;
import java.util.UUID;

/**
 * A message of a kiosk; {@code PUT /sync/v1/messages/{id}}.
 *
 * @param id made with the draft, the idempotency key: the province takes it once, for ever
 */
public record OutboxMessage(UUID id, Instant writtenAt, OutboxEntry entry) {}
