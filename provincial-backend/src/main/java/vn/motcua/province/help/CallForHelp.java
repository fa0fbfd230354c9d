package vn.motcua.province.help;

import java.time.Instant;
import vn.motcua.contract.help.HelpStep;

/**
 * A call as the desk sees it.
 *
 * @param takenBy name of who comes; "" before
 * @param waits whether somebody still stands there and nobody has come
 */
public record CallForHelp(
        String id, String kiosk, HelpStep step, Instant calledAt, String takenBy, boolean waits) {
    public boolean isTaken() {
        return !takenBy.isEmpty();
    }
}
