package vn.motcua.local.petition;

import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.screen.Freshness;

/** What is known of a petition. */
public sealed interface PetitionOutcome {

    /** {@code freshness.current()} is false while the line is down. */
    record Found(Petition petition, Freshness freshness) implements PetitionOutcome {}

    /** The province has told of no such petition. */
    record NotFound() implements PetitionOutcome {}

    /** Not known here, and the province cannot tell now. */
    record LineDown() implements PetitionOutcome {}
}
