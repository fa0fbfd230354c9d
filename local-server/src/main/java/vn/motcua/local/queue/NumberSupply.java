package vn.motcua.local.queue;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.motcua.contract.queue.NumberRange;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.queue.RangeWanted;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;
import vn.motcua.local.storage.Database;

/**
 * Sees to it that there are numbers to give for today and tomorrow, so that a morning can begin
 * without a line.
 */
public final class NumberSupply implements AutoCloseable {
    private static final EventLog EVENTS = EventLog.of(NumberSupply.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LEAST = 10;
    private static final int DAYS = 2;
    private static final long EVERY_SECONDS = 60;

    private final NumberBook book;
    private final Database cache;
    private final NumberSource source;
    private final InstantSource clock;
    private final Semaphore wakeUps = new Semaphore(0);
    private final Thread thread;

    /**
     * @param kiosk where the book of numbers is kept
     * @param cache what the province told
     */
    public NumberSupply(Database kiosk, Database cache, NumberSource source, InstantSource clock) {
        this.book = new NumberBook(kiosk);
        this.cache = cache;
        this.source = source;
        this.clock = clock;
        thread = Thread.ofVirtual().name("numbers").unstarted(this::run);
    }

    /** What can be given and was. */
    public NumberBook book() {
        return book;
    }

    public void start() {
        thread.start();
    }

    /** A number was given, or the line is back. */
    public void wake() {
        wakeUps.release();
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

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tryToFill();
                boolean _ = wakeUps.tryAcquire(EVERY_SECONDS, TimeUnit.SECONDS);
                int _ = wakeUps.drainPermits();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void tryToFill() throws InterruptedException {
        try {
            fill();
        } catch (RuntimeException bug) { // boundary: numbers that are here are given all the same
            EVENTS.log(
                    new Event.ThreadFailed(
                            new SafeWord("numbers"), new SafeWord(bug.getClass().getSimpleName())));
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
