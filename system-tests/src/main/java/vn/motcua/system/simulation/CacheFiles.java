package vn.motcua.system.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** What a power cut or a bad disk makes of the file that may be thrown away at any moment. */
final class CacheFiles {
    private static final String CACHE = "cache.db";
    private static final List<String> PARTS = List.of(CACHE, CACHE + "-wal");
    private static final int DAMAGED_BYTES = 8_192;
    private static final List<Map.Entry<String, String>> KEYS =
            List.of(
                    Map.entry("dossier", "code"),
                    Map.entry("news", "id"),
                    Map.entry("alert", "id"));
    private static final List<String> HARMS =
            List.of(
                    "DELETE FROM %1$s ",
                    "UPDATE %1$s SET body = NULL ",
                    "UPDATE %1$s SET version = version - 1 ",
                    "UPDATE %1$s SET body = replace(body, ' ', '_') ");

    private CacheFiles() {}

    /** Puts the file and its journal, as they are between two transactions, into another folder. */
    static void copy(Path from, Path to) {
        try {
            Path _ = Files.createDirectories(to);
            boolean _ = Files.deleteIfExists(to.resolve(CACHE + "-shm"));
            for (String part : PARTS) {
                Path source = from.resolve(part);
                Path copy = to.resolve(part);
                if (Files.exists(source)) {
                    Path _ = Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    boolean _ = Files.deleteIfExists(copy);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One row is lost or changed, as by a mistake of a program; false if there is none. */
    static boolean damageRow(Path folder, Dice dice) {
        Map.Entry<String, String> table = dice.oneOf(KEYS);
        String one =
                "WHERE %2$s = (SELECT %2$s FROM %1$s WHERE body IS NOT NULL ORDER BY 1 LIMIT 1)";
        String sql = (dice.oneOf(HARMS) + one).formatted(table.getKey(), table.getValue());
        try (Connection cache =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(CACHE));
                Statement statement = cache.createStatement()) {
            return statement.executeUpdate(sql) > 0;
        } catch (SQLException noTables) {
            return false;
        }
    }

    static void damage(Path folder) {
        try {
            Path _ = Files.write(folder.resolve(CACHE), new byte[DAMAGED_BYTES]);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
