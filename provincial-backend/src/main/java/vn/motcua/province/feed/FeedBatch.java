package vn.motcua.province.feed;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.sync.FeedEntry;

/**
 * Appends thousands of entries at once, numbered at once: for filling a province. It keeps every
 * other numbering waiting until the transaction ends.
 */
public final class FeedBatch {
    /**
     * @param change JSON of a {@link vn.motcua.contract.sync.FeedChange}
     */
    public record Line(String item, long version, String change) {}

    private FeedBatch() {}

    public static void append(Handle handle, String stream, List<Line> lines) throws SQLException {
        while (Numbering.number(handle) > 0) {
            // What was written before comes before.
        }
        Numbering.Head head = Numbering.head(handle, stream);
        try (PreparedStatement insert =
                handle.getConnection()
                        .prepareStatement(
                                """
                                INSERT INTO feed (stream, position, item, version, change, mark,
                                    schema_number)
                                VALUES (?, ?, ?, ?, ?, ?, ?)
                                """)) {
            for (Line line : lines) {
                head = head.next(line.item(), line.version(), line.change());
                insert.setString(1, stream);
                insert.setLong(2, head.position());
                insert.setString(3, line.item());
                insert.setLong(4, line.version());
                insert.setString(5, line.change());
                insert.setString(6, head.mark());
                insert.setInt(7, FeedEntry.SCHEMA);
                insert.addBatch();
            }
            int[] _ = insert.executeBatch();
        }
        Numbering.moveHead(handle, stream, head);
    }
}
