package vn.motcua.local.visit;

import java.time.Duration;
import java.time.Instant;
import vn.motcua.config.KioskConfig;

/**
 * How long nobody has touched anything, and what follows. Time is a steady clock's, so a jump of
 * the wall clock neither ends a visit nor keeps it open.
 */
final class SessionClock {
    /** After this a visit ends at the next safe point. */
    private static final Duration CAP = Duration.ofMinutes(30);

    private static final Duration VEIL = Duration.ofSeconds(30);

    private static final int WARNING_STEP_SECONDS = 15;
    private static final double MORE_TIME = 2.5;

    private final KioskConfig.Visit limits;
    private Instant begun = Instant.EPOCH;
    private Instant lastInput = Instant.EPOCH;
    private Instant warnedAt = Instant.MAX;
    private Instant seenAt;

    SessionClock(KioskConfig.Visit limits, Instant now) {
        this.limits = limits;
        seenAt = now;
    }

    /**
     * Looks at the time; called several times a second.
     *
     * @return whether so much went by since the last look that nobody can still be here: the
     *     program was halted, or the machine slept
     */
    boolean hasSlept(Instant now, boolean unhurried) {
        Duration unseen = Duration.between(seenAt, now);
        seenAt = now;
        return unseen.compareTo(scaled(limits.idle().plus(limits.warning()), unhurried)) > 0;
    }

    void begin(Instant now) {
        begun = now;
        input(now);
    }

    /** The visitor did something, or the kiosk is busy for them. */
    void input(Instant now) {
        lastInput = now;
        warnedAt = Instant.MAX;
    }

    void warn(Instant now) {
        warnedAt = now;
    }

    /**
     * @param unhurried whether this visitor gets more time
     */
    boolean isIdle(Instant now, boolean unhurried) {
        return !now.isBefore(lastInput.plus(scaled(limits.idle(), unhurried)));
    }

    /** Long enough that whoever passes by could read what is shown. */
    boolean isLeftAlone(Instant now) {
        return !now.isBefore(lastInput.plus(VEIL));
    }

    boolean isUntouched(Instant now, Duration limit) {
        return !now.isBefore(lastInput.plus(limit));
    }

    boolean isPastCap(Instant now) {
        return now.isAfter(begun.plus(CAP));
    }

    /** Seconds left to answer the warning, in steps, so that no digits run; 0 when time is up. */
    int secondsLeft(Instant now, boolean unhurried) {
        long left =
                scaled(limits.warning(), unhurried)
                        .minus(Duration.between(warnedAt, now))
                        .toSeconds();
        long steps = (left + WARNING_STEP_SECONDS - 1) / WARNING_STEP_SECONDS;
        return (int) Math.max(0, steps * WARNING_STEP_SECONDS);
    }

    private static Duration scaled(Duration limit, boolean unhurried) {
        return unhurried ? Duration.ofMillis((long) (limit.toMillis() * MORE_TIME)) : limit;
    }
}
