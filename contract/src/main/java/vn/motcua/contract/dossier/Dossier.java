package vn.motcua.contract.dossier;

import java.time.Instant;
import java.util.List;

/**
 * What a kiosk may know of a dossier: no identity number, no phone, no address.
 *
 * @param submissionNumber the number a kiosk printed before the province gave the code, e.g. {@code
 *     KIOSK-k01-20261124-0007}; empty when it came another way
 * @param version grows with every change; a lower one never replaces a higher one
 * @param applicant masked name, e.g. "Nguyễn T*** H***"; may be empty
 * @param desk where the result is handed out, e.g. "Quầy số 4"
 * @param history oldest first, never empty
 * @param updatedAt when the province last changed it
 */
public record Dossier(
        DossierCode code,
        String submissionNumber,
        long version,
        Procedure procedure,
        String applicant,
        DossierStatus status,
        Holder holder,
        Promise promise,
        String desk,
        SupplementRequest supplement,
        List<StatusChange> history,
        Instant updatedAt) {
    public Dossier {
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("dossier %s has no history".formatted(code));
        }
    }
}
