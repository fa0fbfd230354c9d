package vn.motcua.province.fleet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
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
        return handle.createQuery("SELECT count(*) FROM kiosk WHERE public_key = ?")
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
                                    (name, public_key, state, enrolled_at, last_contact_at)
                                VALUES (:name, :key, 'ACTIVE', :now, :now)
                                ON CONFLICT (name) DO UPDATE
                                SET public_key = :key, state = 'ACTIVE', enrolled_at = :now
                                """)
                        .bind("name", name)
                        .bind("key", publicKey)
                        .bind("now", now.toEpochMilli())
                        .execute();
    }

    boolean change(String name, Admission from, Admission to) {
        return handle.execute(
                        "UPDATE kiosk SET state = ? WHERE name = ? AND state = ?",
                        to.name(),
                        name,
                        from.name())
                == 1;
    }

    int heard(String name, Instant at) {
        return handle.execute(
                "UPDATE kiosk SET last_contact_at = ? WHERE name = ?", at.toEpochMilli(), name);
    }

    private static Kiosk kiosk(ResultSet row, StatementContext context) throws SQLException {
        return new Kiosk(
                row.getString("name"),
                row.getString("public_key"),
                Admission.valueOf(row.getString("state")),
                Instant.ofEpochMilli(row.getLong("enrolled_at")),
                Instant.ofEpochMilli(row.getLong("last_contact_at")));
    }
}
