package vn.motcua.province.fleet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import vn.motcua.contract.sync.Admission;

/** The rows of kiosks. */
final class KioskRepository {
    private final Handle handle;

    KioskRepository(Handle handle) {
        this.handle = handle;
    }

    Optional<Kiosk> find(String name) {
        return handle.createQuery("SELECT * FROM kiosk WHERE name = ?")
                .bind(0, name)
                .map(KioskRepository::kiosk)
                .findOne();
    }

    List<Kiosk> all() {
        return handle.createQuery("SELECT * FROM kiosk ORDER BY name")
                .map(KioskRepository::kiosk)
                .list();
    }

    boolean isKeyKnown(String publicKey) {
        return handle.createQuery(
                                "SELECT count(*) FROM kiosk WHERE ? IN (public_key, next_public_key)")
                        .bind(0, publicKey)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** A revoked name gets a new key. */
    void admit(String name, String publicKey, Instant now) {
        int _ =
                handle.createUpdate(
                                """
                                INSERT INTO kiosk
                                    (name, public_key, state, enrolled_at, last_contact_at,
                                    key_since)
                                VALUES (:name, :key, 'ACTIVE', :now, :now, :now)
                                ON CONFLICT (name) DO UPDATE
                                SET public_key = :key, next_public_key = '', state = 'ACTIVE',
                                    enrolled_at = :now, key_since = :now
                                """)
                        .bind("name", name)
                        .bind("key", publicKey)
                        .bind("now", now.toEpochMilli())
                        .execute();
    }

    boolean offer(String name, String nextKey) {
        return handle.execute("UPDATE kiosk SET next_public_key = ? WHERE name = ?", nextKey, name)
                == 1;
    }

    boolean confirm(String name, String nextKey, Instant now) {
        return handle.execute(
                        """
                        UPDATE kiosk SET public_key = next_public_key, next_public_key = '',
                            key_since = ?
                        WHERE name = ? AND next_public_key = ?
                        """,
                        now.toEpochMilli(),
                        name,
                        nextKey)
                == 1;
    }

    /** False if there is no kiosk of that name that may speak. */
    boolean noteAsked(String name, Instant now) {
        return handle.execute(
                        "UPDATE kiosk SET key_since = ? WHERE name = ? AND state = 'ACTIVE'",
                        now.toEpochMilli(),
                        name)
                == 1;
    }

    /** Kiosks that may speak, and have had their keys at least since then. */
    List<String> keptSince(Instant then) {
        return handle.select(
                        "SELECT name FROM kiosk WHERE state = 'ACTIVE' AND key_since <= ?",
                        then.toEpochMilli())
                .mapTo(String.class)
                .list();
    }

    boolean change(String name, Admission from, Admission to) {
        return handle.execute(
                        "UPDATE kiosk SET state = ? WHERE name = ? AND state = ?",
                        to.name(),
                        name,
                        from.name())
                == 1;
    }

    void heard(Map<String, Instant> contacts) {
        try (PreparedBatch batch =
                handle.prepareBatch("UPDATE kiosk SET last_contact_at = ? WHERE name = ?")) {
            contacts.forEach((name, at) -> {
                var _ = batch.add(at.toEpochMilli(), name);
            });
            int[] _ = batch.execute();
        }
    }

    private static Kiosk kiosk(ResultSet row, StatementContext context) throws SQLException {
        return new Kiosk(
                row.getString("name"),
                row.getString("public_key"),
                row.getString("next_public_key"),
                Admission.valueOf(row.getString("state")),
                Instant.ofEpochMilli(row.getLong("enrolled_at")),
                Instant.ofEpochMilli(row.getLong("last_contact_at")));
    }
}
