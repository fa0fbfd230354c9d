package vn.motcua.province.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import vn.motcua.config.ConfigException;
import vn.motcua.config.ProvinceConfig;

/** A PostgreSQL server that several backends may share. */
final class PostgresServer {
    private static final int CONNECTIONS = 16;
    private static final int IDLE = 4;

    /** A kiosk that is told "again" after this asks later; one that waits longer holds a place. */
    private static final long CONNECT_MS = 5_000;

    /** A stuck writer delays only its own row, and not for long. */
    private static final String LIMITS =
            "-c statement_timeout=10000 -c idle_in_transaction_session_timeout=10000";

    private PostgresServer() {}

    static HikariDataSource pool(ProvinceConfig config) {
        var pool = new HikariConfig();
        pool.setPoolName("province");
        pool.setJdbcUrl(config.database());
        pool.addDataSourceProperty("options", LIMITS);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        if (!config.databaseUser().isEmpty()) {
            pool.setUsername(config.databaseUser());
            pool.setPassword(password(config));
        }
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(IDLE);
        pool.setConnectionTimeout(CONNECT_MS);
        return new HikariDataSource(pool);
    }

    private static String password(ProvinceConfig config) {
        try {
            return Files.readString(config.databasePasswordFile()).strip();
        } catch (IOException unreadable) {
            throw new ConfigException(
                    "province.yaml, databasePasswordFile: %s cannot be read; write the password there"
                            .formatted(config.databasePasswordFile()));
        }
    }
}
