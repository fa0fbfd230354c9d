package vn.motcua.contract.sync;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.procedure.ProcedureListPart;
import vn.motcua.contract.queue.QueueLength;
import vn.motcua.contract.utility.Utility;

/** What a feed entry says: always the whole state of the item, never a difference. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface FeedChange {
    record DossierChanged(Dossier dossier) implements FeedChange {}

    /** The kiosk no longer needs to know it. */
    record DossierRemoved(String code) implements FeedChange {}

    /** What a dossier costs, or what came in for it. */
    record BillChanged(Bill bill) implements FeedChange {}

    /** Somebody came to wait, or was called. */
    record QueueMoved(QueueLength length) implements FeedChange {}

    record NewsPublished(NewsItem item) implements FeedChange {}

    record NewsWithdrawn(String id) implements FeedChange {}

    record AlertIssued(Alert alert) implements FeedChange {}

    record AlertWithdrawn(String id) implements FeedChange {}

    /** Offered to who comes next; the procedure's version is that of the entry. */
    record ProcedurePublished(Procedure procedure) implements FeedChange {}

    /** What came with the kiosk stands again, if it has that procedure. */
    record ProcedureWithdrawn(String code) implements FeedChange {}

    /** All procedures there are, most of them known by name only. */
    record ProceduresListed(ProcedureListPart part) implements FeedChange {}

    /** Offered to who comes next; the utility's version is that of the entry. */
    record UtilityPublished(Utility utility) implements FeedChange {}

    record UtilityWithdrawn(String id) implements FeedChange {}

    record PetitionChanged(Petition petition) implements FeedChange {}

    /** The province has this kiosk's submission; its scans may be deleted here. */
    record SubmissionTaken(UUID message, String dossierCode) implements FeedChange {}
}
