package vn.motcua.contract.news;

import java.time.Instant;

/**
 * Something the province publishes for everyone.
 *
 * @param id stable name of the item; a new version replaces the old one
 * @param title at most 120 characters
 * @param summary at most 300 characters
 * @param text plain paragraphs parted by empty lines; never markup
 */
public record NewsItem(
        String id,
        NewsCategory category,
        String title,
        String summary,
        String text,
        String source,
        Instant publishedAt) {}
