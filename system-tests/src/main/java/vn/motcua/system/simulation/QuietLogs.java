package vn.motcua.system.simulation;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the programs' logs still while thousands of them die on purpose. */
public final class QuietLogs implements AutoCloseable {
    private static final Logger OURS = Logger.getLogger("vn.motcua");
    private static final Logger POOLS = Logger.getLogger("com.zaxxer.hikari");

    private final @Nullable Level ours = OURS.getLevel();
    private final @Nullable Level pools = POOLS.getLevel();

    public QuietLogs() {
        OURS.setLevel(Level.OFF);
        POOLS.setLevel(Level.OFF);
    }

    @Override
    public void close() {
        OURS.setLevel(ours);
        POOLS.setLevel(pools);
    }
}
