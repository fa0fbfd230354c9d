package vn.motcua.province.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import vn.motcua.config.ProvinceConfig;

/** {@code province.db} in the data folder: one connection that writes, a few that read. */
final class SqliteFile {
    private static final int READERS = 4;
    private static final int BUSY_TIMEOUT_MS = 5_000;
    private static final int CACHE_KIB = 16_384;

    private SqliteFile() {}

    static HikariDataSource writing(ProvinceConfig config) {
        SQLiteConfig settings = settings();
        settings.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return pool("writer", 1, source(config, settings), "PRAGMA query_only = OFF");
    }

    /** Not opened read-only: such a connection could not make a missing -shm file. */
    static HikariDataSource reading(ProvinceConfig config) {
        return pool("readers", READERS, source(config, settings()), "PRAGMA query_only = ON");
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

    private static SQLiteDataSource source(ProvinceConfig config, SQLiteConfig settings) {
        DataFolder.make(config.dataFolder());
        var source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + config.dataFolder().resolve("province.db"));
        return source;
    }

    private static HikariDataSource pool(
            String name, int size, SQLiteDataSource source, String atFirst) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setDataSource(source);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionInitSql(atFirst);
        pool.setMaxLifetime(0);
        return new HikariDataSource(pool);
    }
}
