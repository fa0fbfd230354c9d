package vn.motcua.local.technician;

import java.nio.file.Path;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.TechnicianState;

/** The kiosk's screen while a technician has it. Called only where the visit calls from. */
public interface TechnicianScreen {

    /** Work that may wait; what it returns runs while the same technician is still here. */
    interface Work {
        Runnable run() throws InterruptedException;
    }

    ScreenState state();

    void show(TechnicianState state);

    Thread inBackground(String name, Work work);

    Language language();

    /** Where pictures may lie until the technician leaves. */
    Path folder();

    /** Forgets the technician and shows what citizens see. */
    void leave();
}
