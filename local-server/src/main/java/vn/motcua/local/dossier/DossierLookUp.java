package vn.motcua.local.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.local.dossier.DossierCache.Remembered;
import vn.motcua.local.storage.Database;

/**
 * Finds a dossier: here when what is known here is current, else at the province, else the last
 * that was known, with its age.
 */
public final class DossierLookUp {
    /** How long a stream counts as current after the province last said that nothing is missing. */
    private static final Duration CURRENT_MAX = Duration.ofSeconds(60);

    private final Database cache;
    private final DossierSource source;
    private final InstantSource clock;

    public DossierLookUp(Database cache, DossierSource source, InstantSource clock) {
        this.cache = cache;
        this.source = source;
        this.clock = clock;
    }

    /** Blocks at most 3 s, only when the province has to be asked. */
    public LookUpOutcome find(DossierCode code) throws InterruptedException {
        return find(code.value(), dossiers -> dossiers.byCode(code));
    }

    /**
     * The same for a number that a kiosk printed.
     *
     * @param kioskNumber in its normal form, e.g. {@code KIOSK-k01-20261124-0007}
     */
    public LookUpOutcome find(String kioskNumber) throws InterruptedException {
        return find(kioskNumber, dossiers -> dossiers.byNumber(kioskNumber));
    }

    /**
     * @param confirmedAt until when it is as the province has it; the stream says nothing of what
     *     it has not told
     */
    private record Local(Remembered known, Instant confirmedAt) {
        static Local of(Remembered known, Instant streamConfirmedAt) {
            return new Local(known, known.isAsked() ? known.updatedAt() : streamConfirmedAt);
        }
    }

    private LookUpOutcome find(String key, Function<DossierCache, Optional<Remembered>> query)
            throws InterruptedException {
        Optional<Local> local = local(query);
        if (local.isPresent() && isCurrent(local.get().confirmedAt())) {
            return found(local.get().known().dossier(), local.get().confirmedAt(), true);
        }
        if (local.isPresent() && !source.isOnline()) {
            return lastKnown(local.get());
        }
        LookUpOutcome withoutProvince =
                local.map(DossierLookUp::lastKnown).orElse(new LookUpOutcome.LineDown());
        // An answer that something on the way has kept must not take back what was shown.
        long knownVersion = local.map(each -> each.known().dossier().version()).orElse(0L);
        return switch (source.ask(key)) {
            case SourceAnswer.Known(Dossier dossier) ->
                    isOf(dossier, key) && dossier.version() >= knownVersion
                            ? learned(dossier)
                            : withoutProvince;
            case SourceAnswer.Unknown() -> new LookUpOutcome.NotFound();
            case SourceAnswer.Silent() -> withoutProvince;
        };
    }

    private Optional<Local> local(Function<DossierCache, Optional<Remembered>> query) {
        try {
            return cache.read(handle ->
                    query.apply(new DossierCache(handle))
                            .map(known -> Local.of(known, confirmedAt(handle))));
        } catch (JdbiException damaged) {
            // The database has noted it; the visitor is served by the province meanwhile.
            return Optional.empty();
        }
    }

    private boolean isCurrent(Instant confirmedAt) {
        Instant now = clock.instant();
        // A clock that was set back would make old knowledge look fresh for ever.
        return source.isOnline()
                && !confirmedAt.isAfter(now)
                && confirmedAt.plus(CURRENT_MAX).isAfter(now);
    }

    /** Nobody must see a dossier that was not asked for, whatever went wrong on the way. */
    private static boolean isOf(Dossier dossier, String key) {
        return dossier.code().value().equals(key) || dossier.submissionNumber().equals(key);
    }

    private LookUpOutcome learned(Dossier dossier) {
        Instant now = clock.instant();
        try {
            boolean _ =
                    cache.write(handle -> {
                        new DossierCache(handle).putAsked(dossier, now);
                        return true;
                    });
        } catch (JdbiException damagedOrFull) {
            // Not remembered, but known: the visitor gets the answer all the same.
            return found(dossier, now, true);
        }
        return found(dossier, now, true);
    }

    private static LookUpOutcome lastKnown(Local local) {
        Instant learnedAt = local.known().updatedAt();
        Instant asOf = learnedAt.isAfter(local.confirmedAt()) ? learnedAt : local.confirmedAt();
        return found(local.known().dossier(), asOf, false);
    }

    private static LookUpOutcome found(Dossier dossier, Instant asOf, boolean current) {
        return new LookUpOutcome.Found(dossier, new Freshness(asOf, current));
    }

    private static Instant confirmedAt(Handle handle) {
        return handle.select("SELECT confirmed_at FROM feed_position WHERE stream = 'dossiers'")
                .mapTo(Long.class)
                .findFirst()
                .map(Instant::ofEpochMilli)
                .orElse(Instant.EPOCH);
    }
}
