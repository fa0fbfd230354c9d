package vn.motcua.local.visit;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.local.json.ForgetfulJson;

/** Writes the visit down whenever it has changed, before the change is shown. */
final class DraftKeeper {
    private static final JsonMapper JSON = ForgetfulJson.builder().build();

    private final VisitParts.Drafts drafts;
    private String kept = "";

    DraftKeeper(VisitParts.Drafts drafts) {
        this.drafts = drafts;
    }

    /** What is to be shown is on the disk before, and gone when there is nothing to keep. */
    void keep(Visitor visitor, ScreenState state) {
        Optional<SavedVisit.Step> step = SavedVisit.Step.of(state);
        boolean entered =
                visitor.application.isPresent()
                        || visitor.tray
                                .filter(tray -> tray.holdsAnything() || !tray.isPetition())
                                .isPresent();
        if (step.isPresent() && entered) {
            keep(SavedVisit.of(visitor, step.get()));
        } else if (!entered && !(state instanceof ScreenState.HandedIn)) {
            forget();
        }
    }

    private void keep(SavedVisit visit) {
        String body = written(visit);
        if (!body.equals(kept)) {
            drafts.keep(body);
            kept = body;
        }
    }

    void forget() {
        if (!kept.isEmpty()) {
            drafts.forget();
            kept = "";
        }
    }

    Optional<SavedVisit> taken() {
        Optional<String> body = drafts.kept();
        kept = body.orElse("");
        Optional<SavedVisit> visit = body.flatMap(DraftKeeper::read);
        if (visit.isEmpty()) {
            forget();
        }
        return visit;
    }

    static String written(SavedVisit visit) {
        return JSON.writeValueAsString(visit);
    }

    /** Empty when an older program wrote it in another form. */
    static Optional<SavedVisit> read(String body) {
        try {
            return Optional.of(JSON.readValue(body, SavedVisit.class));
        } catch (JacksonException written) {
            return Optional.empty();
        }
    }
}
