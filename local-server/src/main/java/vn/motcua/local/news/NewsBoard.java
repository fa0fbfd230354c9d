package vn.motcua.local.news;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.local.json.ForgetfulJson;
import vn.motcua.local.storage.Database;

/** News and alerts as the province last told them. A lower version never replaces a higher one. */
public final class NewsBoard {
    private static final JsonMapper JSON = ForgetfulJson.builder().build();
    private static final int NEWS_MAX = 50;

    private final Database cache;
    private final InstantSource clock;

    public NewsBoard(Database cache, InstantSource clock) {
        this.cache = cache;
        this.clock = clock;
    }

    /** Newest first, at most 50. */
    public List<NewsItem> news() {
        return cache.read(handle ->
                handle.select(
                                """
                                SELECT body FROM news WHERE body IS NOT NULL
                                ORDER BY published_at DESC, id LIMIT ?
                                """,
                                NEWS_MAX)
                        .mapTo(String.class)
                        .map(body -> JSON.readValue(body, NewsItem.class))
                        .list());
    }

    /** Those that have not expired, most urgent first, then newest first. */
    public List<Alert> alerts() {
        List<Alert> alerts =
                cache.read(handle ->
                        handle.select(
                                        """
                                        SELECT body FROM alert
                                        WHERE body IS NOT NULL AND expires_at > ?
                                        """,
                                        clock.millis())
                                .mapTo(String.class)
                                .map(body -> JSON.readValue(body, Alert.class))
                                .list());
        return alerts.stream()
                .sorted(
                        Comparator.comparing(Alert::level)
                                .thenComparing(Alert::sentAt, Comparator.reverseOrder())
                                .thenComparing(Alert::id))
                .toList();
    }

    public void put(Handle handle, NewsItem item, long version) {
        putNews(handle, item.id(), version, item.publishedAt(), JSON.writeValueAsString(item));
    }

    /** Keeps the version, so that an old page cannot bring the item back. */
    public void withdrawNews(Handle handle, String id, long version) {
        putNews(handle, id, version, Instant.EPOCH, null);
    }

    public void put(Handle handle, Alert alert, long version) {
        putAlert(handle, alert.id(), version, alert.expiresAt(), JSON.writeValueAsString(alert));
    }

    /** Keeps the version, so that an old page cannot bring the alert back. */
    public void withdrawAlert(Handle handle, String id, long version) {
        putAlert(handle, id, version, Instant.EPOCH, null);
    }

    /** Forgets all news, as when the province began to number anew. */
    public void clearNews(Handle handle) {
        int _ = handle.execute("DELETE FROM news");
    }

    /** Forgets all alerts, as when the province began to number anew. */
    public void clearAlerts(Handle handle) {
        int _ = handle.execute("DELETE FROM alert");
    }

    private static void putNews(
            Handle handle, String id, long version, Instant publishedAt, @Nullable String body) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO news (id, version, published_at, body) VALUES (?, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE SET
                            version = excluded.version,
                            published_at = excluded.published_at,
                            body = excluded.body
                        WHERE excluded.version >= version
                        """,
                        id,
                        version,
                        publishedAt.toEpochMilli(),
                        body);
    }

    private static void putAlert(
            Handle handle, String id, long version, Instant expiresAt, @Nullable String body) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO alert (id, version, expires_at, body) VALUES (?, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE SET
                            version = excluded.version,
                            expires_at = excluded.expires_at,
                            body = excluded.body
                        WHERE excluded.version >= version
                        """,
                        id,
                        version,
                        expiresAt.toEpochMilli(),
                        body);
    }
}
