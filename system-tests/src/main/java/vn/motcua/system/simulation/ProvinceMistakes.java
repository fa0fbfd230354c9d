package vn.motcua.system.simulation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.province.http.Sha256;

/** What a province with a planted bug does besides. */
final class ProvinceMistakes {
    private static final double NOW_AND_THEN = 0.2;

    private final World world;
    private final Map<String, byte[]> came = new HashMap<>();

    ProvinceMistakes(World world) {
        this.world = world;
    }

    List<StreamHead> heads(ProvinceParts alive, String kiosk) {
        List<StreamHead> own = alive.board().heads(kiosk);
        if (!world.has(PlantedBug.FOREIGN_STREAM_READ)) {
            return own;
        }
        String neighbour = kiosk.equals("k01") ? "k02" : "k01";
        return Stream.concat(own.stream(), alive.board().heads(neighbour).stream())
                .distinct()
                .toList();
    }

    /** After papers were settled, before anybody heard of it. */
    void afterSettling(ProvinceParts alive) {
        if (!world.has(PlantedBug.RECEIPT_OUTSIDE_THE_TRANSACTION)
                || !world.dice().falls(NOW_AND_THEN)) {
            return;
        }
        int _ =
                alive.database()
                        .write(handle ->
                                handle.execute(
                                        """
                                        UPDATE feed SET change = replace(change, item, ?)
                                        WHERE stream LIKE 'receipts-%' AND position =
                                            (SELECT head FROM stream_head
                                             WHERE stream_head.stream = feed.stream)
                                        """,
                                        world.dice().id().toString()));
    }

    void afterDelivery(ProvinceParts alive, OutboxMessage message, Delivery answer) {
        if (!(answer instanceof Delivery.Taken)) {
            return;
        }
        String id = message.id().toString();
        if (world.has(PlantedBug.PROVINCE_FORGETS_IDS)) {
            int _ =
                    alive.database()
                            .write(handle -> {
                                int _ = handle.execute("DELETE FROM consent WHERE message = ?", id);
                                return handle.execute("DELETE FROM message WHERE id = ?", id);
                            });
        }
    }

    /** What came of a document, in whatever order and however often. */
    byte[] appended(String name, byte[] bytes) {
        return came.merge(
                name,
                bytes,
                (before, more) -> {
                    byte[] joined = Arrays.copyOf(before, before.length + more.length);
                    System.arraycopy(more, 0, joined, before.length, more.length);
                    return joined;
                });
    }

    /** Keeps whatever came as if it were what was announced. */
    void keepUnchecked(ProvinceParts alive, String name, byte[] bytes) {
        String real = Sha256.hex(bytes);
        if (real.equals(name)) {
            return;
        }
        int _ =
                alive.database()
                        .write(handle -> {
                            int _ =
                                    handle.execute(
                                            """
                                            INSERT INTO document (sha256, bytes, received_at)
                                            VALUES (?, ?, 0) ON CONFLICT DO NOTHING
                                            """,
                                            real,
                                            bytes.length);
                            return handle.execute(
                                    """
                                    INSERT INTO sealed_document (sealed_sha256, sha256)
                                    VALUES (?, ?) ON CONFLICT DO NOTHING
                                    """,
                                    name,
                                    real);
                        });
    }
}
