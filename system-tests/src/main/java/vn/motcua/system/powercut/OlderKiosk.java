package vn.motcua.system.powercut;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sqlite.SQLiteConfig;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.local.storage.Database;

/** A database as an older program left it, with papers in it: the next start changes its tables. */
final class OlderKiosk {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Before the newest tables came, and the columns by which messages keep their order. */
    private static final int SCHEMA = 6;

    private OlderKiosk() {}

    static void leave(Path file, UUID id, String number) throws SQLException, IOException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int script = 1; script <= SCHEMA; script++) {
                int _ = statement.executeUpdate(script(script));
            }
            int _ = statement.executeUpdate("PRAGMA user_version = " + SCHEMA);
            insert(connection, "INSERT INTO submission VALUES (?, ?, 0, 0, NULL)", id, number);
            insert(connection, "INSERT INTO outbox (id, body) VALUES (?, ?)", id, body(id));
            connection.commit();
        }
    }

    private static void insert(Connection connection, String sql, UUID id, String text)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, id.toString());
            insert.setString(2, text);
            int _ = insert.executeUpdate();
        }
    }

    private static String body(UUID id) {
        var papers = new OutboxEntry.Sealed("", List.of());
        return JSON.writeValueAsString(new OutboxMessage(id, Instant.EPOCH, papers));
    }

    private static String script(int number) throws IOException {
        String name = "/migrations/kiosk/%04d.sql".formatted(number);
        try (InputStream script = Database.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IOException("no script " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
