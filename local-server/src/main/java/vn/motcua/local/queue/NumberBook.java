package vn.motcua.local.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.queue.NumberRange;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.local.json.ForgetfulJson;
import vn.motcua.local.outbox.OutboxRepository;
import vn.motcua.local.storage.Database;

/**
 * What this kiosk may give and has given. A number leaves the book in the transaction that writes
 * the message about it, so no power cut gives it twice or loses it.
 */
public final class NumberBook {
    private static final JsonMapper JSON = ForgetfulJson.builder().build();

    private final Database kiosk;

    public NumberBook(Database kiosk) {
        this.kiosk = kiosk;
    }

    /** Names this book; drawn once. */
    public String ledger() {
        return kiosk.write(handle -> {
            int _ =
                    handle.execute(
                            "INSERT INTO ticket_ledger (id, name) VALUES (1, ?) ON CONFLICT DO"
                                    + " NOTHING",
                            UUID.randomUUID().toString().replace("-", ""));
            return handle.select("SELECT name FROM ticket_ledger").mapTo(String.class).one();
        });
    }

    /** Keeps a range; one that is here already stays as it is. */
    public void keep(NumberRange range) {
        int _ =
                kiosk.write(handle ->
                        handle.execute(
                                """
                                INSERT INTO ticket_range (day, service, ordinal, next, last, body)
                                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                                """,
                                range.day().toString(),
                                range.service().id(),
                                range.ordinal(),
                                range.first(),
                                range.last(),
                                JSON.writeValueAsString(range.service())));
    }

    /** How many ranges of a day and service came; the next one has this ordinal. */
    public int ranges(LocalDate day, String service) {
        return count("count(*)", day, service);
    }

    /** How many numbers can be given without the province. */
    public int left(LocalDate day, String service) {
        return count("coalesce(sum(last - next + 1), 0)", day, service);
    }

    /** The highest number that this kiosk may give, or 0. */
    int last(LocalDate day, String service) {
        return count("coalesce(max(last), 0)", day, service);
    }

    private int count(String what, LocalDate day, String service) {
        return kiosk.read(handle ->
                handle.select(
                                "SELECT "
                                        + what
                                        + " FROM ticket_range WHERE day = ? AND service = ?",
                                day.toString(),
                                service)
                        .mapTo(Integer.class)
                        .one());
    }

    /** What numbers are left for, as the province last described it, in the order of letters. */
    public List<QueueService> offered(LocalDate day) {
        return kiosk.read(handle ->
                handle
                        .select(
                                """
                                SELECT body FROM ticket_range r WHERE day = ? AND ordinal =
                                    (SELECT max(ordinal) FROM ticket_range
                                        WHERE day = r.day AND service = r.service)
                                    AND EXISTS (SELECT 1 FROM ticket_range
                                        WHERE day = r.day AND service = r.service AND next <= last)
                                """,
                                day.toString())
                        .mapTo(String.class)
                        .map(body -> JSON.readValue(body, QueueService.class))
                        .list()
                        .stream()
                        .sorted((one, other) -> one.letter().compareTo(other.letter()))
                        .toList());
    }

    /**
     * Gives the next number and writes the message about it.
     *
     * @param dossier its code; empty if she does not come about one
     * @return empty if none is left
     */
    public Optional<GivenNumber> give(
            LocalDate day, String service, boolean priority, String dossier, Instant at) {
        return kiosk.write(handle -> {
            Optional<GivenNumber> given = next(handle, day, service);
            given.ifPresent(each -> {
                var entry =
                        new OutboxEntry.TicketTaken(
                                day, service, each.number(), priority, dossier, at);
                new OutboxRepository(handle)
                        .append(
                                new OutboxMessage(UUID.randomUUID(), at, entry),
                                "queue-" + service);
            });
            return given;
        });
    }

    private static Optional<GivenNumber> next(Handle handle, LocalDate day, String service) {
        return handle.select(
                        """
                        UPDATE ticket_range SET next = next + 1
                        WHERE day = ? AND service = ? AND ordinal =
                            (SELECT min(ordinal) FROM ticket_range
                                WHERE day = ? AND service = ? AND next <= last)
                        RETURNING next - 1, body
                        """,
                        day.toString(),
                        service,
                        day.toString(),
                        service)
                .map((row, _) ->
                        new GivenNumber(
                                day,
                                JSON.readValue(row.getString(2), QueueService.class),
                                row.getInt(1)))
                .findFirst();
    }

    /** Forgets days that are over. */
    public void forgetBefore(LocalDate day) {
        int _ =
                kiosk.write(handle ->
                        handle.execute("DELETE FROM ticket_range WHERE day < ?", day.toString()));
    }
}
