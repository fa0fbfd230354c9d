package vn.motcua.province.handoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Rows of {@code hand_off}; what changes them tells how many it has changed. */
record HandOffRepository(Handle handle) {

    /** Opening the same once more changes nothing. */
    int add(HandOff opened) {
        return handle.execute(
                """
                INSERT INTO hand_off
                    (token_hash, kiosk, ends_at, photos_max, photos, phone, opened, finished)
                VALUES (?, ?, ?, ?, 0, '', 0, 0) ON CONFLICT (token_hash) DO NOTHING
                """,
                opened.hash(),
                opened.kiosk(),
                opened.endsAt().toEpochMilli(),
                opened.photosMax());
    }

    Optional<HandOff> find(String hash, Instant now) {
        return handle.select(
                        "SELECT * FROM hand_off WHERE token_hash = ? AND ends_at > ?",
                        hash,
                        now.toEpochMilli())
                .map((row, _) -> read(row))
                .findOne();
    }

    private static HandOff read(ResultSet row) throws SQLException {
        return new HandOff(
                row.getString("token_hash"),
                row.getString("kiosk"),
                Instant.ofEpochMilli(row.getLong("ends_at")),
                row.getInt("photos_max"),
                row.getInt("photos"),
                row.getString("phone"),
                row.getInt("opened") == 1,
                row.getInt("finished") == 1);
    }

    int markOpened(String hash) {
        return handle.execute("UPDATE hand_off SET opened = 1 WHERE token_hash = ?", hash);
    }

    /** Number of the photo that this phone has sent; empty if it may not. */
    OptionalInt count(String hash, String phone, Instant now) {
        return handle
                .select(
                        """
                        UPDATE hand_off SET photos = photos + 1, phone = ?, opened = 1
                        WHERE token_hash = ? AND ends_at > ? AND phone IN ('', ?)
                            AND photos < photos_max AND finished = 0
                        RETURNING photos
                        """,
                        phone,
                        hash,
                        now.toEpochMilli(),
                        phone)
                .mapTo(Integer.class)
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    int finish(String hash, String phone) {
        return handle.execute(
                """
                UPDATE hand_off SET finished = 1, phone = ?
                WHERE token_hash = ? AND phone IN ('', ?)
                """,
                phone,
                hash,
                phone);
    }

    int delete(String kiosk, String hash) {
        return handle.execute(
                "DELETE FROM hand_off WHERE kiosk = ? AND token_hash = ?", kiosk, hash);
    }

    int deleteOthers(String kiosk, String hash) {
        return handle.execute(
                "DELETE FROM hand_off WHERE kiosk = ? AND token_hash <> ?", kiosk, hash);
    }

    int deleteOver(Instant now) {
        return handle.execute("DELETE FROM hand_off WHERE ends_at <= ?", now.toEpochMilli());
    }

    Set<String> hashes() {
        return handle.select("SELECT token_hash FROM hand_off").mapTo(String.class).set();
    }
}
