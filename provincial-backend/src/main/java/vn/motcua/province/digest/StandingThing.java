package vn.motcua.province.digest;

import java.util.Optional;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.StreamDigest;
import vn.motcua.province.http.Json;

/** What an entry leaves at a kiosk. */
final class StandingThing {
    private static final long NOTHING = 0;

    private StandingThing() {}

    /** Its weight; 0 if it leaves nothing that can be compared. */
    static long weight(String item, long version, String change) {
        return body(Json.read(change, FeedChange.class))
                .map(body -> StreamDigest.weight(item, version, body))
                .orElse(NOTHING);
    }

    /** JSON of the thing; empty if it is gone, or is kept by kiosks in another shape. */
    private static Optional<String> body(FeedChange change) {
        return switch (change) {
            case FeedChange.DossierChanged(var dossier) -> Optional.of(Json.text(dossier));
            case FeedChange.BillChanged(var bill) -> Optional.of(Json.text(bill));
            case FeedChange.ParcelChanged(var parcel) -> Optional.of(Json.text(parcel));
            case FeedChange.NewsPublished(var item) -> Optional.of(Json.text(item));
            case FeedChange.AlertIssued(var signed) -> Optional.of(Json.text(signed));
            case FeedChange.ProcedurePublished(var procedure) -> Optional.of(Json.text(procedure));
            case FeedChange.LifeEventsPublished(var events) -> Optional.of(Json.text(events));
            case FeedChange.UtilityPublished(var utility) -> Optional.of(Json.text(utility));
            case FeedChange.PetitionChanged(var petition) -> Optional.of(Json.text(petition));
            case FeedChange.DossierRemoved _,
                    FeedChange.NewsWithdrawn _,
                    FeedChange.AlertWithdrawn _,
                    FeedChange.AlertKeyTold _,
                    FeedChange.ProcedureWithdrawn _,
                    FeedChange.LifeEventsWithdrawn _,
                    FeedChange.UtilityWithdrawn _,
                    FeedChange.ProceduresListed _,
                    FeedChange.QueueMoved _,
                    FeedChange.KeyChangeWanted _,
                    FeedChange.SubmissionTaken _ ->
                    Optional.empty();
        };
    }
}
