package vn.motcua.province.queue;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.motcua.config.ServiceCentre;
import vn.motcua.contract.queue.NumberRange;
import vn.motcua.contract.queue.QueueLength;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.queue.RangeWanted;
import vn.motcua.contract.queue.TicketPlace;
import vn.motcua.contract.sync.FeedChange.QueueMoved;
import vn.motcua.contract.sync.OutboxEntry.TicketTaken;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.storage.Database;

/**
 * The queues of one business day: kiosks get ranges of numbers beforehand, so that they can give
 * them without a line; desks call who is next. At midnight in Vietnam everything begins with 1.
 */
public final class WaitingRoom {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int RANGE = 10;
    private static final int DAYS_KEPT = 7;

    private final Database database;
    private final FeedWriter feed;
    private final InstantSource clock;
    private final List<ServiceCentre> centres;
    private final Map<String, QueueService> services = new LinkedHashMap<>();

    public WaitingRoom(
            Database database, FeedWriter feed, InstantSource clock, List<ServiceCentre> centres) {
        this.database = database;
        this.feed = feed;
        this.clock = clock;
        this.centres = List.copyOf(centres);
        centres.stream()
                .flatMap(centre -> centre.queues().stream())
                .forEach(each -> services.put(each.id(), each));
    }

    public List<ServiceCentre> centres() {
        return centres;
    }

    /** What people wait for in a centre; where there is only one, nobody need say which. */
    public List<QueueService> services(String centre) {
        return centres.stream()
                .filter(each -> centres.size() == 1 || each.code().equals(centre))
                .flatMap(each -> each.queues().stream())
                .toList();
    }

    public List<QueueService> services() {
        return List.copyOf(services.values());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /**
     * Numbers for one kiosk; the same ones when it asks again because the answer was lost.
     *
     * @return empty if there is no such service, or the day is neither today nor the days around it
     */
    public Optional<NumberRange> range(String kiosk, RangeWanted wanted) {
        QueueService service = services.get(wanted.service());
        LocalDate day = wanted.day();
        boolean isNear = !day.isBefore(today().minusDays(1)) && !day.isAfter(today().plusDays(2));
        if (service == null || !isNear) {
            return Optional.empty();
        }
        TicketRepository.Range range =
                database.write(handle -> {
                    var rows = new TicketRepository(handle, services);
                    return rows.range(wanted).orElseGet(() -> draw(handle, kiosk, wanted));
                });
        return range.kiosk().equals(kiosk)
                ? Optional.of(
                        new NumberRange(
                                day, service, wanted.ordinal(), range.first(), range.last()))
                : Optional.empty();
    }

    private TicketRepository.Range draw(Handle handle, String kiosk, RangeWanted wanted) {
        var rows = new TicketRepository(handle, services);
        rows.raiseTo(wanted.day(), wanted.service(), wanted.known());
        int last = rows.raise(wanted.day(), wanted.service(), RANGE);
        var drawn = new TicketRepository.Range(kiosk, last - RANGE + 1, last);
        rows.insert(wanted, drawn);
        tell(handle, wanted.day(), wanted.service());
        return drawn;
    }

    /** Why a number that a kiosk says it gave cannot be true; a key that never changes. */
    public Optional<String> obstacle(Handle handle, String kiosk, TicketTaken taken) {
        var rows = new TicketRepository(handle, services);
        if (rows.isOfAnother(kiosk, taken)) {
            return Optional.of("number-of-another-kiosk");
        }
        return rows.isGiven(taken) ? Optional.of("number-given-before") : Optional.empty();
    }

    /** Somebody waits, from the transaction on that takes the kiosk's message. */
    public void take(Handle handle, String kiosk, TicketTaken taken) {
        var rows = new TicketRepository(handle, services);
        rows.raiseTo(taken.day(), taken.service(), taken.number());
        rows.insert(kiosk, taken);
        tell(handle, taken.day(), taken.service());
    }

    /** What a desk does; the next one ends whom it was at. */
    public enum Step {
        NEXT,
        AGAIN,
        SKIP,
        FINISH
    }

    /**
     * @param at the number that the desk believes to be at; empty if it is at none
     * @return false if the desk is at another one: its button was pressed twice
     */
    public boolean act(Step step, String service, String desk, String at) {
        LocalDate day = today();
        return database.write(handle -> {
            var rows = new TicketRepository(handle, services);
            int _ = rows.raise(day, service, 0);
            Optional<Ticket> current = rows.at(day, sameRoom(service), desk);
            if (!current.map(Ticket::text).orElse("").equals(at)) {
                return false;
            }
            switch (step) {
                case NEXT -> {
                    current.ifPresent(done -> rows.end(day, done, "DONE"));
                    rows.next(day, service)
                            .ifPresent(next -> rows.call(day, next, desk, clock.millis()));
                    tell(handle, day, service);
                }
                case AGAIN -> current.ifPresent(same -> rows.call(day, same, desk, clock.millis()));
                case SKIP -> current.ifPresent(gone -> rows.end(day, gone, "SKIPPED"));
                case FINISH -> current.ifPresent(done -> rows.end(day, done, "DONE"));
            }
            return true;
        });
    }

    /** Whom a desk of a centre is at. */
    public Optional<Ticket> at(String centre, String desk) {
        LocalDate day = today();
        return database.read(
                handle -> new TicketRepository(handle, services).at(day, ids(centre), desk));
    }

    /** How it stands with a number; empty if no kiosk has told yet that it gave it. */
    public Optional<TicketPlace> place(LocalDate day, String service, int number) {
        boolean isToday = day.equals(today());
        return Optional.ofNullable(services.get(service))
                .flatMap(each ->
                        database.read(handle ->
                                new TicketRepository(handle, services).place(day, each, number)))
                .map(place ->
                        isToday
                                ? place
                                : new TicketPlace(place.service(), TicketPlace.State.OVER, 0, ""));
    }

    /** Whatever people wait for where this service is. */
    private List<String> sameRoom(String service) {
        return Optional.ofNullable(services.get(service))
                .map(each -> ids(each.centre()))
                .orElse(List.of());
    }

    private List<String> ids(String centre) {
        return services(centre).stream().map(QueueService::id).toList();
    }

    /** Lets go of days that nobody asks about any more: a number may name a dossier. */
    public void forgetOld() {
        LocalDate oldest = today().minusDays(DAYS_KEPT);
        boolean _ =
                database.write(handle -> {
                    new TicketRepository(handle, services).forgetBefore(oldest);
                    return true;
                });
    }

    /** Those whom a centre calls now, the latest first. */
    public List<Ticket> called(String centre) {
        LocalDate day = today();
        return database.read(
                handle -> new TicketRepository(handle, services).called(day, ids(centre)));
    }

    /** How many wait for a service today. */
    public int waiting(String service) {
        LocalDate day = today();
        return database.read(
                handle -> new TicketRepository(handle, services).waiting(day, service));
    }

    private void tell(Handle handle, LocalDate day, String service) {
        var rows = new TicketRepository(handle, services);
        int last = rows.raise(day, service, 0);
        long version = rows.version(day, service);
        var length = new QueueLength(service, day, version, rows.waiting(day, service), last);
        feed.append(handle, stream(service), service, version, new QueueMoved(length));
    }

    /** That of its centre alone; what no centre has any more nobody need be told of. */
    private String stream(String service) {
        return QueueService.streamOf(
                Optional.ofNullable(services.get(service)).map(QueueService::centre).orElse(""));
    }
}
