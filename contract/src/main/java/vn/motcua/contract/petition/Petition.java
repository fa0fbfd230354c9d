package vn.motcua.contract.petition;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a petition stands, for whoever has its code. What was said, and by whom, is not in it.
 *
 * @param version grows with each change, from 1
 * @param agency who is asked
 * @param answerBy the day that was promised
 * @param answer empty until there is one
 */
public record Petition(
        PetitionCode code,
        long version,
        PetitionKind kind,
        Status status,
        String agency,
        LocalDate answerBy,
        String answer,
        Instant updatedAt) {

    /** How far it is. */
    public enum Status {
        RECEIVED,
        ANSWERED,
        /** The answer did not help; the agency is asked once more. */
        REOPENED,
        /** It ends without more being done; the answer says why. */
        CLOSED
    }
}
