package vn.motcua.province.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.motcua.province.storage.Database;

/**
 * Throws away documents that no message ever named: a citizen's papers are not kept without a
 * dossier. Should their message come after all, the kiosk is asked for them again.
 */
public final class UnclaimedDocuments {
    private static final Duration KEPT = Duration.ofDays(7);

    private UnclaimedDocuments() {}

    /**
     * Rows first: a message that just names one of them holds its row, and the transaction fails
     * before a file is touched.
     *
     * @return how many were thrown away
     */
    public static int throwAway(Database database, DocumentStore store, Instant now) {
        try {
            store.parts().throwAwayOld(now);
        } catch (IOException failed) {
            throw new UncheckedIOException("unfinished documents cannot be deleted", failed);
        }
        return database.write(handle -> {
            List<String> unclaimed =
                    handle.createQuery(
                                    """
                                    DELETE FROM document
                                    WHERE received_at < :before AND NOT EXISTS
                                        (SELECT 1 FROM dossier_document named
                                         WHERE named.sha256 = document.sha256)
                                    AND NOT EXISTS
                                        (SELECT 1 FROM petition_proof proof
                                         WHERE proof.sha256 = document.sha256)
                                    RETURNING sha256
                                    """)
                            .bind("before", now.minus(KEPT).toEpochMilli())
                            .mapTo(String.class)
                            .list();
            unclaimed.forEach(store::throwAway);
            return unclaimed.size();
        });
    }
}
