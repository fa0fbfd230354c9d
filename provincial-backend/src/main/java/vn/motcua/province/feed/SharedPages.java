package vn.motcua.province.feed;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.province.feed.FeedReader.Answer;
import vn.motcua.province.feed.PageCache.Question;

/**
 * Pages as they go over the wire, that were true within the last second and whose stream has not
 * grown since: when a thousand kiosks wake up, the database is asked once.
 */
final class SharedPages {
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int PAGES_MAX = 16;

    private final FeedReader reader;
    private final HeadsBoard board;
    private final Map<Question, Kept> pages = new ConcurrentHashMap<>();

    SharedPages(FeedReader reader, HeadsBoard board) {
        this.reader = reader;
        this.board = board;
    }

    /** What a kiosk gets for its question; a page is written down as JSON. */
    sealed interface Found {
        /** Shared by all who ask; nobody writes into it. */
        final class Page implements Found {
            private final byte[] json;

            private Page(byte[] json) {
                this.json = json;
            }

            byte[] json() {
                return json;
            }
        }

        record EpochChanged() implements Found {}

        record NoSuchStream() implements Found {}
    }

    /**
     * @param head of the stream, as shown before the page was read
     */
    private record Kept(Found.Page page, StreamHead head, long readAt) {}

    Found page(Question question) {
        StreamHead head = board.head(question.stream());
        long now = System.nanoTime();
        Optional<Kept> kept =
                Optional.ofNullable(pages.get(question))
                        .filter(page -> page.head().equals(head))
                        .filter(page -> now - page.readAt() < FRESH_NANOS);
        if (kept.isPresent()) {
            return kept.get().page();
        }
        return switch (reader.page(question.stream(), question.epoch(), question.after())) {
            case Answer.EpochChanged() -> new Found.EpochChanged();
            case Answer.NoSuchStream() -> new Found.NoSuchStream();
            case Answer.Page(String json) -> {
                var page = new Found.Page(json.getBytes(StandardCharsets.UTF_8));
                keep(question, new Kept(page, head, now));
                yield page;
            }
        };
    }

    private void keep(Question question, Kept page) {
        if (pages.size() >= PAGES_MAX) {
            pages.clear();
        }
        var _ = pages.put(question, page);
    }
}
