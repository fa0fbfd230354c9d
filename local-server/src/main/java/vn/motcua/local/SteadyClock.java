package vn.motcua.local;

import java.time.Instant;
import java.time.InstantSource;

/** Time that passes: begins at an instant and never jumps, whatever happens to the wall clock. */
final class SteadyClock implements InstantSource {
    private final Instant begun;
    private final long begunNanos = System.nanoTime();

    SteadyClock(Instant begun) {
        this.begun = begun;
    }

    @Override
    public Instant instant() {
        return begun.plusNanos(System.nanoTime() - begunNanos);
    }
}
