package vn.motcua.system.bench.feed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** The least that writes rows into SQLite: one table, its indexes, one transaction. */
final class BareInsert {
    private static final int BATCH = 1_000;

    /** A dossier as a kiosk's cache keeps it. */
    record Row(String code, String submissionNumber, long version, String body, long updatedAt) {}

    private BareInsert() {}

    /** Nanoseconds from no file at all until all rows are committed. */
    static long into(Path file, List<Row> rows) throws SQLException {
        long begun = System.nanoTime();
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file)) {
            try (Statement statement = connection.createStatement()) {
                int _ =
                        statement.executeUpdate(
                                """
                                CREATE TABLE dossier (
                                    code TEXT NOT NULL PRIMARY KEY,
                                    submission_number TEXT NOT NULL,
                                    version INTEGER NOT NULL, body TEXT,
                                    updated_at INTEGER NOT NULL,
                                    asked INTEGER NOT NULL DEFAULT 0) STRICT;
                                CREATE INDEX by_number ON dossier (submission_number)
                                    WHERE submission_number <> '';
                                CREATE INDEX by_asking ON dossier (updated_at) WHERE asked = 1
                                """);
            }
            connection.setAutoCommit(false);
            insert(connection, rows);
            connection.commit();
            return System.nanoTime() - begun;
        }
    }

    private static void insert(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO dossier VALUES (?, ?, ?, ?, ?, 0)")) {
            for (int number = 0; number < rows.size(); number++) {
                Row row = rows.get(number);
                insert.setString(1, row.code());
                insert.setString(2, row.submissionNumber());
                insert.setLong(3, row.version());
                insert.setString(4, row.body());
                insert.setLong(5, row.updatedAt());
                insert.addBatch();
                if (number % BATCH == BATCH - 1 || number == rows.size() - 1) {
                    int[] _ = insert.executeBatch();
                }
            }
        }
    }
}
