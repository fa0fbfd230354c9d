package vn.motcua.province.fleet;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** The one-time codes that wait for their kiosk; only their hashes are kept. */
final class EnrolmentCodes {
    static final Duration LIFE = Duration.ofHours(24);
    static final int WRONG_TRIES_MAX = 5;

    private final Handle handle;

    EnrolmentCodes(Handle handle) {
        this.handle = handle;
    }

    void add(EnrolmentCode code, Instant now) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO enrolment_code (hash, selector, expires_at, wrong_tries, used_by)
                        VALUES (?, ?, ?, 0, '')
                        """,
                        code.hash(),
                        code.selector(),
                        now.plus(LIFE).toEpochMilli());
    }

    /** Whether the code may still be used; a wrong one counts against those it may have meant. */
    boolean isGood(EnrolmentCode code, Instant now) {
        boolean isGood =
                handle.createQuery(
                                        """
                                        SELECT count(*) FROM enrolment_code
                                        WHERE hash = :hash AND used_by = '' AND expires_at > :now
                                        AND wrong_tries < :max
                                        """)
                                .bind("hash", code.hash())
                                .bind("now", now.toEpochMilli())
                                .bind("max", WRONG_TRIES_MAX)
                                .mapTo(Integer.class)
                                .one()
                        == 1;
        if (!isGood) {
            int _ =
                    handle.execute(
                            """
                            UPDATE enrolment_code SET wrong_tries = wrong_tries + 1
                            WHERE selector = ? AND wrong_tries < ?
                            """,
                            code.selector(),
                            WRONG_TRIES_MAX);
        }
        return isGood;
    }

    /** False if another kiosk was faster. */
    boolean use(EnrolmentCode code, String kiosk) {
        return handle.execute(
                        "UPDATE enrolment_code SET used_by = ? WHERE hash = ? AND used_by = ''",
                        kiosk,
                        code.hash())
                == 1;
    }
}
