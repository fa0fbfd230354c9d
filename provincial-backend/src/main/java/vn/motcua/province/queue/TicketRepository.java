package vn.motcua.province.queue;

import static vn.motcua.contract.queue.TicketPlace.State.CALLED;
import static vn.motcua.contract.queue.TicketPlace.State.OVER;
import static vn.motcua.contract.queue.TicketPlace.State.WAITING;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.queue.RangeWanted;
import vn.motcua.contract.queue.TicketPlace;
import vn.motcua.contract.sync.OutboxEntry.TicketTaken;

/** The rows of ranges and tickets. */
final class TicketRepository {
    /** Who may go first counts as having come so much earlier: first, but nobody waits for ever. */
    private static final long PRIORITY_MILLIS = 20 * 60_000L;

    private static final int SHOWN_MAX = 200;

    private final Handle handle;
    private final Map<String, QueueService> services;

    TicketRepository(Handle handle, Map<String, QueueService> services) {
        this.handle = handle;
        this.services = services;
    }

    record Range(String kiosk, int first, int last) {}

    Optional<Range> range(RangeWanted wanted) {
        return handle.createQuery(
                        """
                        SELECT kiosk, first, last FROM number_range
                        WHERE ledger = ? AND day = ? AND service = ? AND ordinal = ?
                        """)
                .bind(0, wanted.ledger())
                .bind(1, wanted.day().toString())
                .bind(2, wanted.service())
                .bind(3, wanted.ordinal())
                .map((row, _) ->
                        new Range(row.getString("kiosk"), row.getInt("first"), row.getInt("last")))
                .findOne();
    }

