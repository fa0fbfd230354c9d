package vn.motcua.system.bench.search;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.contract.procedure.ListedProcedure;

/**
 * The names in SQLite's full text index, accents left out, ranked by bm25: what one gets for
 * nothing.
 */
final class PlainFts implements AutoCloseable {
    private final Connection memory;

    PlainFts(List<ListedProcedure> procedures) throws SQLException {
        memory = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (var statement = memory.createStatement()) {
            boolean _ =
                    statement.execute(
                            """
                            CREATE VIRTUAL TABLE named USING fts5(
                                code UNINDEXED, name,
                                tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')
                            """);
        }
        memory.setAutoCommit(false);
        try (PreparedStatement row = memory.prepareStatement("INSERT INTO named VALUES (?, ?)")) {
            for (ListedProcedure each : procedures) {
                row.setString(1, each.code());
                row.setString(2, each.name());
                int _ = row.executeUpdate();
            }
        }
        memory.commit();
    }

    /** The codes of the best, the best first. */
    List<String> find(String typed, int most) throws SQLException {
        String anyWord =
                Arrays.stream(typed.split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> "\"" + word + "\"*")
                        .collect(Collectors.joining(" OR "));
        List<String> codes = new ArrayList<>();
        try (PreparedStatement query =
                memory.prepareStatement(
                        "SELECT code FROM named WHERE named MATCH ? ORDER BY rank LIMIT ?")) {
            query.setString(1, anyWord);
            query.setInt(2, most);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    codes.add(rows.getString(1));
                }
            }
        }
        return codes;
    }

    @Override
    public void close() throws SQLException {
        memory.close();
    }
}
