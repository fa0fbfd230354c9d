package vn.motcua.province.connect;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of what the one-stop system told and nobody here could understand. */
final class SetAsideRepository {
    private static final int SHOWN_MAX = 200;

    private final Handle handle;

    SetAsideRepository(Handle handle) {
        this.handle = handle;
    }

    void add(SetAside row) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO one_stop_set_aside
                            (digest, its_code, flaw, detail, came_at, record)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (digest) DO UPDATE SET flaw = excluded.flaw,
                            detail = excluded.detail
                        """,
                        row.digest(),
                        row.itsCode(),
                        row.flaw().name(),
                        row.detail(),
                        row.cameAt(),
                        row.record());
    }

    void drop(String digest) {
        int _ = handle.execute("DELETE FROM one_stop_set_aside WHERE digest = ?", digest);
    }

    Optional<SetAside> find(String digest) {
        return select("SELECT * FROM one_stop_set_aside WHERE digest = ?", digest).stream()
                .findFirst();
    }

    List<SetAside> newest() {
        return select(
                "SELECT * FROM one_stop_set_aside ORDER BY came_at DESC, digest LIMIT ?",
                SHOWN_MAX);
    }

    private List<SetAside> select(String sql, Object value) {
        return handle.createQuery(sql)
                .bind(0, value)
                .map((row, _) ->
                        new SetAside(
                                row.getString("digest"),
                                row.getString("its_code"),
                                Flaw.valueOf(row.getString("flaw")),
                                row.getString("detail"),
                                row.getLong("came_at"),
                                row.getString("record")))
                .list();
    }
}
