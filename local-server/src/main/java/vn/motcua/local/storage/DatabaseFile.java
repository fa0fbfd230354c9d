package vn.motcua.local.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;
import vn.motcua.local.lock.DiskSeal;

/** A SQLite file on the disk: how it is opened, and what is done when it is damaged. */
final class DatabaseFile {
    private static final EventLog EVENTS = EventLog.of(DatabaseFile.class);
    private static final List<String> PARTS = List.of("", "-wal", "-shm");
    private static final int BUSY_TIMEOUT_MS = 5_000;
    private static final int CACHE_KIB = 8_192;

    /** Extended codes carry the primary one in their lowest byte. */
    private static final int PRIMARY_CODE = 0xff;

    private final Path file;
    private final Durability durability;
    private final DiskSeal seal;
    private volatile @Nullable Path movedAside;

    DatabaseFile(Path file, Durability durability, DiskSeal seal) {
        this.file = file;
        this.durability = durability;
        this.seal = seal;
    }

    /** Opens the writer's connection; a damaged file gives way to a new one. */
    Connection open(Migrations migrations) {
        try {
            LastingFolder.make(folder());
            Salvage.clean(file);
            if (Files.exists(damageMark())) {
                giveWay();
            }
            try {
                return saved(openSound(migrations));
            } catch (SQLiteException failed) {
                if (!isDamage(failed)) {
                    throw failed;
                }
                giveWay();
                return saved(openSound(migrations));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "%s cannot be opened: %s".formatted(file, failed.getMessage()), failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be used", failed);
        }
    }

    Connection connectWriter() throws SQLException {
        SQLiteConfig config = config();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return connect(config);
    }

    private Connection connect(SQLiteConfig config) throws SQLException {
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        SealFunctions.addTo(connection, seal);
        return connection;
    }

    /** Not opened read-only: such a connection could not make a missing -shm file. */
    Connection connectReader() throws SQLException {
        Connection connection = connect(config());
        try (Statement statement = connection.createStatement()) {
            int _ = statement.executeUpdate("PRAGMA query_only = ON");
        }
        return connection;
    }

    /** Leaves a mark for the next start when SQLite found the file damaged while in use. */
    void noteDamage(Throwable failed) {
        if (!isDamage(failed)) {
            return;
        }
        EVENTS.log(new Event.FileDamaged(fileName()));
        try {
            Files.writeString(damageMark(), "");
        } catch (IOException unwritable) {
            failed.addSuppressed(unwritable);
        }
    }

    boolean isSealed() {
        return seal.isOn();
    }

    Replacement replacement(Path fresh) {
        return new Replacement(fresh, file, seal);
    }

    static boolean hasCode(Throwable failed, SQLiteErrorCode code) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite
                    && (sqlite.getResultCode().code & PRIMARY_CODE) == code.code) {
                return true;
            }
        }
        return false;
    }

    Optional<Path> movedAside() {
        return Optional.ofNullable(movedAside);
    }

    private Connection openSound(Migrations migrations) throws SQLException {
        Connection connection = connectWriter();
        try {
            if (durability == Durability.FULL) {
                check(connection);
            }
            migrations.run(connection, fileName());
            return connection;
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    /** The big cache is not read through at each start; it is marked when damage shows. */
    private static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (!row.getString(1).equals("ok")) {
                throw new SQLiteException("quick_check", SQLiteErrorCode.SQLITE_CORRUPT);
            }
        }
    }

    private SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(
                durability == Durability.FULL
                        ? SQLiteConfig.SynchronousMode.FULL
                        : SQLiteConfig.SynchronousMode.NORMAL);
        config.setPragma(
                SQLiteConfig.Pragma.SECURE_DELETE, durability == Durability.FULL ? "ON" : "OFF");
        config.setBusyTimeout(BUSY_TIMEOUT_MS);
        config.setCacheSize(-CACHE_KIB);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.enforceForeignKeys(true);
        return config;
    }

    private void giveWay() throws IOException {
        if (durability == Durability.NORMAL) {
            for (String part : PARTS) {
                Files.deleteIfExists(beside(part));
            }
            EVENTS.log(new Event.CacheThrownAway(fileName()));
        } else {
            movedAside = moveAside();
            EVENTS.log(new Event.FileMovedAside(fileName()));
        }
        Files.deleteIfExists(damageMark());
    }

    /** A new file begins with what could be read of the one it replaces. */
    private Connection saved(Connection connection) throws SQLException, IOException {
        if (movedAside != null) {
            EVENTS.log(
                    new Event.RowsSaved(
                            new SafeWord(fileName()), Salvage.rows(movedAside, connection)));
        }
        return connection;
    }

    private Path moveAside() throws IOException {
        int number = 1;
        while (Files.exists(beside(".damaged-" + number))) {
            number++;
        }
        for (String part : PARTS) {
            if (Files.exists(beside(part))) {
                Files.move(
                        beside(part),
                        beside(".damaged-" + number + part),
                        StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return beside(".damaged-" + number);
    }

    private static boolean isDamage(Throwable failed) {
        return hasCode(failed, SQLiteErrorCode.SQLITE_CORRUPT)
                || hasCode(failed, SQLiteErrorCode.SQLITE_NOTADB);
    }

    private Path damageMark() {
        return beside(".damage-seen");
    }

    private Path beside(String ending) {
        return folder().resolve(fileName() + ending);
    }

    private Path folder() {
        return file.resolveSibling("").toAbsolutePath();
    }

    private String fileName() {
        return String.valueOf(file.getFileName());
    }
}
