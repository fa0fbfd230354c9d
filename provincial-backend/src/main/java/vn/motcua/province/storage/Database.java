package vn.motcua.province.storage;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import vn.motcua.config.ConfigException;
import vn.motcua.config.ProvinceConfig;

/**
 * The province's database.
 *
 * <p>With SQLite one writer stands behind a fair lock of ours, because SQLite would wait inside
 * native code, where a waiting thread holds up all virtual threads of its carrier. With PostgreSQL
 * writers run side by side.
 */
public final class Database implements AutoCloseable {
    /** Remembers what it has parsed. */
    private static final SqlParser SQL = new ColonPrefixSqlParser();

    private final Dialect dialect;
    private final Jdbi writer;
    private final Jdbi reader;
    private final List<AutoCloseable> connections;
    private final ReentrantLock writeLock = new ReentrantLock(true);
    private volatile Runnable afterWrite = () -> {};

    private Database(Dialect dialect, Jdbi writer, Jdbi reader, List<AutoCloseable> connections) {
        this.dialect = dialect;
        this.writer = careful(writer);
        this.reader = careful(reader);
        this.connections = connections;
    }

    /**
     * Opens the database, makes it if it is new, and brings its schema up to date.
     *
     * @throws IllegalStateException if a newer program has written it
     * @throws ConfigException if it does not answer, or is none
     */
    public static Database open(ProvinceConfig config) {
        Database database = connect(config);
        try {
            Migrations.run(database);
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Reads without waiting for a writer. One statement sees one moment. */
    public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        return reader.withHandle(work);
    }

    /** Runs in one transaction; the caller's effect and its feed entries commit together. */
    public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
        T result = dialect.hasOneWriter() ? writeInTurn(work) : writer.inTransaction(work);
        afterWrite.run();
        return result;
    }

    /** Called after each commit, on the thread that wrote; it must not wait. */
    public void afterWrite(Runnable listener) {
        afterWrite = listener;
    }

    /** Called before each statement, and may throw: so a test ends the program between any two. */
    public void beforeEachStatement(Runnable watcher) {
        var logger =
                new SqlLogger() {
                    @Override
                    public void logBeforeExecution(StatementContext context) {
                        watcher.run();
                    }
                };
        var _ = writer.setSqlLogger(logger);
        var _ = reader.setSqlLogger(logger);
    }

    @Override
    public void close() {
        writeLock.lock();
        try {
            for (AutoCloseable each : connections) {
                each.close();
            }
        } catch (Exception failed) { // boundary: as wide as what is closed may throw
            throw new IllegalStateException("the database did not close", failed);
        } finally {
            writeLock.unlock();
        }
    }

    private <T, X extends Exception> T writeInTurn(HandleCallback<T, X> work) throws X {
        writeLock.lock();
        try {
            return writer.inTransaction(work);
        } finally {
            writeLock.unlock();
        }
    }

    private static Database connect(ProvinceConfig config) {
        boolean isFile = config.database().equals("sqlite");
        try {
            return isFile ? sqlite(config) : postgres(config);
        } catch (SQLException | HikariPool.PoolInitializationException failed) {
            String words =
                    isFile
                            ? "province.yaml, dataFolder: province.db in %s cannot be used (%s); put the"
                                    + " copy of a good day there, or name another folder"
                            : "province.yaml, database: %s does not answer (%s); start the server, or"
                                    + " mend address, databaseUser and databasePasswordFile";
            String place =
                    isFile ? config.dataFolder().toString() : config.database().split("\\?", 2)[0];
            throw new ConfigException(words.formatted(place, reason(failed)));
        }
    }

    /** The database's own words, which are about the connection only. */
    private static String reason(Throwable failed) {
        Throwable first = failed.getCause() == null ? failed : failed.getCause();
        return String.valueOf(first.getMessage()).lines().findFirst().orElse("");
    }

    private static Database sqlite(ProvinceConfig config) throws SQLException {
        DataFolder.make(config.dataFolder());
        KeptConnections writing = SqliteFile.writing(config);
        KeptConnections reading = SqliteFile.reading(config);
        return new Database(
                Dialect.SQLITE, jdbi(writing), jdbi(reading), List.of(reading, writing));
    }

    private static Jdbi jdbi(KeptConnections connections) {
        return Jdbi.create(connections).setStatementBuilderFactory(connections::statements);
    }

    private static Database postgres(ProvinceConfig config) {
        HikariDataSource pool = PostgresServer.pool(config);
        return new Database(
                Dialect.POSTGRESQL, Jdbi.create(pool), Jdbi.create(pool), List.of(pool));
    }

    private static Jdbi careful(Jdbi jdbi) {
        var _ = jdbi.getConfig(SqlStatements.class).setSqlParser(SQL);
        // A bound value is a citizen's word; it must not reach a log by way of an exception.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }
}
