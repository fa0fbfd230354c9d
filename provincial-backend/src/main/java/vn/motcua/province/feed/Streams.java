package vn.motcua.province.feed;

import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.motcua.province.storage.Database;

/** The streams of a province and who may read them. */
public final class Streams {
    public static final String ALERTS = "alerts";
    public static final String NEWS = "news";
    public static final String PROCEDURES = "procedures";
    public static final String LIFE_EVENTS = "life-events";
    public static final String BILLS = "bills";
    public static final String PARCELS = "parcels";
    public static final String UTILITIES = "utilities";
    public static final String PETITIONS = "petitions";
    public static final String QUEUE = "queue";
    public static final String DOSSIERS = "dossiers";
    private static final String RECEIPTS = "receipts-";
    private static final List<String> SHARED =
            List.of(
                    ALERTS,
                    NEWS,
                    PROCEDURES,
                    LIFE_EVENTS,
                    BILLS,
                    PARCELS,
                    UTILITIES,
                    PETITIONS,
                    QUEUE,
                    DOSSIERS);

    private Streams() {}

    /** What became of one kiosk's messages; nobody else reads it. */
    public static String receiptsOf(String kiosk) {
        return RECEIPTS + kiosk;
    }

    /** All that a kiosk is told of. */
    static List<String> readableBy(String kiosk) {
        return Stream.concat(Stream.of(receiptsOf(kiosk)), SHARED.stream()).toList();
    }

    /** Opens a stream with a new epoch, unless it is open. */
    public static void open(Handle handle, String stream, RandomGenerator random) {
        byte[] epoch = new byte[4];
        random.nextBytes(epoch);
        int _ =
                handle.execute(
                        """
                        INSERT INTO stream_head (stream, epoch, head) VALUES (?, ?, 0)
                        ON CONFLICT (stream) DO NOTHING
                        """,
                        stream,
                        HexFormat.of().formatHex(epoch));
    }

    /** Opens the streams that every kiosk reads, in a transaction of its own. */
    public static void openShared(Database database, RandomGenerator random) {
        boolean _ =
                database.write(handle -> {
                    openShared(handle, random);
                    return true;
                });
    }

    /** Opens the streams that every kiosk reads. */
    public static void openShared(Handle handle, RandomGenerator random) {
        SHARED.forEach(stream -> open(handle, stream, random));
    }
}
