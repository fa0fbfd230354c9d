package vn.motcua.province.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import vn.motcua.config.ProvinceConfig;

/** {@code province.db} in the data folder: one connection that writes, a few that read. */
final class SqliteFile {
    private static final int READERS = 4;
    private static final int BUSY_TIMEOUT_MS = 5_000;
    private static final int CACHE_KIB = 16_384;

    private SqliteFile() {}

    /** Opened at once: a file that cannot be used shows at the start. */
    static KeptConnections writing(ProvinceConfig config) throws SQLException {
        SQLiteConfig settings = settings();
        settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return new KeptConnections(1, () -> connect(config, settings), connect(config, settings));
    }

    /** Not opened read-only: such a connection could not make a missing -shm file. */
    static KeptConnections reading(ProvinceConfig config) {
        SQLiteConfig settings = settings();
        return new KeptConnections(READERS, () -> queryOnly(connect(config, settings)));
    }

    private static Connection queryOnly(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int _ = statement.executeUpdate("PRAGMA query_only = ON");
        }
        return connection;
    }

    private static SQLiteConfig settings() {
        var settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.setBusyTimeout(BUSY_TIMEOUT_MS);
        settings.setCacheSize(-CACHE_KIB);
        settings.setTempStore(SQLiteConfig.TempStore.MEMORY);
        settings.enforceForeignKeys(true);
        return settings;
    }

    private static Connection connect(ProvinceConfig config, SQLiteConfig settings)
            throws SQLException {
        return settings.createConnection(
                "jdbc:sqlite:" + config.dataFolder().resolve("province.db"));
    }
}
