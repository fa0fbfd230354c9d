package vn.motcua.system.soak.monkey;

import java.time.Duration;
import java.util.function.Predicate;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.ui.KioskUi;

/** What is painted on the kiosk, as an onlooker sees it. */
record Glimpse(KioskUi ui) {

    ScreenFrame now() throws InterruptedException {
        return ui.awaitFrame(_ -> true, Duration.ofSeconds(20));
    }

    ScreenState state() throws InterruptedException {
        return now().state();
    }

    /** Whether such a frame is painted in time. */
    boolean comes(Predicate<ScreenFrame> wanted, Duration limit) throws InterruptedException {
        try {
            ui.awaitFrame(wanted, limit);
            return true;
        } catch (IllegalStateException inVain) {
            return false;
        }
    }
}
