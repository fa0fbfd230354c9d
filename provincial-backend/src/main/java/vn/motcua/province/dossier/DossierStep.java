package vn.motcua.province.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;

/** One step of a dossier: starts from what is, changes a few parts, gives the next version. */
final class DossierStep {
    private final Dossier before;
    private final DossierStatus status;
    private Procedure procedure;
    private String applicant;
    private Holder holder;
    private Promise promise;
    private String desk;
    private SupplementRequest supplement;
    private String note = "";

    private DossierStep(Dossier before, DossierStatus status) {
        this.before = before;
        this.status = status;
        procedure = before.procedure();
        applicant = before.applicant();
        holder = before.holder();
        promise = before.promise();
        desk = before.desk();
        supplement = new SupplementRequest.Nothing();
    }

    /** What was asked of the citizen is done with this step, unless it is asked again. */
    static DossierStep to(DossierStatus status, Dossier before) {
        return new DossierStep(before, status);
    }

    DossierStep applicant(String masked) {
        applicant = masked;
        return this;
    }

    /** Another name than before is another procedure, whose code is not known; "" is none. */
    DossierStep procedure(String name) {
        if (!name.isEmpty() && !name.equals(procedure.name())) {
            procedure = new Procedure("", name);
        }
        return this;
    }

    /** Where nobody had named one yet. */
    DossierStep procedureIfNone(Procedure named) {
        if (procedure.code().isEmpty() && !named.name().isEmpty()) {
            procedure = named;
        }
        return this;
    }

    DossierStep holder(Holder next) {
        holder = next;
        return this;
    }

    DossierStep promise(Promise next) {
        promise = next;
        return this;
    }

    DossierStep desk(String next) {
        desk = next;
        return this;
    }

    DossierStep asking(SupplementRequest.Papers papers) {
        supplement = papers;
        return this;
    }

    DossierStep note(String words) {
        note = words;
        return this;
    }

    Dossier at(Instant now) {
        return at(now, now);
    }

    /**
     * @param happened when the step was taken, elsewhere and a while ago
     */
    Dossier at(Instant happened, Instant now) {
        List<StatusChange> history = new ArrayList<>(before.history());
        history.add(new StatusChange(status, holder, happened, note));
        return new Dossier(
                before.code(),
                before.submissionNumber(),
                before.version() + 1,
                procedure,
                applicant,
                status,
                holder,
                promise,
                desk,
                supplement,
                history,
                now);
    }
}
