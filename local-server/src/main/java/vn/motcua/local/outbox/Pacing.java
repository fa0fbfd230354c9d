package vn.motcua.local.outbox;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import vn.motcua.contract.sync.UploadProgress;

/** How hard the outbox presses: its pauses after failures, and the size of its chunks. */
public final class Pacing {
    private static final int CHUNK_BYTES_MIN = 16 * 1024;

    private final InstantSource clock;
    private final Backoff backoff;
    private final ChunkSize chunks;

    /**
     * @param random for the jitter
     */
    public Pacing(InstantSource clock, RandomGenerator random) {
        this(clock, random, CHUNK_BYTES_MIN, UploadProgress.CHUNK_BYTES_MAX);
    }

    /** The same with other limits for the chunks, in bytes. */
    public Pacing(InstantSource clock, RandomGenerator random, int chunkMin, int chunkMax) {
        this.clock = clock;
        backoff = new Backoff(random);
        chunks = new ChunkSize(clock, chunkMin, chunkMax);
    }

    InstantSource clock() {
        return clock;
    }

    Backoff backoff() {
        return backoff;
    }

    ChunkSize chunks() {
        return chunks;
    }
}
