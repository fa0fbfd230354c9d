package vn.motcua.local.visit;

import java.util.List;
import java.util.UUID;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.post.Parcel;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.PostView;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.local.application.CollectionForm;

/** What the post carries for the dossier that is shown, and papers that it shall fetch: K08. */
final class PostFlow {
    private final Stage stage;
    private final ApplicationFlow applying;

    PostFlow(Stage stage, ApplicationFlow applying) {
        this.stage = stage;
        this.applying = applying;
    }

    /** The same dossier with its parcels as the province told them last. */
    static ScreenState.DossierShown told(Stage stage, ScreenState.DossierShown shown) {
        List<Parcel> parcels = stage.parts.counter().parcels(shown.dossier().code());
        boolean isComing =
                parcels.stream()
                        .filter(parcel -> parcel.kind() == Parcel.Kind.PAPERS)
                        .anyMatch(parcel -> !parcel.state().isOver());
        boolean isOffered = !isComing && arePapersWanted(shown.dossier().status());
        return shown.carried(new PostView(parcels, isOffered));
    }

    /** Originals are compared, or papers asked for; later there is nothing to bring. */
    private static boolean arePapersWanted(DossierStatus status) {
        return status.is(NationalStatus.NEWLY_REGISTERED)
                || status.is(NationalStatus.ACCEPTED)
                || status.is(NationalStatus.PAPERS_ASKED);
    }

    /** Who she is, where and when the postman finds her; handed in as papers are. */
    void collect(ScreenState.DossierShown shown) {
        if (shown.post().collectionOffered()) {
            var errand = new Errand.Collection(shown.dossier().code());
            stage.tray(new PaperTray(UUID.randomUUID(), errand, List.of(), new PaperNames()));
            applying.begin(CollectionForm.form());
        }
    }

    /** The province told of parcels. */
    void parcelsChanged() {
        if (stage.state() instanceof ScreenState.DossierShown shown
                && !told(stage, shown).equals(shown)) {
            stage.replace(told(stage, shown));
        }
    }
}
