package vn.motcua.local.visit;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.local.json.ForgetfulJson;

/** Writes the visit down whenever it has changed, before the change is shown. */
final class DraftKeeper {
    private static final JsonMapper JSON = ForgetfulJson.builder().build();

    private final VisitParts.Drafts drafts;
    private String kept = "";

    DraftKeeper(VisitParts.Drafts drafts) {
        this.drafts = drafts;
    }

    void keep(SavedVisit visit) {
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
