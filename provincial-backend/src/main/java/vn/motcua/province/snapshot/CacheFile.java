package vn.motcua.province.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** A SQLite file as a kiosk's cache is, while it is filled; worthless if the program ends early. */
final class CacheFile implements AutoCloseable {
    private static final List<String> SCRIPTS = scripts();

    /** Seven dossiers fit into a page, with less room left over than in two of half its size. */
    private static final int PAGE_BYTES = 8_192;

    private final Connection connection;
    private final PreparedStatement insert;

    /** A row of the cache's table of dossiers. */
    record Row(String code, String submissionNumber, long version, String body, long updatedAt) {}

    CacheFile(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setPageSize(PAGE_BYTES);
        connection = config.createConnection("jdbc:sqlite:" + file);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String script : SCRIPTS) {
                int _ = statement.executeUpdate(script);
            }
            int _ = statement.executeUpdate("PRAGMA user_version = " + SCRIPTS.size());
        }
        insert =
                connection.prepareStatement(
                        """
                        INSERT INTO dossier (code, submission_number, version, body, updated_at)
                        VALUES (?, ?, ?, ?, ?)
                        """);
    }

    /** The number of the last script, which kiosks ask for. */
    static int schema() {
        return SCRIPTS.size();
    }

    void add(List<Row> rows) throws SQLException {
        for (Row row : rows) {
            insert.setString(1, row.code());
            insert.setString(2, row.submissionNumber());
            insert.setLong(3, row.version());
            insert.setString(4, row.body());
            insert.setLong(5, row.updatedAt());
            insert.addBatch();
        }
        int[] _ = insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.commit();
        connection.close();
    }

    private static List<String> scripts() {
        List<String> scripts = new ArrayList<>();
        while (true) {
            String name = "/migrations/cache/%04d.sql".formatted(scripts.size() + 1);
            try (InputStream script = CacheFile.class.getResourceAsStream(name)) {
                if (script == null) {
                    return List.copyOf(scripts);
                }
                scripts.add(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new UncheckedIOException(name, failed);
            }
        }
    }
}
