package vn.motcua.local.petition;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.local.storage.Database;

/** Finds a petition among those the province told of: it tells of every one, so nobody is asked. */
public final class PetitionLookUp {
    /**
     * How long the stream counts as current after the province last said that nothing is missing.
     */
    private static final Duration CURRENT_MAX = Duration.ofSeconds(60);

    private final Database cache;
    private final BooleanSupplier online;
    private final InstantSource clock;

    /**
     * @param online whether the province answers now
     */
    public PetitionLookUp(Database cache, BooleanSupplier online, InstantSource clock) {
        this.cache = cache;
        this.online = online;
        this.clock = clock;
    }

    public PetitionOutcome find(PetitionCode code) {
        return cache.read(handle -> {
            Instant confirmedAt = confirmedAt(handle);
            boolean current = isCurrent(confirmedAt);
            return new PetitionCache(handle)
                    .find(code)
                    .<PetitionOutcome>map(found ->
                            new PetitionOutcome.Found(
                                    found, freshness(found, confirmedAt, current)))
                    .orElseGet(() ->
                            current
                                    ? new PetitionOutcome.NotFound()
                                    : new PetitionOutcome.LineDown());
        });
    }

    private static Freshness freshness(Petition petition, Instant confirmedAt, boolean current) {
        Instant told = petition.updatedAt();
        return new Freshness(told.isAfter(confirmedAt) ? told : confirmedAt, current);
    }

    private boolean isCurrent(Instant confirmedAt) {
        Instant now = clock.instant();
        return online.getAsBoolean()
                && !confirmedAt.isAfter(now)
                && confirmedAt.plus(CURRENT_MAX).isAfter(now);
    }

    private static Instant confirmedAt(Handle handle) {
        return handle.select("SELECT confirmed_at FROM feed_position WHERE stream = 'petitions'")
                .mapTo(Long.class)
                .findFirst()
                .map(Instant::ofEpochMilli)
                .orElse(Instant.EPOCH);
    }
}
