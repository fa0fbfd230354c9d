package vn.motcua.local.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.local.json.ForgetfulJson;

/**
 * The messages that wait for the province, and those that it does not have for good yet. A row
 * leaves only when the province has it.
 */
public final class OutboxRepository {
    private static final JsonMapper JSON = ForgetfulJson.builder().build();

    private final Handle handle;

    /**
     * Works inside the caller's transaction on {@code kiosk.db}, so a message commits with the
     * change it reports.
     */
    public OutboxRepository(Handle handle) {
        this.handle = handle;
    }

    /** A message as it is sent: its text never changes, so its hash never does. */
    record Waiting(long position, UUID id, String body) {}

    /** Wake the {@link OutboxLane} when the transaction is through. */
    public void append(OutboxMessage message) {
        int _ =
                handle.execute(
                        "INSERT INTO outbox (id, body) VALUES (?, ?)",
                        message.id().toString(),
                        JSON.writeValueAsString(message));
    }

    /** Whether the province does not have the message yet, set aside or not. */
    public boolean holds(UUID id) {
        return handle.select("SELECT 1 FROM outbox WHERE id = ?", id.toString())
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    /** Oldest first. */
    List<Waiting> waiting(int max) {
        return handle.select(
                        """
                        SELECT position, id, body FROM outbox
                        WHERE set_aside_because IS NULL ORDER BY position LIMIT ?
                        """,
                        max)
                .map((row, _) ->
                        new Waiting(
                                row.getLong(1),
                                UUID.fromString(row.getString(2)),
                                row.getString(3)))
                .list();
    }

    /** The province has it. What is of papers is kept until it has them for good. */
    void taken(UUID id, Instant now) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO sent_message (position, id, body, sent_at)
                        SELECT position, id, body, ? FROM outbox
                        WHERE id = ? AND id IN (SELECT id FROM submission WHERE settled_at IS NULL)
                        """,
                        now.toEpochMilli(),
                        id.toString());
        int _ = handle.execute("DELETE FROM outbox WHERE id = ?", id.toString());
    }

    /** The province has it for good. */
    public void settled(UUID id) {
        int _ = handle.execute("DELETE FROM sent_message WHERE id = ?", id.toString());
    }

    /** Whether something was sent that the province does not have for good. */
    boolean keepsSent() {
        return handle.select("SELECT 1 FROM sent_message LIMIT 1")
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    /**
     * Puts what was sent before that moment, or after {@code now} by a clock that was wrong, back
     * where it was; returns how many.
     */
    int offerAgain(Instant before, Instant now) {
        String old = "sent_at <= ? OR sent_at > ?";
        int offered =
                handle.execute(
                        "INSERT INTO outbox (position, id, body)"
                                + " SELECT position, id, body FROM sent_message WHERE "
                                + old,
                        before.toEpochMilli(),
                        now.toEpochMilli());
        int _ =
                handle.execute(
                        "DELETE FROM sent_message WHERE " + old,
                        before.toEpochMilli(),
                        now.toEpochMilli());
        return offered;
    }

    /** Leaves the message to a technician; it is never sent again by itself. */
    void setAside(UUID id, String reason) {
        int _ =
                handle.execute(
                        "UPDATE outbox SET set_aside_because = ? WHERE id = ?",
                        reason,
                        id.toString());
    }

    /** How many messages wait, and how many were set aside. */
    public Counts counts() {
        return handle.select(
                        """
                        SELECT count(*) FILTER (WHERE set_aside_because IS NULL),
                               count(*) FILTER (WHERE set_aside_because IS NOT NULL)
                        FROM outbox
                        """)
                .map((row, _) -> new Counts(row.getInt(1), row.getInt(2)))
                .one();
    }

    /** For the technician's screen. */
    public record Counts(int waiting, int setAside) {}
}
