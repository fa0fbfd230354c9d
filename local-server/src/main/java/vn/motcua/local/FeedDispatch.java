package vn.motcua.local;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
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
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.utility.Utility;
import vn.motcua.local.dossier.DossierCache;
import vn.motcua.local.feed.FeedApplier;
import vn.motcua.local.news.NewsBoard;
import vn.motcua.local.payment.BillCache;
import vn.motcua.local.petition.PetitionCache;
import vn.motcua.local.post.ParcelCache;
import vn.motcua.local.procedure.LifeEventRepository;
import vn.motcua.local.procedure.ProcedureList;
import vn.motcua.local.procedure.ProcedureRepository;
import vn.motcua.local.queue.QueueLengths;
import vn.motcua.local.submission.SubmissionDesk;
import vn.motcua.local.utility.UtilityRepository;

/**
 * Where each thing the province says goes. A new kind of entry does not compile until it has a line
 * here.
 */
public final class FeedDispatch implements FeedApplier {
    private final NewsBoard news;
    private final SubmissionDesk desk;
    private final Consumer<String> keyChange;
    private final InstantSource clock;

    /**
     * @param keyChange told which key of this kiosk is to be changed
     */
    public FeedDispatch(
            NewsBoard news, SubmissionDesk desk, Consumer<String> keyChange, InstantSource clock) {
        this.news = news;
        this.desk = desk;
        this.keyChange = keyChange;
        this.clock = clock;
    }

    @Override
    public void apply(Handle handle, FeedEntry entry) {
        long version = entry.version();
        switch (entry.change()) {
            case FeedChange.DossierChanged(Dossier dossier) ->
                    new DossierCache(handle).put(dossier, toldAt(dossier));
            case FeedChange.DossierRemoved(String code) ->
                    new DossierCache(handle).remove(code, version, clock.instant());
            case FeedChange.QueueMoved(QueueLength length) -> new QueueLengths(handle).put(length);
            case FeedChange.BillChanged(Bill bill) -> new BillCache(handle).put(bill);
            case FeedChange.ParcelChanged(Parcel parcel) -> new ParcelCache(handle).put(parcel);
            case FeedChange.NewsPublished(NewsItem item) -> news.put(handle, item, version);
            case FeedChange.NewsWithdrawn(String id) -> news.withdrawNews(handle, id, version);
            case FeedChange.AlertIssued(SignedAlert alert) -> news.put(handle, alert);
            case FeedChange.AlertKeyTold(AlertKey key) -> news.learn(key);
            case FeedChange.AlertWithdrawn(SignedWithdrawal signed) ->
                    news.withdraw(handle, signed);
            case FeedChange.ProcedurePublished(Procedure procedure) ->
                    new ProcedureRepository(handle).put(procedure);
            case FeedChange.ProcedureWithdrawn(String code) ->
                    new ProcedureRepository(handle).withdraw(code, version);
            case FeedChange.ProceduresListed(ProcedureListPart part) ->
                    new ProcedureList(handle).put(part);
            case FeedChange.LifeEventsPublished(LifeEvents events) ->
                    new LifeEventRepository(handle).put(events);
            case FeedChange.LifeEventsWithdrawn() ->
                    new LifeEventRepository(handle).withdraw(version);
            case FeedChange.UtilityPublished(Utility utility) ->
                    new UtilityRepository(handle).put(utility);
            case FeedChange.UtilityWithdrawn(String id) ->
                    new UtilityRepository(handle).withdraw(id, version);
            case FeedChange.PetitionChanged(Petition petition) ->
                    new PetitionCache(handle).put(petition);
            case FeedChange.KeyChangeWanted(String publicKey) -> keyChange.accept(publicKey);
            case FeedChange.SubmissionTaken(UUID message, _) -> desk.settled(message);
        }
    }

    /**
     * A stream that lags tells old states now: true they were when the province made them, and
     * nothing says so of later. The stream's own confirmation does.
     */
    private Instant toldAt(Dossier dossier) {
        Instant now = clock.instant();
        return dossier.updatedAt().isBefore(now) ? dossier.updatedAt() : now;
    }

    @Override
    public void restart(Handle handle, String stream) {
        desk.offerAgain();
        if (QueueService.isStream(stream)) {
            new QueueLengths(handle).clear();
        }
        switch (stream) {
            case "dossiers" -> new DossierCache(handle).clear();
            case "bills" -> new BillCache(handle).clear();
            case "parcels" -> new ParcelCache(handle).clear();
            case "news" -> news.clearNews(handle);
            case "alerts" -> news.clearAlerts(handle);
            case "petitions" -> new PetitionCache(handle).clear();
            case "procedures" -> {
                new ProcedureRepository(handle).clear();
                new ProcedureList(handle).clear();
            }
            case "life-events" -> new LifeEventRepository(handle).clear();
            case "utilities" -> new UtilityRepository(handle).clear();
            default -> {} // Receipts replace nothing that could be forgotten.
        }
    }
}
