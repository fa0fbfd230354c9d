package vn.motcua.province.opinion;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.contract.sync.OutboxEntry.Commented;
import vn.motcua.contract.sync.OutboxEntry.Rated;
import vn.motcua.province.opinion.OpinionRepository.By;
import vn.motcua.province.storage.Database;

/** What citizens think: taken at home as at kiosks, and counted for the office. */
public final class Opinions {
    /** The place of those who rate on the public page. */
    public static final String AT_HOME = "home";

    private static final Duration BETWEEN_RATINGS = Duration.ofSeconds(30);
    private static final int SENDERS_MAX = 10_000;
    private static final int COMMENTS_MAX = 100;

    private final Database database;
    private final InstantSource clock;

    /** When each address may rate again; the oldest are forgotten. */
    private final Map<String, Instant> senders =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                    return size() > SENDERS_MAX;
                }
            };

    public Opinions(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param days how far back
     */
    public Results results(int days) {
        Instant from = clock.instant().minus(Duration.ofDays(days));
        return database.read(handle -> {
            var opinions = new OpinionRepository(handle);
            return new Results(
                    opinions.since(from, By.PLACE),
                    opinions.since(from, By.PROCEDURE_CODE),
                    opinions.since(from, By.DESK),
                    opinions.reasonsSince(from),
                    opinions.comments(COMMENTS_MAX));
        });
    }

    /** Everything that the office reads. */
    public record Results(
            List<PlaceRatings> places,
            List<PlaceRatings> procedures,
            List<PlaceRatings> desks,
            Map<String, Integer> reasons,
            List<Comment> comments) {
        public Results {
            places = List.copyOf(places);
            procedures = List.copyOf(procedures);
            desks = List.copyOf(desks);
            comments = List.copyOf(comments);
        }
    }

    /**
     * A rating from the public page; false if this sender has just given one.
     *
     * @param points 1 to 5
     * @param words what could be better, may be empty
     */
    public boolean takeFromHome(String sender, int points, String words) {
        Instant now = clock.instant();
        if (!mayRate(sender, now)) {
            return false;
        }
        return database.write(handle -> {
            var opinions = new OpinionRepository(handle);
            opinions.add(UUID.randomUUID(), AT_HOME, new Rated(points, List.of(), now));
            if (!words.isEmpty()) {
                opinions.add(UUID.randomUUID(), AT_HOME, new Commented(words, now));
            }
            return true;
        });
    }

    private synchronized boolean mayRate(String sender, Instant now) {
        Instant next = senders.getOrDefault(sender, Instant.MIN);
        if (now.isBefore(next)) {
            return false;
        }
        senders.put(sender, now.plus(BETWEEN_RATINGS));
        return true;
    }
}
