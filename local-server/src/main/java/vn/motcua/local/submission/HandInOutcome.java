package vn.motcua.local.submission;

import java.time.Instant;
import vn.motcua.contract.screen.HandInProblem;

/** Whether the kiosk has the papers. */
public sealed interface HandInOutcome {

    /**
     * Safe on this kiosk; the province gets them by itself.
     *
     * @param number what the receipt shows: of a new dossier the kiosk's number, of a supplement
     *     the dossier's code
     */
    record TakenIn(String number, int pages, Instant handedInAt) implements HandInOutcome {}

    /**
     * The very same form was handed in a moment ago; nothing was kept of this one.
     *
     * @param number under which it was
     */
    record SameAsBefore(String number) implements HandInOutcome {}

    /** Nothing was kept; the draft can be handed in again. */
    record NotTakenIn(HandInProblem problem) implements HandInOutcome {}
}
