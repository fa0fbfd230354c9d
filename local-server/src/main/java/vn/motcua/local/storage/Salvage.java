package vn.motcua.local.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Carries into a new file what can still be read of a damaged one. Works on a copy, so that the
 * damaged file stays as it was found.
 */
final class Salvage {
    private static final String FOLDER = "salvage";
    private static final List<String> PARTS = List.of("", "-wal");

    private Salvage() {}

    /** The number of rows that were saved. */
    static int rows(Path damaged, Connection sound) throws SQLException, IOException {
        Path folder = damaged.resolveSibling(FOLDER);
        clean(damaged);
        Files.createDirectory(folder);
        try {
            for (String part : PARTS) {
                Path file = damaged.resolveSibling(damaged.getFileName() + part);
                if (Files.exists(file)) {
                    Files.copy(file, folder.resolve("copy" + part));
                }
            }
            return copy(folder.resolve("copy"), sound);
        } finally {
            clean(damaged);
        }
    }

    private static int copy(Path file, Connection sound) throws SQLException {
        int saved = 0;
        sound.setAutoCommit(false);
        try (Connection damaged = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String table : tables(sound)) {
                // From both ends: a damaged page in the middle hides only itself.
                saved += table(damaged, sound, table, "ASC");
                saved += table(damaged, sound, table, "DESC");
            }
        } catch (SQLException unreadable) {
            sound.commit();
            return saved;
        } finally {
            sound.commit();
            sound.setAutoCommit(true);
        }
        return saved;
    }

    private static List<String> tables(Connection sound) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = sound.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                """
                                SELECT name FROM sqlite_schema
                                WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                                ORDER BY rowid
                                """)) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    private static int table(Connection damaged, Connection sound, String table, String order) {
        int saved = 0;
        try (Statement select = damaged.createStatement();
                ResultSet row =
                        select.executeQuery(
                                "SELECT * FROM %s ORDER BY 1 %s".formatted(table, order))) {
            int columns = row.getMetaData().getColumnCount();
            String marks = String.join(", ", Collections.nCopies(columns, "?"));
            try (PreparedStatement insert =
                    sound.prepareStatement(
                            "INSERT OR IGNORE INTO %s VALUES (%s)".formatted(table, marks))) {
                while (row.next()) {
                    saved += saved(row, columns, insert);
                }
            }
        } catch (SQLException unreadable) {
            // The rest of this table cannot be read from this side.
            return saved;
        }
        return saved;
    }

    private static int saved(ResultSet row, int columns, PreparedStatement insert)
            throws SQLException {
        for (int column = 1; column <= columns; column++) {
            insert.setObject(column, row.getObject(column));
        }
        try {
            return insert.executeUpdate();
        } catch (SQLException senseless) {
            // A row that breaks a rule of the schema was part of the damage.
            return 0;
        }
    }

    /** Removes the copy; one may also be left by a kiosk that was switched off meanwhile. */
    static void clean(Path file) throws IOException {
        Path folder = file.resolveSibling(FOLDER);
        for (String part : List.of("copy", "copy-wal", "copy-shm", "copy-journal")) {
            Files.deleteIfExists(folder.resolve(part));
        }
        Files.deleteIfExists(folder);
    }
}
