package vn.motcua.province.message;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import vn.motcua.province.message.Gateway.Answer;
import vn.motcua.province.message.NoticeBook.Due;
import vn.motcua.province.storage.Database;

/**
 * Sends what is due, by the first way that takes it, each notice once. An attempt is noted before
 * it is made: after a crash it is repeated where the provider counts an id once, and else never.
 */
public final class NoticeSender {
    private static final System.Logger LOG = System.getLogger(NoticeSender.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int PAUSES_GROW = 8;
    private static final Duration TRIED = Duration.ofDays(3);
    private static final int AT_ONCE_MAX = 200;

    private final Database database;
    private final List<Gateway> ways;
    private final QuietHours quiet;
    private final InstantSource clock;
    private volatile boolean ends;

    /**
     * @param ways in the order in which they are tried
     */
    public NoticeSender(
            Database database, List<Gateway> ways, QuietHours quiet, InstantSource clock) {
        this.database = database;
        this.ways = List.copyOf(ways);
        this.quiet = quiet;
        this.clock = clock;
    }

    /** Sends what is due now. */
    public void turn() {
        if (ways.isEmpty() || quiet.isQuiet(clock.instant())) {
            return;
        }
        try {
            for (int sent = 0; sent < AT_ONCE_MAX && !ends && sendNext(); sent++) {}
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing more is sent once the message on its way has got its answer. */
    public void stop() {
        ends = true;
    }

    /** Forgets the numbers of those who have had their results for a while. */
    public void forgetOld() {
        boolean _ =
                database.write(handle -> {
                    new NoticeBook(handle).forgetOld(clock.instant());
                    return true;
                });
    }

    private boolean sendNext() throws InterruptedException {
        Instant now = clock.instant();
        Optional<Due> due = database.read(handle -> new NoticeBook(handle).due(now));
        if (due.isPresent()) {
            send(due.get(), now);
        }
        return due.isPresent();
    }

    private void send(Due due, Instant now) throws InterruptedException {
        Notice notice = due.notice();
        Gateway way = way(notice.way());
        boolean isRepeated = notice.state() == Notice.State.SENDING;
        if (isRepeated && !way.isKeyed()) {
            note(notice, Notice.State.UNKNOWN, way.name(), now);
        } else if (Duration.between(notice.madeAt(), now).compareTo(TRIED) > 0) {
            note(notice, isRepeated ? Notice.State.UNKNOWN : Notice.State.FAILED, way.name(), now);
        } else if (database.write(
                handle -> new NoticeBook(handle).take(notice, way.name(), again(notice, now)))) {
            Answer answer =
                    way.send(
                            new Gateway.Message(
                                    notice.id(), due.phone(), notice.kind(), notice.values()));
            answered(notice, way, answer);
        }
    }

    private void answered(Notice notice, Gateway way, Answer answer) {
        Instant now = clock.instant();
        switch (answer) {
            case TAKEN -> note(notice, Notice.State.SENT, way.name(), now);
            case REFUSED -> {
                int next = ways.indexOf(way) + 1;
                if (next < ways.size()) {
                    note(notice, Notice.State.WAITING, ways.get(next).name(), now);
                } else {
                    note(notice, Notice.State.FAILED, way.name(), now);
                }
            }
            case LATER -> note(notice, Notice.State.WAITING, way.name(), again(notice, now));
            case UNCLEAR -> {
                // It stays as it was taken, and is due again after a pause.
            }
        }
        if (answer != Answer.TAKEN) {
            LOG.log(Level.INFO, "notice {0} by {1}: {2}", notice.id(), way.name(), answer);
        }
    }

    private void note(Notice notice, Notice.State state, String way, Instant due) {
        boolean _ =
                database.write(handle -> {
                    new NoticeBook(handle).note(notice.id(), state, way, clock.instant(), due);
                    return true;
                });
    }

    /** The way on which it is, or the first; a way that was taken out of the settings is gone. */
    private Gateway way(String name) {
        return ways.stream()
                .filter(way -> way.name().equals(name))
                .findFirst()
                .orElseGet(ways::getFirst);
    }

    /** 1, 2, 4 … minutes, then every 4 hours. */
    private static Instant again(Notice notice, Instant now) {
        int doublings = Math.min(notice.attempts(), PAUSES_GROW);
        return now.plus(FIRST_PAUSE.multipliedBy(1L << doublings));
    }
}
