package vn.motcua.province.access;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of staff and of who is signed in. */
final class StaffRepository {
    /** One login; {@code lockedUntil} is in the past unless somebody guessed. */
    record Row(
            String login,
            String name,
            Role role,
            String salt,
            String passwordHash,
            int rounds,
            int wrongTries,
            Instant lockedUntil) {}

    private final Handle handle;

    StaffRepository(Handle handle) {
        this.handle = handle;
    }

    boolean isEmpty() {
        return handle.createQuery("SELECT count(*) FROM staff").mapTo(Integer.class).one() == 0;
    }

    void save(Row row) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO staff (login, name, role, salt, password_hash, rounds,
                            wrong_tries, locked_until)
                        VALUES (?, ?, ?, ?, ?, ?, 0, 0)
                        ON CONFLICT (login) DO UPDATE
                        SET name = excluded.name, role = excluded.role, salt = excluded.salt,
                            password_hash = excluded.password_hash, rounds = excluded.rounds,
                            wrong_tries = 0, locked_until = 0
                        """,
                        row.login(),
                        row.name(),
                        row.role().name(),
                        row.salt(),
                        row.passwordHash(),
                        row.rounds());
    }

    Optional<Row> find(String login) {
        return handle.createQuery("SELECT * FROM staff WHERE login = ?")
                .bind(0, login)
                .map((row, _) ->
                        new Row(
                                row.getString("login"),
                                row.getString("name"),
                                Role.valueOf(row.getString("role")),
                                row.getString("salt"),
                                row.getString("password_hash"),
                                row.getInt("rounds"),
                                row.getInt("wrong_tries"),
                                Instant.ofEpochMilli(row.getLong("locked_until"))))
                .findOne();
    }

    /** Counts one more, also when several are wrong at once; returns how many there are now. */
    int countWrongTry(String login) {
        return handle.createQuery(
                        """
                        UPDATE staff SET wrong_tries = wrong_tries + 1 WHERE login = ?
                        RETURNING wrong_tries
                        """)
                .bind(0, login)
                .mapTo(Integer.class)
                .one();
    }

    void noteTries(String login, int wrongTries, Instant lockedUntil) {
        int _ =
                handle.execute(
                        "UPDATE staff SET wrong_tries = ?, locked_until = ? WHERE login = ?",
                        wrongTries,
                        lockedUntil.toEpochMilli(),
                        login);
    }

    void open(String idHash, StaffSession session, Instant now) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO staff_session (id_hash, login, csrf, last_seen_at)
                        VALUES (?, ?, ?, ?)
                        """,
                        idHash,
                        session.login(),
                        session.csrf(),
                        now.toEpochMilli());
    }

    /**
     * @param seenAfter a session that was idle since before is over
     */
    Optional<StaffSession> session(String id, String idHash, Instant seenAfter) {
        return handle.createQuery(
                        """
                        SELECT s.login, s.csrf, m.name, m.role
                        FROM staff_session s JOIN staff m ON m.login = s.login
                        WHERE s.id_hash = ? AND s.last_seen_at > ?
                        """)
                .bind(0, idHash)
                .bind(1, seenAfter.toEpochMilli())
                .map((row, _) ->
                        new StaffSession(
                                id,
                                row.getString("login"),
                                row.getString("name"),
                                Role.valueOf(row.getString("role")),
                                row.getString("csrf")))
                .findOne();
    }

    int seen(String idHash, Instant now) {
        return handle.execute(
                "UPDATE staff_session SET last_seen_at = ? WHERE id_hash = ?",
                now.toEpochMilli(),
                idHash);
    }

    int close(String idHash) {
        return handle.execute("DELETE FROM staff_session WHERE id_hash = ?", idHash);
    }

    int closeAll(String login) {
        return handle.execute("DELETE FROM staff_session WHERE login = ?", login);
    }

    int closeOlder(Instant seenBefore) {
        return handle.execute(
                "DELETE FROM staff_session WHERE last_seen_at <= ?", seenBefore.toEpochMilli());
    }
}
