package vn.motcua.province.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.province.http.Json;

/** The rows of what was published. */
final class PublicationRepository {
    private static final int SHOWN_MAX = 100;
    private static final String NEWS = "NEWS";
    private static final String ALERT = "ALERT";

    private final Handle handle;

    PublicationRepository(Handle handle) {
        this.handle = handle;
    }

    void insert(NewsItem item) {
        long at = item.publishedAt().toEpochMilli();
        insert(item.id(), NEWS, at, 0, Json.text(item));
    }

    void insert(Alert alert) {
        long at = alert.sentAt().toEpochMilli();
        insert(alert.id(), ALERT, at, alert.expiresAt().toEpochMilli(), Json.text(alert));
    }

    /** False if it was withdrawn, or another change came first. */
    boolean replace(Alert alert) {
        return handle.execute(
                        """
                        UPDATE publication
                        SET body = ?, published_at = ?, expires_at = ?, version = ?
                        WHERE id = ? AND kind = ? AND withdrawn = 0 AND version = ?
                        """,
                        Json.text(alert),
                        alert.sentAt().toEpochMilli(),
                        alert.expiresAt().toEpochMilli(),
                        alert.revision(),
                        alert.id(),
                        ALERT,
                        alert.revision() - 1)
                == 1;
    }

    boolean withdrawNews(String id) {
        return withdraw(id, NEWS);
    }

    boolean withdrawAlert(String id) {
        return withdraw(id, ALERT);
    }

    Optional<NewsItem> standing(String id) {
        return standing(id, NEWS).map(body -> Json.read(body, NewsItem.class));
    }

    Optional<Alert> standingAlert(String id) {
        return standing(id, ALERT).map(body -> Json.read(body, Alert.class));
    }

    private Optional<String> standing(String id, String kind) {
        return handle.createQuery(
                        "SELECT body FROM publication WHERE id = ? AND kind = ? AND withdrawn = 0")
                .bind(0, id)
                .bind(1, kind)
                .mapTo(String.class)
                .findFirst();
    }

    /** Newest first, at most 100. */
    List<Publication> newest() {
        return handle.createQuery(
                        """
                        SELECT kind, withdrawn, body FROM publication
                        ORDER BY published_at DESC, id LIMIT :max
                        """)
                .bind("max", SHOWN_MAX)
                .map((row, _) -> publication(row))
                .list();
    }

    private void insert(String id, String kind, long at, long expiresAt, String body) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO publication
                            (id, kind, version, withdrawn, published_at, expires_at, body)
                        VALUES (?, ?, 1, 0, ?, ?, ?)
                        """,
                        id,
                        kind,
                        at,
                        expiresAt,
                        body);
    }

    /** False if it was withdrawn before, or never was. */
    private boolean withdraw(String id, String kind) {
        return handle.execute(
                        """
                        UPDATE publication SET withdrawn = 1, version = version + 1
                        WHERE id = ? AND kind = ? AND withdrawn = 0
                        """,
                        id,
                        kind)
                == 1;
    }

    private static Publication publication(ResultSet row) throws SQLException {
        boolean withdrawn = row.getInt("withdrawn") == 1;
        String body = row.getString("body");
        return row.getString("kind").equals(NEWS)
                ? new Publication.News(Json.read(body, NewsItem.class), withdrawn)
                : new Publication.Warning(Json.read(body, Alert.class), withdrawn);
    }
}
