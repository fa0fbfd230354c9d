package vn.motcua.local.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The steps from an empty file to today's schema, run forward only.
 *
 * @param scripts number 1 first
 */
record Migrations(String folder, List<String> scripts) {
    private static final Map<String, Migrations> KNOWN = new ConcurrentHashMap<>();

    Migrations {
        scripts = List.copyOf(scripts);
        if (scripts.isEmpty()) {
            throw new IllegalStateException("no resource " + folder + "/0001.sql");
        }
    }

    /** Read once: a program may open its databases many times. */
    static Migrations of(String folder) {
        return KNOWN.computeIfAbsent(folder, Migrations::read);
    }

    private static Migrations read(String folder) {
        List<String> scripts = new ArrayList<>();
        while (true) {
            String name = "%s/%04d.sql".formatted(folder, scripts.size() + 1);
            try (InputStream script = Migrations.class.getResourceAsStream(name)) {
                if (script == null) {
                    return new Migrations(folder, scripts);
                }
                scripts.add(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new UncheckedIOException(name, failed);
            }
        }
    }

    /** All steps commit together, with the number that says that they are done. */
    void run(Connection connection, String fileName) throws SQLException {
        int version = version(connection);
        if (version > scripts.size()) {
            throw new IllegalStateException(
                    ("%s was written by a newer program: its schema is %d, this program knows up to"
                                    + " %d. Start the newer program; the file was not touched.")
                            .formatted(fileName, version, scripts.size()));
        }
        connection.setAutoCommit(false);
        for (int number = version + 1; number <= scripts.size(); number++) {
            try (Statement statement = connection.createStatement()) {
                int _ = statement.executeUpdate(scripts.get(number - 1));
                int _ = statement.executeUpdate("PRAGMA user_version = " + number);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }
}
