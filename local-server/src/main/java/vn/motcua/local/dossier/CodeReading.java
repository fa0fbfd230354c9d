package vn.motcua.local.dossier;

import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.screen.ForeignCode;

/** What a shown or typed text turned out to be. */
public sealed interface CodeReading {

    record Code(DossierCode code) implements CodeReading {}

    /**
     * The number a kiosk printed before the province gave a code.
     *
     * @param number in its normal form, e.g. {@code KIOSK-k01-20261124-0007}
     */
    record KioskNumber(String number) implements CodeReading {}

    /** The code of a petition. */
    record Petition(PetitionCode code) implements CodeReading {}

    /** Something else that people hold to the reader; never opened, never sent. */
    record Foreign(ForeignCode code) implements CodeReading {}

    /**
     * Begins like a code and ends too early.
     *
     * @param digitsMissing 1 to 12, counted for the usual serial of four digits
     */
    record Incomplete(int digitsMissing) implements CodeReading {}

    /** Has the form of a code, but its date is not in the calendar. */
    record NoSuchDate() implements CodeReading {}
}
