package vn.motcua.local.queue;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.motcua.contract.queue.NumberRange;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.queue.RangeWanted;
import vn.motcua.local.storage.Database;
import vn.motcua.local.supply.SupplyLoop;

/**
 * Sees to it that there are numbers to give for today and tomorrow, so that a morning can begin
 * without a line.
 */
public final class NumberSupply implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LEAST = 10;
    private static final int DAYS = 2;

    private final NumberBook book;
    private final Database cache;
    private final NumberSource source;
    private final InstantSource clock;
    private final SupplyLoop loop = new SupplyLoop("numbers", this::fill);

    /**
     * @param kiosk where the book of numbers is kept
     * @param cache what the province told
     */
    public NumberSupply(Database kiosk, Database cache, NumberSource source, InstantSource clock) {
        this.book = new NumberBook(kiosk);
        this.cache = cache;
        this.source = source;
        this.clock = clock;
    }

    /** What can be given and was. */
    public NumberBook book() {
        return book;
    }

    public void start() {
        loop.start();
    }

    /** A number was given, or the line is back. */
    public void wake() {
        loop.wake();
    }

    /** The day of business by the province's clock. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant().plus(source.clockSkew()), ZONE);
    }

    /** Fetches what is missing, once; {@link #start} does so by itself. */
    public void fill() throws InterruptedException {
        Optional<List<QueueService>> services = source.queues();
        if (services.isEmpty()) {
            return;
        }
        LocalDate today = today();
        book.forgetBefore(today.minusDays(1));
        for (int day = 0; day < DAYS; day++) {
            for (QueueService service : services.get()) {
                fill(today.plusDays(day), service.id());
            }
        }
    }

    private void fill(LocalDate day, String service) throws InterruptedException {
        while (book.left(day, service) < LEAST) {
            Optional<NumberRange> range =
                    source.range(
                            new RangeWanted(
                                    book.ledger(),
                                    day,
                                    service,
                                    book.ranges(day, service),
                                    known(day, service)));
            if (range.isEmpty()) {
                return;
            }
            book.keep(range.get());
        }
    }

    private int known(LocalDate day, String service) {
        int told = cache.read(handle -> new QueueLengths(handle).last(day, service));
        return Math.max(told, book.last(day, service));
    }

    @Override
    public void close() {
        loop.close();
    }
}
