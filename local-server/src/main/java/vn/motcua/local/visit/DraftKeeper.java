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
        boolean entered = visitor.application.isPresent() || visitor.tray.isPresent();
        if (step.isPresent() && entered) {
            keep(SavedVisit.of(visitor, step.get()));
        } else if (!entered && !(state instanceof ScreenState.HandedIn)) {
            forget();
        }
    }

    private void keep(SavedVisit visit) {
        String body = JSON.writeValueAsString(visit);
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

    /** Empty also when an older program wrote it in another form. */
    Optional<SavedVisit> taken() {
        try {
            Optional<String> body = drafts.kept();
            kept = body.orElse("");
            return body.map(text -> JSON.readValue(text, SavedVisit.class));
        } catch (JacksonException written) {
            forget();
            return Optional.empty();
        }
    }
}
