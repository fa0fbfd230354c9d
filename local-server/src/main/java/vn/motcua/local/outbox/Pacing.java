package vn.motcua.local.outbox;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import vn.motcua.contract.sync.UploadProgress;

/**
 * How hard the outbox presses: its pauses after failures, the size of its chunks, and how much it
 * has on the line at once.
 */
public final class Pacing {
    private static final int CHUNK_BYTES_MIN = 16 * 1024;

    /** While the province writes one down, the line carries the next. */
    private static final int ABREAST = 4;

    private final InstantSource clock;
    private final Backoff backoff;
    private final ChunkSize chunks;
    private final Abreast abreast;

    /**
     * @param random for the jitter
     */
    public Pacing(InstantSource clock, RandomGenerator random) {
        this(clock, random, CHUNK_BYTES_MIN, UploadProgress.CHUNK_BYTES_MAX, ABREAST);
    }

    /**
     * The same with other limits.
     *
     * @param chunkMin bytes of the smallest chunk
     * @param chunkMax bytes of the largest
     * @param abreast how many steps are taken at once
     */
    public Pacing(
            InstantSource clock, RandomGenerator random, int chunkMin, int chunkMax, int abreast) {
        this.abreast = new Abreast(abreast);
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

    Abreast abreast() {
        return abreast;
    }
}
