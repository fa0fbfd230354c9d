package vn.motcua.system.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The wall clock of one machine, which somebody may set. */
final class StoryClock extends Clock {
    private final Schedule schedule;
    private Duration ahead = Duration.ZERO;
    private boolean wasSet;

    StoryClock(Schedule schedule) {
        this.schedule = schedule;
    }

    void set(Duration aheadOfTruth) {
        ahead = aheadOfTruth;
        wasSet = true;
    }

    /** Whether what it stamped can be compared with the province's times. */
    boolean wasSet() {
        return wasSet;
    }

    @Override
    public Instant instant() {
        return schedule.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("its times are instants");
    }
}
