package vn.motcua.province.opinion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.sync.OutboxEntry.Commented;
import vn.motcua.contract.sync.OutboxEntry.Rated;

/** Ratings and comments. No row leads to a person or a dossier. */
public final class OpinionRepository {
    private static final String BETWEEN_REASONS = " ";

    private final Handle handle;

    /** Works inside the caller's transaction. */
    public OpinionRepository(Handle handle) {
        this.handle = handle;
    }

    /**
     * @param place a kiosk's name, or {@link Opinions#AT_HOME}
     */
    public void add(UUID id, String place, Rated rated) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO rating (id, place, points, reasons, procedure_code, desk, centre, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        id.toString(),
                        place,
                        rated.points(),
                        String.join(BETWEEN_REASONS, rated.reasons()),
                        rated.procedure(),
                        rated.desk(),
                        rated.centre(),
                        rated.at().toEpochMilli());
    }

    public void add(UUID id, String place, Commented comment) {
        int _ =
                handle.execute(
                        "INSERT INTO opinion (id, place, words, at) VALUES (?, ?, ?, ?)",
                        id.toString(),
                        place,
                        comment.words(),
                        comment.at().toEpochMilli());
    }

    /** By what ratings are told apart. */
    enum By {
        PLACE("place"),
        PROCEDURE_CODE("procedure_code"),
        /**
         * Two centres may have a desk of the same name: its centre's code and a slash before it.
         */
        DESK("centre || '/' || desk");

        private final String columns;

        By(String columns) {
            this.columns = columns;
        }
    }

    /** How often each number of points was given since then; not where it is not known by what. */
    List<PlaceRatings> since(Instant from, By by) {
        Map<String, int[]> places = new TreeMap<>();
        handle.createQuery(
                        """
                        SELECT <by> AS place, points, count(*) AS times FROM rating
                        WHERE at >= ? AND <known> <> '' GROUP BY <by>, points
                        """)
                .define("by", by.columns)
                .define("known", by.name().toLowerCase(Locale.ROOT))
                .bind(0, from.toEpochMilli())
                .map((row, _) -> {
                    int[] times =
                            places.computeIfAbsent(
                                    row.getString("place"), _ -> new int[PlaceRatings.MOST]);
                    times[row.getInt("points") - 1] = row.getInt("times");
                    return times;
                })
                .list();
        List<PlaceRatings> ratings = new ArrayList<>();
        places.forEach((place, times) -> ratings.add(new PlaceRatings(place, times)));
        return ratings;
    }

    /** How often each reason was given since then. */
    Map<String, Integer> reasonsSince(Instant from) {
        Map<String, Integer> times = new TreeMap<>();
        handle
                .createQuery("SELECT reasons FROM rating WHERE at >= ? AND reasons <> ''")
                .bind(0, from.toEpochMilli())
                .mapTo(String.class)
                .list()
                .stream()
                .flatMap(each -> List.of(each.split(BETWEEN_REASONS)).stream())
                .forEach(reason -> times.merge(reason, 1, Integer::sum));
        return times;
    }

    /** The newest first. */
    List<Comment> comments(int max) {
        return handle.createQuery(
                        "SELECT place, words, at FROM opinion ORDER BY at DESC, id LIMIT ?")
                .bind(0, max)
                .map((row, _) ->
                        new Comment(
                                row.getString("place"),
                                row.getString("words"),
                                Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }
}
