package vn.motcua.province.feed;

import org.jdbi.v3.core.Handle;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.province.http.Json;
import vn.motcua.province.storage.Database;
import vn.motcua.province.storage.Dialect;

/**
 * Writes what kiosks are told, in the transaction of the change itself: neither exists without the
 * other. The number comes later, when the order of commits is known.
 */
public final class FeedWriter {
    private final Dialect dialect;

    public FeedWriter(Database database) {
        dialect = database.dialect();
    }

    /**
     * Appends one whole state.
     *
     * @param item name of the thing; the caller holds its row, so its versions come in order
     */
    public void append(Handle handle, String stream, String item, long version, FeedChange change) {
        int _ =
                handle.createUpdate(
                                """
                                INSERT INTO change_outbox
                                    (stream, schema_number, item, version, change)
                                VALUES (:stream, :schema, :item, :version, :change)
                                """)
                        .bind("stream", stream)
                        .bind("schema", FeedEntry.SCHEMA)
                        .bind("item", item)
                        .bind("version", version)
                        .bind("change", Json.text(change))
                        .execute();
        if (dialect.hasOneWriter()) {
            int _ = Numbering.number(handle);
        }
    }
}
