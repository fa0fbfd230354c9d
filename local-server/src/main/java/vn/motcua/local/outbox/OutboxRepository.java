package vn.motcua.local.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.local.json.ForgetfulJson;

/**
 * The messages that wait for the province, and those that it does not have for good yet. A row
 * leaves only when the province has it.
 */
public final class OutboxRepository {
    private static final JsonMapper JSON = ForgetfulJson.builder().build();
    private static final int BATCH_MAX = 20;

    /**
     * Oldest first; what must wait for an earlier message about the same thing is not among them.
     * Nothing is bound: SQLite would parse it anew at each turn for the sake of a bound limit.
     */
    private static final String WAITING =
            """
            SELECT id, opened(body), documents, was_sent FROM outbox AS this
            WHERE set_aside_because IS NULL AND (documents <> '') = %d
                AND NOT EXISTS (
                    SELECT 1 FROM outbox AS earlier
                    WHERE earlier.about = this.about
                        AND earlier.position < this.position
                        AND earlier.set_aside_because IS NULL)
            ORDER BY position LIMIT %d
            """;

    private static final String BRIEF = WAITING.formatted(0, BATCH_MAX);
    private static final String PAPERS = WAITING.formatted(1, BATCH_MAX);

    private final Handle handle;

    /**
     * Works inside the caller's transaction on {@code kiosk.db}, so a message commits with the
     * change it reports.
     */
    public OutboxRepository(Handle handle) {
        this.handle = handle;
    }

    /**
     * A message as it is sent: its text never changes, so its hash never does.
     *
     * @param documents names of the sealed documents that must be there before it
     * @param wasSent whether the province had it once, and perhaps has it still
     */
    record Waiting(UUID id, String body, List<String> documents, boolean wasSent) {
        Waiting {
            documents = List.copyOf(documents);
        }
    }

    /**
     * Wake the {@link OutboxLane} when the transaction is through.
     *
     * @param about messages about the same thing are sent in their order: a dossier, a device
     */
    public void append(OutboxMessage message, String about) {
        List<String> documents =
                message.entry() instanceof OutboxEntry.Sealed sealed
                        ? sealed.documents()
                        : List.of();
        int _ =
                handle.execute(
                        """
                        INSERT INTO outbox (id, body, about, documents)
                        VALUES (?, sealed(?), ?, ?)
                        """,
                        message.id().toString(),
                        JSON.writeValueAsString(message),
                        about,
                        String.join(",", documents));
    }

    /** Whether the province does not have the message yet, set aside or not. */
    public boolean holds(UUID id) {
        return handle.select("SELECT 1 FROM outbox WHERE id = ?", id.toString())
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    /** Whether there is nothing to do: nothing waits, and the province has all else for good. */
    boolean isAtRest() {
        return handle.select(
                        """
                        SELECT NOT EXISTS (SELECT 1 FROM outbox WHERE set_aside_because IS NULL)
                            AND NOT EXISTS (SELECT 1 FROM sent_message)
                        """)
                .map((row, _) -> row.getBoolean(1))
                .one();
    }

    /** Whether something is still to be sent. */
    boolean isWaiting() {
        return handle.select("SELECT EXISTS (SELECT 1 FROM outbox WHERE set_aside_because IS NULL)")
                .map((row, _) -> row.getBoolean(1))
                .one();
    }

    /** The oldest without documents; such are brief. */
    List<Waiting> brief() {
        return waiting(BRIEF);
    }

    /** The oldest with documents. */
    List<Waiting> papers() {
        return waiting(PAPERS);
    }

    private List<Waiting> waiting(String sql) {
        return handle.select(sql)
                .map((row, _) ->
                        new Waiting(
                                UUID.fromString(row.getString(1)),
                                row.getString(2),
                                names(row.getString(3)),
                                row.getBoolean(4)))
                .list();
    }

    private static List<String> names(String documents) {
        return documents.isEmpty() ? List.of() : List.of(documents.split(",", -1));
    }

    /** The province has it. What is of papers is kept until it has them for good. */
    void taken(UUID id, Instant now) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO sent_message (position, id, body, about, documents, sent_at)
                        SELECT position, id, body, about, documents, ? FROM outbox
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
                        "INSERT INTO outbox (position, id, body, about, documents, was_sent)"
                                + " SELECT position, id, body, about, documents, 1"
                                + " FROM sent_message WHERE "
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
