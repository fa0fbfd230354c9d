package vn.motcua.local.news;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertKey;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.news.NoticePicture;
import vn.motcua.contract.news.SignedAlert;
import vn.motcua.contract.news.SignedWithdrawal;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.json.ForgetfulJson;
import vn.motcua.local.storage.Database;

/** News and alerts as the province last told them. A lower version never replaces a higher one. */
public final class NewsBoard {
    private static final JsonMapper JSON = ForgetfulJson.builder().build();
    private static final int NEWS_MAX = 50;

    private static final EventLog EVENTS = EventLog.of(NewsBoard.class);

    private final Database cache;
    private final AlertKeys keys;
    private final PictureFiles files;
    private final String commune;
    private final InstantSource clock;

    /**
     * @param files the pictures that are here; a notice is shown without those that are not
     * @param commune where the kiosk stands; alerts for other places are not shown here. Empty if
     *     that is not told
     */
    public NewsBoard(
            Database cache,
            AlertKeys keys,
            PictureFiles files,
            String commune,
            InstantSource clock) {
        this.cache = cache;
        this.keys = keys;
        this.files = files;
        this.commune = commune;
        this.clock = clock;
    }

    /** Newest first, at most 50. */
    public List<NewsItem> news() {
        return told().stream().map(item -> item.with(files.here(item.pictures()))).toList();
    }

    private List<NewsItem> told() {
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

    /**
     * Those for this place that the province has signed and that have not expired, most urgent
     * first, then newest first.
     */
    public List<Alert> alerts() {
        return good().map(alert -> alert.with(files.here(alert.pictures())))
                .sorted(Alert.MOST_URGENT_FIRST)
                .toList();
    }

    /** All pictures that are to be shown, here or not. */
    List<NoticePicture> pictures() {
        return Stream.concat(good().map(Alert::pictures), told().stream().map(NewsItem::pictures))
                .flatMap(List::stream)
                .toList();
    }

    private Stream<Alert> good() {
        return unexpired().stream()
                .filter(keys::isGood)
                .map(SignedAlert::alert)
                .filter(alert -> alert.covers(commune));
    }

    /** How many alerts are not shown because nobody who is believed has signed them. */
    public long doubtful() {
        return unexpired().stream().filter(signed -> !keys.isGood(signed)).count();
    }

    private List<SignedAlert> unexpired() {
        return cache.read(handle ->
                handle.select(
                                """
                                SELECT body FROM alert
                                WHERE body IS NOT NULL AND expires_at > ?
                                """,
                                clock.millis())
                        .mapTo(String.class)
                        .map(body -> JSON.readValue(body, SignedAlert.class))
                        .list());
    }

    public void put(Handle handle, NewsItem item, long version) {
        putNews(handle, item.id(), version, item.publishedAt(), JSON.writeValueAsString(item));
    }

    /** Keeps the version, so that an old page cannot bring the item back. */
    public void withdrawNews(Handle handle, String id, long version) {
        putNews(handle, id, version, Instant.EPOCH, null);
    }

    /**
     * Keeps it also with a signature that is not good, but does not show it, nor lets it take the
     * place of one that is good.
     */
    public void put(Handle handle, SignedAlert signed) {
        Alert alert = signed.alert();
        if (keys.isGood(signed)) {
            forgetDoubtful(handle, alert.id());
        } else {
            EVENTS.log(new Event.AlertNotTrusted(signed.key()));
            if (stands(handle, alert.id())) {
                return;
            }
        }
        putAlert(
                handle,
                alert.id(),
                alert.revision(),
                alert.expiresAt(),
                JSON.writeValueAsString(signed));
    }

    /** From now on alerts may be signed with this key. */
    public void learn(AlertKey key) {
        keys.learn(key);
    }

    /**
     * Keeps the revision, so that an old page cannot bring the alert back. A withdrawal that the
     * province has not signed changes nothing.
     */
    public void withdraw(Handle handle, SignedWithdrawal signed) {
        if (!keys.isGood(signed)) {
            EVENTS.log(new Event.AlertNotTrusted(signed.key()));
            return;
        }
        String id = signed.withdrawal().id();
        forgetDoubtful(handle, id);
        putAlert(handle, id, signed.withdrawal().revision(), Instant.EPOCH, null);
    }

    /** Whether something good is known of it: an alert, or that it was withdrawn. */
    private boolean stands(Handle handle, String id) {
        return known(handle, id).isPresent() && doubtful(handle, id).isEmpty();
    }

    private void forgetDoubtful(Handle handle, String id) {
        if (doubtful(handle, id).isPresent()) {
            int _ = handle.execute("DELETE FROM alert WHERE id = ?", id);
        }
    }

    private Optional<SignedAlert> doubtful(Handle handle, String id) {
        return known(handle, id)
                .filter(body -> !body.isEmpty())
                .map(body -> JSON.readValue(body, SignedAlert.class))
                .filter(kept -> !keys.isGood(kept));
    }

    /** JSON as it is kept; "" if it was withdrawn. */
    private static Optional<String> known(Handle handle, String id) {
        return handle.select("SELECT coalesce(body, '') FROM alert WHERE id = ?", id)
                .mapTo(String.class)
                .findFirst();
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
