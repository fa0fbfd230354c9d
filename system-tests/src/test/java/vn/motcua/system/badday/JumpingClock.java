package vn.motcua.system.badday;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes wrong by as much as a test says. */
final class JumpingClock extends Clock {
    private volatile Duration wrongBy;

    JumpingClock(Duration wrongBy) {
        this.wrongBy = wrongBy;
    }

    void jumpTo(Duration other) {
        wrongBy = other;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(wrongBy);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("instants have no zone");
    }
}
