package vn.motcua.local.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import vn.motcua.local.lock.DiskSeal;

/** Another file that is to take the place of a database. */
final class Replacement {
    private final Path fresh;
    private final Path place;
    private final DiskSeal seal;

    Replacement(Path fresh, Path place, DiskSeal seal) {
        this.fresh = fresh;
        this.place = place;
        this.seal = seal;
    }

    /**
     * Completes the fresh file.
     *
     * @param brought the tables that the fresh file brings, unsealed; all others stay as they are
     * @throws IOException if it has other tables, or is damaged
     */
    void complete(Set<String> brought, Database.Completion completion) throws IOException {
        var config = new SQLiteConfig();
        config.setPragma(SQLiteConfig.Pragma.SYNCHRONOUS, "OFF");
        config.setPragma(SQLiteConfig.Pragma.JOURNAL_MODE, "OFF");
        try (Connection connection = config.createConnection("jdbc:sqlite:" + fresh);
                Statement statement = connection.createStatement()) {
            int _ = statement.executeUpdate("PRAGMA trusted_schema = OFF");
            int _ = statement.executeUpdate("PRAGMA cell_size_check = ON");
            int _ = statement.executeUpdate("ATTACH '" + place + "' AS old");
            if (!tables(statement, "main").equals(tables(statement, "old"))) {
                throw new IOException("a file with other tables");
            }
            SealFunctions.addTo(connection, seal);
            connection.setAutoCommit(false);
            for (String table : names(statement)) {
                if (brought.contains(table)) {
                    seal(statement, table);
                } else {
                    int _ =
                            statement.executeUpdate(
                                    "INSERT INTO main.%1$s SELECT * FROM old.%1$s"
                                            .formatted(table));
                }
            }
            completion.complete(connection);
            connection.commit();
        } catch (SQLException damaged) {
            throw new IOException("a file that cannot be used", damaged);
        }
        if (seal.isOn()) {
            copyClean();
        }
    }

    /**
     * Between the rows of pages that were rebuilt stands what was there before: it stays behind.
     */
    private void copyClean() throws IOException {
        Path clean = fresh.resolveSibling(fresh.getFileName() + ".sealed");
        boolean _ = Files.deleteIfExists(clean);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + fresh);
                Statement statement = connection.createStatement()) {
            int _ = statement.executeUpdate("VACUUM INTO '" + clean + "'");
        } catch (SQLException full) {
            throw new IOException("a file that cannot be copied", full);
        }
        Erasure.erase(fresh);
        Path _ = Files.move(clean, fresh);
    }

    /** What such tables tell of people stands in a column of this name. */
    private void seal(Statement statement, String table) throws SQLException {
        if (seal.isOn()) {
            int _ =
                    statement.executeUpdate(
                            "UPDATE main.%s SET body = sealed(body)".formatted(table));
        }
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        String sql = "SELECT name FROM old.sqlite_schema WHERE type = 'table' ORDER BY name";
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                boolean _ = names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static List<String> tables(Statement statement, String database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery(
                        "SELECT name, coalesce(sql, '') FROM %s.sqlite_schema ORDER BY name"
                                .formatted(database))) {
            while (rows.next()) {
                boolean _ = tables.add(rows.getString(1) + rows.getString(2));
            }
        }
        try (ResultSet row = statement.executeQuery("PRAGMA %s.user_version".formatted(database))) {
            boolean _ = tables.add(String.valueOf(row.getInt(1)));
        }
        return tables;
    }

    /** Nobody may have the database open. After a power cut there is the one or the other. */
    void move() throws IOException {
        force(fresh, StandardOpenOption.WRITE);
        boolean _ = Files.deleteIfExists(beside("-wal"));
        boolean _ = Files.deleteIfExists(beside("-shm"));
        Path _ =
                Files.move(
                        fresh,
                        place,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
        force(place.resolveSibling(""), StandardOpenOption.READ);
    }

    private Path beside(String ending) {
        return place.resolveSibling(place.getFileName() + ending);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
