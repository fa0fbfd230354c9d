package vn.motcua.province.dossier;

import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierStatus;

/** What became of an officer's action. */
public sealed interface ActionOutcome {
    record Done(Dossier dossier) implements ActionOutcome {}

    /** The status does not allow it. */
    record NotAllowed(DossierStatus status) implements ActionOutcome {}

    /** Somebody changed the dossier since the officer's page was drawn. */
    record ChangedMeanwhile() implements ActionOutcome {}

    record NoSuchDossier() implements ActionOutcome {}
}
