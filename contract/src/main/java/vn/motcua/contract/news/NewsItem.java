package vn.motcua.contract.news;

import java.time.Instant;
import java.util.List;

/**
 * Something the province publishes for everyone.
 *
 * @param id stable name of the item; a new version replaces the old one
 * @param title at most 120 characters
 * @param summary at most 300 characters
 * @param text plain paragraphs parted by empty lines; never markup
 * @param pictures shown with it, at most one
 */
public record NewsItem(
        String id,
        NewsCategory category,
        String title,
        String summary,
        String text,
        String source,
        Instant publishedAt,
        List<NoticePicture> pictures) {
    public NewsItem {
        pictures = List.copyOf(pictures);
    }

    /** One of words alone. */
    public NewsItem(
            String id,
            NewsCategory category,
            String title,
            String summary,
            String text,
            String source,
            Instant publishedAt) {
        this(id, category, title, summary, text, source, publishedAt, List.of());
    }

    public NewsItem with(List<NoticePicture> others) {
        return new NewsItem(id, category, title, summary, text, source, publishedAt, others);
    }
}
