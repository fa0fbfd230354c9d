package vn.motcua.system.simulation;

import java.util.function.BooleanSupplier;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.dossier.DossierLookUp;
import vn.motcua.local.news.NewsBoard;
import vn.motcua.local.outbox.OutboxLane;
import vn.motcua.local.storage.Database;
import vn.motcua.local.submission.SubmissionDesk;

/** What runs in a kiosk while it lives. */
record KioskParts(
        Database kiosk,
        Database cache,
        KeyWatch keys,
        SubmissionDesk desk,
        DossierLookUp lookUps,
        NewsBoard news,
        OutboxLane outbox,
        BooleanSupplier isCompared,
        Schedule.Signal outboxWake,
        Schedule.Signal feedWake) {

    /** How many messages the province does not have for good; what was set aside does not count. */
    int unsent() {
        return kiosk.read(handle ->
                handle.select(
                                """
                                SELECT (SELECT count(*) FROM sent_message) + count(*) FROM outbox
                                WHERE set_aside_because IS NULL
                                """)
                        .mapTo(Integer.class)
                        .one());
    }

    boolean hasRead(StreamHead head) {
        return cache.read(handle ->
                        handle.select(
                                        "SELECT position FROM feed_position WHERE stream = ?",
                                        head.stream())
                                .mapTo(Long.class)
                                .findFirst())
                        .orElse(0L)
                == head.head();
    }
}
