package vn.motcua.local.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.sqlite.SQLiteErrorCode;
import vn.motcua.local.lock.DiskSeal;

/**
 * One SQLite file: one writer behind a fair lock and a few readers that never wait for it.
 *
 * <p>The lock is ours because SQLite would wait inside native code, where a waiting thread holds up
 * all virtual threads of its carrier.
 */
public final class Database implements AutoCloseable {
    /** Remembers what it has parsed. */
    private static final SqlParser SQL = new ColonPrefixSqlParser();

    private static final int READERS = 4;

    private final DatabaseFile file;
    private final Runnable release;
    private final Connections writing;
    private final Connections reading;
    private final Jdbi writer;
    private final Jdbi reader;
    private final ReentrantLock writeLock = new ReentrantLock(true);

    private Database(DatabaseFile file, Runnable release, Connection first) {
        this.file = file;
        this.release = release;
        writing = new Connections(1, file::connectWriter, first);
        reading = new Connections(READERS, file::connectReader);
        writer = jdbi(writing);
        reader = jdbi(reading);
    }

    /**
     * Opens the file, makes it if it is new, and brings its schema up to date.
     *
     * @param migrationsFolder resource folder with {@code 0001.sql}, {@code 0002.sql} and so on,
     *     e.g. {@code /migrations/kiosk}; a number, once released, never changes
     * @throws IllegalStateException if a newer program has written the file, or it cannot be
     *     rebuilt and another program uses it; the message says what to do
     */
    public static Database open(Path file, String migrationsFolder, Durability durability) {
        return open(file, migrationsFolder, durability, DiskSeal.NONE);
    }

    /** The same, with what the SQL functions {@code sealed} and {@code opened} do in it. */
    public static Database open(
            Path file, String migrationsFolder, Durability durability, DiskSeal seal) {
        var migrations = Migrations.of(migrationsFolder);
        var place = new DatabaseFile(file.toAbsolutePath(), durability, seal);
        Runnable release =
                durability == Durability.FULL ? SoleUse.of(file.toAbsolutePath())::close : () -> {};
        try {
            return new Database(place, release, place.open(migrations));
        } catch (RuntimeException refused) {
            release.run();
            throw refused;
        }
    }

    /** Reads without waiting for the writer. One statement sees one moment. */
    public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        try {
            return reader.withHandle(work);
        } catch (JdbiException failed) {
            file.noteDamage(failed);
            throw failed;
        }
    }

    /** Runs in one transaction that begins IMMEDIATE; waits for earlier writers in their order. */
    public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
        writeLock.lock();
        try {
            return writer.inTransaction(work);
        } catch (JdbiException failed) {
            file.noteDamage(failed);
            throw failed;
        } finally {
            writeLock.unlock();
        }
    }

    /**
     * Empties the journal beside the file: deleted rows are overwritten in the file itself, but
     * stand in the journal until it is. Does what it can while others read.
     */
    public void emptyJournal() {
        writeLock.lock();
        try (Handle handle = writer.open()) {
            boolean _ =
                    handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                            .map((row, _) -> row.getInt(1) == 0)
                            .one();
        } finally {
            writeLock.unlock();
        }
    }

    /** Writes the whole file anew: of rows that were changed nothing is left between the others. */
    public void rewrite() {
        writeLock.lock();
        try (Handle handle = writer.open()) {
            int _ = handle.execute("VACUUM");
        } finally {
            writeLock.unlock();
        }
        emptyJournal();
    }

    /**
     * Something done to a fresh file in the transaction that completes it; it sees the old database
     * as {@code old}.
     */
    public interface Completion {
        void complete(Connection fresh) throws SQLException;
    }

    /**
     * Puts another file with the same tables in the place of this one. Readers see the old one
     * until it is complete, then the new one.
     *
     * @param fresh on the same disk; it is moved
     * @param brought the tables that the fresh file brings; all others stay as they are
     * @throws IOException if the file cannot be used; this database is as it was then
     */
    public void replaceBy(Path fresh, Set<String> brought, Completion completion)
            throws IOException {
        writeLock.lock();
        try {
            Replacement replacement = file.replacement(fresh);
            replacement.complete(brought, completion);
            reading.whileClosed(() -> writing.whileClosed(replacement::move));
        } finally {
            writeLock.unlock();
        }
    }

    /** Whether what could tell of a person cannot be read without the disk's key. */
    public boolean isSealed() {
        return file.isSealed();
    }

    /** The number of the script that made the newest tables. */
    public int schema() {
        return read(handle -> handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one());
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

    /** Whether a read or write failed because the disk has no room left. */
    public static boolean isDiskFull(JdbiException failed) {
        return DatabaseFile.hasCode(failed, SQLiteErrorCode.SQLITE_FULL);
    }

    /** Where a damaged file was moved when this one was opened. */
    public Optional<Path> movedAside() {
        return file.movedAside();
    }

    @Override
    public void close() {
        writeLock.lock();
        try {
            reading.close();
            writing.close();
            release.run();
        } finally {
            writeLock.unlock();
        }
    }

    private static Jdbi jdbi(Connections connections) {
        Jdbi jdbi = Jdbi.create(connections);
        var _ = jdbi.setStatementBuilderFactory(connections::statements);
        var _ = jdbi.getConfig(SqlStatements.class).setSqlParser(SQL);
        // A bound value is a citizen's word; it must not reach a log by way of an exception.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return jdbi;
    }
}
