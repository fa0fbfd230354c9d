package vn.motcua.local.technician.tuning;

import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;

/** The screen on which the kiosk is tuned, and the trail of who did it. */
public interface TuningDesk {
    void show(TechnicianState state);

    /** Writes down what was set, and how it was before. */
    void note(TechnicianDeed deed, String before, String after);
}
