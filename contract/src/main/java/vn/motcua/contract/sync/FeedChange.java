package vn.motcua.contract.sync;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.news.AlertKey;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.news.SignedAlert;
import vn.motcua.contract.news.SignedWithdrawal;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.post.Parcel;
import vn.motcua.contract.procedure.LifeEvents;
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

    /** The post was asked to carry something for a dossier, or told how far it is. */
    record ParcelChanged(Parcel parcel) implements FeedChange {}

    /** Somebody came to wait, or was called. */
    record QueueMoved(QueueLength length) implements FeedChange {}

    record NewsPublished(NewsItem item) implements FeedChange {}

    record NewsWithdrawn(String id) implements FeedChange {}

    record AlertIssued(SignedAlert signed) implements FeedChange {}

    /** From now on alerts may be signed with this key; told before the first that is. */
    record AlertKeyTold(AlertKey key) implements FeedChange {}

    record AlertWithdrawn(SignedWithdrawal signed) implements FeedChange {}

    /** Offered to who comes next; the procedure's version is that of the entry. */
    record ProcedurePublished(Procedure procedure) implements FeedChange {}

    /** What came with the kiosk stands again, if it has that procedure. */
    record ProcedureWithdrawn(String code) implements FeedChange {}

    /** All procedures there are, most of them known by name only. */
    record ProceduresListed(ProcedureListPart part) implements FeedChange {}

    /** In the place of those before; the version is that of the entry. */
    record LifeEventsPublished(LifeEvents events) implements FeedChange {}

    /** Those that came with the kiosk stand again. */
    record LifeEventsWithdrawn() implements FeedChange {}

    /** Offered to who comes next; the utility's version is that of the entry. */
    record UtilityPublished(Utility utility) implements FeedChange {}

    record UtilityWithdrawn(String id) implements FeedChange {}

    record PetitionChanged(Petition petition) implements FeedChange {}

    /**
     * The kiosk is to be known by another key, if it still is by this one.
     *
     * @param publicKey as in {@link Enrolment}
     */
    record KeyChangeWanted(String publicKey) implements FeedChange {}

    /** The province has this kiosk's submission; its scans may be deleted here. */
    record SubmissionTaken(UUID message, String dossierCode) implements FeedChange {}
}
