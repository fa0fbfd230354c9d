package vn.motcua.province.payment;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.JdbiException;

/**
 * Reads the bank's statement again and again, so that a call that got lost is made up for. What was
 * booked before changes nothing.
 */
public final class StatementReader implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(StatementReader.class.getName());
    private static final Duration FIRST_LOOK_BACK = Duration.ofDays(7);
    private static final Duration OVERLAP = Duration.ofMinutes(10);
    private static final long EVERY_SECONDS = 60;

    private final PaymentConnector bank;
    private final Cashier cashier;
    private final Semaphore ends = new Semaphore(0);
    private final Thread thread;
    private Instant since;

    public StatementReader(PaymentConnector bank, Cashier cashier, InstantSource clock) {
        this.bank = bank;
        this.cashier = cashier;
        since = clock.instant().minus(FIRST_LOOK_BACK);
        thread = Thread.ofVirtual().name("bank-statement").unstarted(this::run);
    }

    /** Begins to read it every minute. */
    public void start() {
        thread.start();
    }

    /**
     * Books what the statement has and we had not; tells how many.
     *
     * @throws IOException if the bank does not answer; the next reading begins where this one did
     */
    public synchronized int catchUp() throws IOException, InterruptedException {
        int booked = 0;
        Instant from = since;
        while (true) {
            List<BankTransfer> page = bank.statement(from);
            for (BankTransfer transfer : page) {
                booked += cashier.book(transfer) == Booking.BOOKED ? 1 : 0;
            }
            Instant last = page.isEmpty() ? from : page.getLast().creditedAt();
            if (!last.isAfter(from)) {
                since = since.isAfter(from.minus(OVERLAP)) ? since : from.minus(OVERLAP);
                return booked;
            }
            from = last;
        }
    }

    private void run() {
        boolean isAway = false;
        try {
            do {
                isAway = !hasCaughtUp(isAway);
            } while (!ends.tryAcquire(EVERY_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean hasCaughtUp(boolean wasAway) throws InterruptedException {
        try {
            int booked = catchUp();
            if (booked > 0) {
                LOG.log(Level.INFO, "bank: {0} transfers found on the statement", booked);
            }
            return true;
        } catch (IOException | JdbiException silent) {
            if (!wasAway) {
                LOG.log(Level.WARNING, "bank: the statement cannot be read", silent);
            }
            return false;
        }
    }

    @Override
    public void close() {
        ends.release();
        thread.interrupt();
    }
}
