package vn.motcua.province.petition;

import java.time.Instant;
import java.util.List;
import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.petition.PetitionPlace;
import vn.motcua.contract.petition.PetitionSender;
import vn.motcua.contract.sync.DocumentRef;

/**
 * All that the officer knows of a petition.
 *
 * @param petition what whoever has the code may know
 */
public record PetitionFile(
        Petition petition,
        PetitionPlace place,
        String words,
        PetitionSender sender,
        Instant sentAt,
        List<DocumentRef> proofs,
        Aftermath after) {
    public PetitionFile {
        proofs = List.copyOf(proofs);
    }

    PetitionFile with(Petition changed, Aftermath then) {
        return new PetitionFile(changed, place, words, sender, sentAt, proofs, then);
    }
}
