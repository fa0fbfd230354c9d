package vn.motcua.local.utility;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.JdbiException;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.utility.Utility;
import vn.motcua.local.storage.Database;

/** What is offered at this kiosk, with a line or without, and how old it is. */
public final class UtilityBoard {
    /** How long it counts as current after the province last said that nothing is missing. */
    private static final Duration CURRENT_MAX = Duration.ofSeconds(60);

    private final Database cache;
    private final BooleanSupplier online;
    private final InstantSource clock;

    public UtilityBoard(Database cache, BooleanSupplier online, InstantSource clock) {
        this.cache = cache;
        this.online = online;
        this.clock = clock;
    }

    /** In the order of their ids. */
    public List<Utility> offered() {
        try {
            return cache.read(handle -> new UtilityRepository(handle).offered());
        } catch (JdbiException damaged) {
            // The database has noted it; nobody is kept from the other services.
            return List.of();
        }
    }

    public Freshness freshness() {
        Instant now = clock.instant();
        Instant confirmed = confirmedAt();
        boolean isCurrent =
                online.getAsBoolean()
                        && !confirmed.isAfter(now)
                        && confirmed.plus(CURRENT_MAX).isAfter(now);
        return new Freshness(confirmed, isCurrent);
    }

    private Instant confirmedAt() {
        return cache.read(handle ->
                handle.select("SELECT confirmed_at FROM feed_position WHERE stream = 'utilities'")
                        .mapTo(Long.class)
                        .findFirst()
                        .map(Instant::ofEpochMilli)
                        .orElse(Instant.EPOCH));
    }
}