    /** The day goes on behind this number: some kiosk gave it, or may. */
    void raiseTo(LocalDate day, String service, int number) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO queue_day (day, service, last, version) VALUES (?, ?, ?, 1)
                        ON CONFLICT (day, service) DO UPDATE SET
                            last = CASE WHEN excluded.last > queue_day.last
                                THEN excluded.last ELSE queue_day.last END
                        """,
                        day.toString(),
                        service,
                        number);
    }

    /** Holds the day's counter until the transaction ends; gives its last number. */
    int raise(LocalDate day, String service, int by) {
        return handle.createQuery(
                        """
                        INSERT INTO queue_day (day, service, last, version) VALUES (?, ?, ?, 1)
                        ON CONFLICT (day, service) DO UPDATE SET
                            last = queue_day.last + excluded.last, version = queue_day.version + 1
                        RETURNING last
                        """)
                .bind(0, day.toString())
                .bind(1, service)
                .bind(2, by)
                .mapTo(Integer.class)
                .one();
    }

    long version(LocalDate day, String service) {
        return handle.createQuery("SELECT version FROM queue_day WHERE day = ? AND service = ?")
                .bind(0, day.toString())
                .bind(1, service)
                .mapTo(Long.class)
                .one();
    }

    void insert(RangeWanted wanted, Range range) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO number_range
                            (ledger, day, service, ordinal, kiosk, first, last)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """,
                        wanted.ledger(),
                        wanted.day().toString(),
                        wanted.service(),
                        wanted.ordinal(),
                        range.kiosk(),
                        range.first(),
                        range.last());
    }

    /** Whether the number lies in a range of another kiosk. */
    boolean isOfAnother(String kiosk, TicketTaken taken) {
        return handle.createQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM number_range
                        WHERE day = ? AND service = ? AND kiosk <> ? AND first <= ? AND last >= ?)
                        """)
                .bind(0, taken.day().toString())
                .bind(1, taken.service())
                .bind(2, kiosk)
                .bind(3, taken.number())
                .bind(4, taken.number())
                .mapTo(Boolean.class)
                .one();
    }

    boolean isGiven(TicketTaken taken) {
        return handle.createQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM ticket
                        WHERE day = ? AND service = ? AND number = ?)
                        """)
                .bind(0, taken.day().toString())
                .bind(1, taken.service())
                .bind(2, taken.number())
                .mapTo(Boolean.class)
                .one();
    }

    void insert(String kiosk, TicketTaken taken) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO ticket (day, service, number, kiosk, priority, dossier,
                            taken_at, state, desk, called_at, calls)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 'WAITING', '', 0, 0)
                        """,
                        taken.day().toString(),
                        taken.service(),
                        taken.number(),
                        kiosk,
                        taken.priority() ? 1 : 0,
                        taken.dossier(),
                        taken.at().toEpochMilli());
    }

    /** Who is next, whoever may go first counted as having come earlier. */
    Optional<Ticket> next(LocalDate day, String service) {
        return handle.createQuery(
                        """
                        SELECT * FROM ticket WHERE day = :day AND service = :service
                            AND state = 'WAITING'
                        ORDER BY taken_at - priority * :earlier, number LIMIT 1
                        """)
                .bind("day", day.toString())
                .bind("service", service)
                .bind("earlier", PRIORITY_MILLIS)
                .map((row, _) -> ticket(row))
                .findOne();
    }

    void call(LocalDate day, Ticket ticket, String desk, long now) {
        int _ =
                handle.execute(
                        """
                        UPDATE ticket SET state = 'CALLED', desk = ?, called_at = ?,
                            calls = calls + 1
                        WHERE day = ? AND service = ? AND number = ?
                        """,
                        desk,
                        now,
                        day.toString(),
                        ticket.service().id(),
                        ticket.number());
    }

    void end(LocalDate day, Ticket ticket, String state) {
        int _ =
                handle.execute(
                        "UPDATE ticket SET state = ? WHERE day = ? AND service = ? AND number = ?",
                        state,
                        day.toString(),
                        ticket.service().id(),
                        ticket.number());
    }

    /** How it stands with a number, and how many would be called before it. */
    Optional<TicketPlace> place(LocalDate day, QueueService service, int number) {
        return handle.createQuery(
                        """
                        SELECT state, desk, (SELECT count(*) FROM ticket o
                            WHERE o.day = t.day AND o.service = t.service AND o.state = 'WAITING'
                            AND (o.taken_at - o.priority * :earlier, o.number)
                                < (t.taken_at - t.priority * :earlier, t.number)) AS ahead
                        FROM ticket t
                        WHERE day = :day AND service = :service AND number = :number
                        """)
                .bind("earlier", PRIORITY_MILLIS)
                .bind("day", day.toString())
                .bind("service", service.id())
                .bind("number", number)
                .map((row, _) ->
                        switch (row.getString("state")) {
                            case "WAITING" ->
                                    new TicketPlace(service, WAITING, row.getInt("ahead"), "");
                            case "CALLED" ->
                                    new TicketPlace(service, CALLED, 0, row.getString("desk"));
                            default -> new TicketPlace(service, OVER, 0, "");
                        })
                .findOne();
    }

    void forgetBefore(LocalDate day) {
        for (String table : List.of("ticket", "number_range", "queue_day")) {
            int _ = handle.execute("DELETE FROM " + table + " WHERE day < ?", day.toString());
        }
    }

    /**
     * The one the desk is at.
     *
     * @param room ids of all that people wait for there
     */
    Optional<Ticket> at(LocalDate day, List<String> room, String desk) {
        return called(day, room).stream().filter(ticket -> ticket.desk().equals(desk)).findFirst();
    }

    /** Those who are called now, the latest first. */
    List<Ticket> called(LocalDate day, List<String> room) {
        if (room.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        """
                        SELECT * FROM ticket WHERE day = :day AND state = 'CALLED'
                            AND service IN (<room>)
                        ORDER BY called_at DESC, service, number LIMIT :max
                        """)
                .bind("day", day.toString())
                .bindList("room", room)
                .bind("max", SHOWN_MAX)
                .map((row, _) -> ticket(row))
                .list();
    }

    int waiting(LocalDate day, String service) {
        return handle.createQuery(
                        """
                        SELECT count(*) FROM ticket
                        WHERE day = ? AND service = ? AND state = 'WAITING'
                        """)
                .bind(0, day.toString())
                .bind(1, service)
                .mapTo(Integer.class)
                .one();
    }

    private Ticket ticket(ResultSet row) throws SQLException {
        String id = row.getString("service");
        QueueService service = services.get(id);
        if (service == null) {
            service = new QueueService(id, "X", id, id, "", 1, false);
        }
        return new Ticket(
                service,
                row.getInt("number"),
                row.getInt("priority") == 1,
                row.getString("dossier"),
                Instant.ofEpochMilli(row.getLong("taken_at")),
                row.getString("desk"),
                Instant.ofEpochMilli(row.getLong("called_at")),
                row.getInt("calls"));
    }
}
