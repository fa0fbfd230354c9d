package vn.motcua.contract.screen;

import java.time.Instant;
import java.util.List;

/**
 * What happened at a kiosk today, in counts; nothing of who was there.
 *
 * @param at the moment until which it was counted
 * @param lookedUp dossiers that were found and shown
 * @param handedIn how often papers or a petition were taken in
 * @param printed slips that came out
 * @param started how often its program was started
 * @param waiting messages that the province does not have yet
 */
public record DayView(
        Instant at,
        int lookedUp,
        int handedIn,
        int printed,
        int started,
        int waiting,
        List<DayFault> faults) {
    public DayView {
        faults = List.copyOf(faults);
    }
}
