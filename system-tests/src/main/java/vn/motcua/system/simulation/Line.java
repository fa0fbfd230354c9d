package vn.motcua.system.simulation;

import com.google.errorprone.annotations.Immutable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The line between a kiosk and the province, with its weather. */
final class Line {
    private static final Duration BUSY = Duration.ofSeconds(30);

    /** How the line is for a while. */
    enum Weather {
        GOOD(5, 80, new Odds(0, 0, 0, 0)),
        SLOW(1_000, 9_000, new Odds(0, 0, 0, 0)),
        LOSSY(20, 900, new Odds(0.2, 0.2, 0.15, 0)),
        MIXED_UP(20, 400, new Odds(0.05, 0.05, 0.1, 0.3)),
        DAMAGING(20, 400, new Odds(0.05, 0.05, 0, 0)),
        PORTAL(20, 100, new Odds(1, 0, 0, 0)),
        LIED_TO(20, 400, new Odds(0, 0, 0, 0)),
        DEAF(20, 100, new Odds(0, 1, 0.1, 0)),
        DOWN(20, 100, new Odds(1, 0, 0, 0));

        private final Duration delayMin;
        private final Duration delayMax;
        private final Odds odds;

        Weather(int delayMinMs, int delayMaxMs, Odds odds) {
            delayMin = Duration.ofMillis(delayMinMs);
            delayMax = Duration.ofMillis(delayMaxMs);
            this.odds = odds;
        }
    }

    /** How likely each trouble is, 0 to 1. */
    @Immutable
    private record Odds(double requestLost, double answerLost, double doubled, double mixedUp) {}

    /**
     * A kind of question; remembers its last answer.
     *
     * @param <T> what answers it
     */
    static final class Kind<T> {
        private final Duration limit;
        private final T silence;
        private final T portal;
        private final boolean isKept;
        private @Nullable T last;

        /**
         * @param portal what becomes of a stranger's page
         * @param isKept whether something on the way may keep answers and give them again
         */
        Kind(Duration limit, T silence, T portal, boolean isKept) {
            this.limit = limit;
            this.silence = silence;
            this.portal = portal;
            this.isKept = isKept;
        }
    }

    private final World world;
    private final Liar liar;
    private Weather weather = Weather.GOOD;
    private Instant since;

    Line(World world, String kiosk) {
        this.world = world;
        liar = new Liar(world, this, kiosk);
        since = world.schedule().now();
    }

    void change(Weather next) {
        if (next != weather) {
            weather = next;
            since = world.schedule().now();
        }
    }

    Weather weather() {
        return weather;
    }

    /** Who sits in it, and speaks in some weathers. */
    Liar liar() {
        return liar;
    }

    /** Since when it has been as it is. */
    Instant since() {
        return since;
    }

    /**
     * Asks the province and waits for what comes of it.
     *
     * @param question runs at the province; empty when the province is away
     */
    <T> T exchange(Kind<T> kind, Supplier<Optional<T>> question) {
        Dice dice = world.dice();
        Schedule schedule = world.schedule();
        Instant begun = schedule.now();
        schedule.pause(delay());
        if (weather == Weather.PORTAL) {
            world.reached(Situation.PORTAL_ANSWERED);
            return kind.portal;
        }
        if (dice.falls(weather.odds.requestLost())) {
            world.reached(Situation.REQUEST_LOST);
            return silence(kind, begun);
        }
        if (kind.last != null && kind.isKept && dice.falls(weather.odds.mixedUp())) {
            world.reached(Situation.ANSWER_TO_AN_EARLIER_QUESTION);
            return kind.last;
        }
        if (dice.falls(weather.odds.doubled())) {
            askOnceMore(question);
        }
        Optional<T> answer = question.get();
        if (answer.isEmpty() || dice.falls(weather.odds.answerLost())) {
            world.reached(Situation.ANSWER_LOST);
            return silence(kind, begun);
        }
        kind.last = answer.get();
        schedule.pause(delay());
        if (schedule.now().isAfter(begun.plus(kind.limit))) {
            world.reached(Situation.ANSWER_CAME_TOO_LATE);
            return kind.silence;
        }
        return answer.get();
    }

    /** The network keeps a copy of a request, which arrives when nobody expects it any more. */
    private <T> void askOnceMore(Supplier<Optional<T>> question) {
        world.reached(Situation.REQUEST_DOUBLED);
        Duration later = world.dice().between(Duration.ofMillis(1), BUSY);
        world.schedule()
                .start(
                        world.life(),
                        later,
                        () -> {
                            world.reached(Situation.OLD_REQUEST_ARRIVED_LATE);
                            Optional<T> _ = question.get();
                        });
    }

    private <T> T silence(Kind<T> kind, Instant begun) {
        Duration left = Duration.between(world.schedule().now(), begun.plus(kind.limit));
        if (left.isPositive()) {
            world.schedule().pause(left);
        }
        return kind.silence;
    }

    private Duration delay() {
        return world.dice().between(weather.delayMin, weather.delayMax);
    }
}
