package vn.motcua.province.feed;

import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.JdbiException;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.province.storage.Database;

/**
 * One thread that numbers committed changes and shows the new heads: at once when this process
 * wrote, and every 250 ms for what others wrote.
 */
public final class FeedPump implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FeedPump.class.getName());
    private static final long LOOK_EVERY_MS = 250;

    private final Database database;
    private final HeadsBoard board;
    private final Semaphore pokes = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;

    private FeedPump(Database database, HeadsBoard board) {
        this.database = database;
        this.board = board;
        thread = Thread.ofVirtual().name("feed-pump").unstarted(this::run);
    }

    /** Shows the heads as they are, then keeps them shown until closed. */
    public static FeedPump start(Database database, HeadsBoard board) {
        var pump = new FeedPump(database, board);
        turn(database, board);
        pump.thread.start();
        return pump;
    }

    /** Something was committed. */
    public void poke() {
        pokes.release();
    }

    @Override
    public void close() {
        closed = true;
        poke();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        boolean isAway = false;
        while (!closed) {
            try {
                boolean _ = pokes.tryAcquire(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
                int _ = pokes.drainPermits();
            } catch (InterruptedException stop) {
                return;
            }
            if (!closed) {
                isAway = !turned(isAway);
            }
        }
    }

    /** False if the database is away; kiosks keep what they have, and the next turn looks again. */
    private boolean turned(boolean wasAway) {
        try {
            turn(database, board);
            if (wasAway) {
                LOG.log(Level.INFO, "feed: the database answers again");
            }
            return true;
        } catch (JdbiException unreachable) {
            if (!wasAway) {
                LOG.log(Level.WARNING, "feed: the database does not answer", unreachable);
            }
            return false;
        }
    }

    /** Numbers what was committed and shows the heads, once. */
    public static void turn(Database database, HeadsBoard board) {
        if (!database.dialect().hasOneWriter()) {
            numberAll(database);
        }
        board.show(heads(database));
    }

    private static void numberAll(Database database) {
        while (isWaiting(database)) {
            int _ = database.write(Numbering::number);
        }
    }

    private static boolean isWaiting(Database database) {
        return database.read(handle ->
                handle.createQuery("SELECT EXISTS (SELECT 1 FROM change_outbox)")
                        .mapTo(Boolean.class)
                        .one());
    }

    private static Map<String, StreamHead> heads(Database database) {
        return database.read(handle ->
                handle.createQuery("SELECT stream, epoch, head, mark FROM stream_head")
                        .map((row, _) -> FeedReader.head(row))
                        .collect(Collectors.toMap(StreamHead::stream, Function.identity())));
    }
}
