package vn.motcua.province.feed;

import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.motcua.config.ServiceCentre;
import vn.motcua.contract.queue.QueueService;
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
    public static final String DOSSIERS = "dossiers";
    private static final String RECEIPTS = "receipts-";
    private static final Pattern CENTRE = Pattern.compile("[a-z0-9]{1,12}");
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
                    QueueService.streamOf(""),
                    DOSSIERS);

    private Streams() {}

    /** What became of one kiosk's messages; nobody else reads it. */
    public static String receiptsOf(String kiosk) {
        return RECEIPTS + kiosk;
    }

    /**
     * A kiosk that asks.
     *
     * @param centre where it says it stands; anything that is no code of a centre says nothing
     */
    record Reader(String kiosk, String centre) {

        /** All that it is told of. */
        Stream<String> streams() {
            Stream<String> own = Stream.of(receiptsOf(kiosk));
            Stream<String> here =
                    Stream.of(centre)
                            .filter(code -> CENTRE.matcher(code).matches())
                            .map(QueueService::streamOf);
            return Stream.of(own, SHARED.stream(), here).flatMap(Function.identity());
        }

        boolean reads(String stream) {
            return streams().anyMatch(stream::equals);
        }
    }

    /** Opens the streams of waiting rooms, in a transaction of its own. */
    public static void openQueues(
            Database database, RandomGenerator random, List<ServiceCentre> centres) {
        boolean _ =
                database.write(handle -> {
                    centres.forEach(
                            centre -> open(handle, QueueService.streamOf(centre.code()), random));
                    return true;
                });
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
