package vn.motcua.province.dossier;

import java.time.Instant;
import java.util.List;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.Promise;

/**
 * A step that another system has taken.
 *
 * @param procedure without a name where it tells none
 * @param applicant full name, may be empty; only its masked form is kept
 * @param receivedAt when the dossier was handed in
 * @param at when the step happened
 * @param promise the day that is promised from now on; open where it tells none
 * @param asked what the citizen shall bring; empty unless the status asks for papers
 */
public record ForeignStep(
        Procedure procedure,
        String applicant,
        Instant receivedAt,
        DossierStatus status,
        Holder holder,
        Instant at,
        Promise promise,
        List<String> asked,
        String note) {
    public ForeignStep {
        asked = List.copyOf(asked);
    }

    /** Whether a dossier that nobody knows here can begin with it. */
    public boolean canBegin() {
        return !procedure.name().isEmpty();
    }
}
