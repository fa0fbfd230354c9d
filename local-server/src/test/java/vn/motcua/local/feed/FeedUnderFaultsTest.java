package vn.motcua.local.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.local.feed.FeedSource.PageAnswer;
import vn.motcua.local.news.AlertKeys;
import vn.motcua.local.news.NewsBoard;
import vn.motcua.local.news.PictureFiles;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.storage.MovableClock;

/**
 * Random troubles in random order, repeatable by their seed: when they are over, the kiosk knows
 * exactly what the province tells.
 */
class FeedUnderFaultsTest {
    private static final int SEEDS = Integer.getInteger("motcua.seeds", 15);
    private static final int STEPS = 30;
    private static final int ITEMS = 12;

    private enum Trouble {
        NONE,
        SILENCE,
        HOLE,
        OLD_PAGE,
        FOREIGN_PAGE,
        PORTAL,
        PROVINCE_RESTORED,
        KIOSK_DIES_IN_A_PAGE
    }

    @TempDir Path folder;
    private final Map<Trouble, Integer> reached = new EnumMap<>(Trouble.class);
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T02:00:00Z"));

    /** The province's truth: item by item, its last title. */
    private final Map<String, String> truth = new TreeMap<>();

    private FakeStreams province = new FakeStreams();
    private Database kiosk;
    private Database cache;
    private NewsBoard board;
    private FeedReader reader;
    private int diesAfter = Integer.MAX_VALUE;

    @Test
    void after_all_troubles_the_kiosk_knows_what_the_province_tells() throws Exception {
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        for (long seed = 0; seed < SEEDS; seed++) {
            truth.clear();
            province = new FakeStreams();
            open(folder.resolve("seed" + seed));
            live(new Random(seed), folder.resolve("seed" + seed));
            heal();

            assertThat(known()).as("seed %d", seed).isEqualTo(truth);
            cache.close();
        }
        kiosk.close();
        assertThat(reached).containsOnlyKeys(Trouble.values());
    }

    private void live(Random random, Path place) throws InterruptedException {
        for (int step = 0; step < STEPS; step++) {
            for (int change = random.nextInt(40); change > 0; change--) {
                change(random);
            }
            Trouble trouble = Trouble.values()[random.nextInt(Trouble.values().length)];
            reached.merge(trouble, 1, Integer::sum);
            suffer(trouble, random);
            try {
                var _ = reader.read(Duration.ZERO, _ -> {});
            } catch (JdbiException died) {
                diesAfter = Integer.MAX_VALUE;
                cache.close();
                open(place);
            }
            province.silent = false;
        }
    }

    private void heal() throws InterruptedException {
        diesAfter = Integer.MAX_VALUE;
        province.withoutTroubles();
        for (int turn = 0; turn < 6; turn++) {
            var _ = reader.read(Duration.ZERO, _ -> {});
        }
    }

    private void change(Random random) {
        String item = "n" + random.nextInt(ITEMS);
        long version = province.length("news") + 1;
        if (random.nextInt(4) == 0) {
            truth.remove(item);
            province.tell("news", item, version, new FeedChange.NewsWithdrawn(item));
        } else {
            String title = "Bản " + version;
            truth.put(item, title);
            var news =
                    new NewsItem(
                            item,
                            NewsCategory.ANNOUNCEMENT,
                            title,
                            "",
                            "",
                            "Tỉnh Mẫu",
                            clock.instant());
            province.tell("news", item, version, new FeedChange.NewsPublished(news));
        }
    }

    private void suffer(Trouble trouble, Random random) {
        switch (trouble) {
            case NONE -> {}
            case SILENCE -> province.silent = true;
            case HOLE ->
                    province.nextPages(
                            new PageAnswer.Page(province.page("news", randomly(random))));
            case OLD_PAGE -> province.nextPages(new PageAnswer.Page(province.page("news", 0)));
            case FOREIGN_PAGE ->
                    province.nextPages(new PageAnswer.Page(province.page("receipts-k99", 0)));
            case PORTAL -> province.nextPages(new PageAnswer.Page("<html>Wi-Fi</html>"));
            case PROVINCE_RESTORED -> restore(random);
            case KIOSK_DIES_IN_A_PAGE -> diesAfter = random.nextInt(20);
        }
    }

    private long randomly(Random random) {
        return random.nextInt((int) province.length("news") + 1);
    }

    /** The province comes back from a backup: fewer things, new numbers. */
    private void restore(Random random) {
        province.epoch = "e" + random.nextInt(1_000_000);
        province.forget("news");
        province.begin("news");
        truth.clear();
        for (int change = random.nextInt(20); change > 0; change--) {
            change(random);
        }
    }

    private void open(Path place) {
        cache = Database.open(place.resolve("cache.db"), "/migrations/cache", Durability.NORMAL);
        board =
                new NewsBoard(
                        cache,
                        new AlertKeys(kiosk),
                        PictureFiles.open(folder.resolve("pictures")),
                        "",
                        clock);
        reader = new FeedReader(cache, province, applier(), clock);
    }

    private FeedApplier applier() {
        return new FeedApplier() {
            @Override
            public void apply(Handle handle, FeedEntry entry) {
                if (diesAfter-- == 0) {
                    int _ = handle.execute("INSERT INTO no_such_table VALUES (1)");
                }
                switch (entry.change()) {
                    case FeedChange.NewsPublished(NewsItem item) ->
                            board.put(handle, item, entry.version());
                    case FeedChange.NewsWithdrawn(String id) ->
                            board.withdrawNews(handle, id, entry.version());
                    default -> throw new AssertionError(entry);
                }
            }

            @Override
            public void restart(Handle handle, String stream) {
                board.clearNews(handle);
            }
        };
    }

    private Map<String, String> known() {
        Map<String, String> known = new TreeMap<>();
        List<NewsItem> news = board.news();
        news.forEach(item -> known.put(item.id(), item.title()));
        return known;
    }
}
