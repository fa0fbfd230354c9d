package vn.motcua.local.dossier;

import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.screen.Freshness;

/** How a look-up ended. */
public sealed interface LookUpOutcome {

    /** {@code freshness.current()} is false for the last known state while the line is down. */
    record Found(Dossier dossier, Freshness freshness) implements LookUpOutcome {}

    /** The province has no such dossier. */
    record NotFound() implements LookUpOutcome {}

    /** Not known here, and the province cannot be asked now. */
    record LineDown() implements LookUpOutcome {}
}
