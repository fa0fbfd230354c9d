package vn.motcua.province.post;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.JdbiException;

/**
 * Asks the post for what is wanted, and where it is, again and again. An order whose answer got
 * lost is asked for once more; its id makes it one.
 */
public final class Courier implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Courier.class.getName());
    private static final Duration AGAIN_FIRST = Duration.ofSeconds(5);
    private static final Duration AGAIN_MAX = Duration.ofMinutes(10);
    private static final int DOUBLINGS_MAX = 7;

    private final PostConnector post;
    private final PostDesk desk;
    private final InstantSource clock;
    private final Duration pause;
    private final Duration trackEvery;
    private final Semaphore ends = new Semaphore(0);
    private final Thread thread;

    /**
     * @param pause how long nothing is done between two rounds
     * @param trackEvery how long the post is not asked about the same parcel
     */
    public Courier(
            PostConnector post,
            PostDesk desk,
            InstantSource clock,
            Duration pause,
            Duration trackEvery) {
        this.post = post;
        this.desk = desk;
        this.clock = clock;
        this.pause = pause;
        this.trackEvery = trackEvery;
        thread = Thread.ofVirtual().name("courier").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** One round: what is to be asked for, then what is under way. */
    public synchronized void round() throws InterruptedException {
        for (PostedItem item : desk.toPlace()) {
            answered(item, post.place(item.order()));
        }
        for (PostedItem item : desk.toTrack()) {
            answered(item, post.track(item.order().id()));
        }
    }

    private void answered(PostedItem item, PostAnswer answer) {
        Duration wait = answer instanceof PostAnswer.Silent ? again(item.tries()) : trackEvery;
        desk.answered(item, answer, clock.instant().plus(wait));
    }

    private static Duration again(int tries) {
        Duration grown = AGAIN_FIRST.multipliedBy(1L << Math.min(tries, DOUBLINGS_MAX));
        return grown.compareTo(AGAIN_MAX) < 0 ? grown : AGAIN_MAX;
    }

    private void run() {
        try {
            do {
                tryRound();
            } while (!ends.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void tryRound() throws InterruptedException {
        try {
            round();
        } catch (JdbiException away) {
            LOG.log(Level.WARNING, "post: the database is away", away);
        }
    }

    @Override
    public void close() {
        ends.release();
        thread.interrupt();
    }
}
