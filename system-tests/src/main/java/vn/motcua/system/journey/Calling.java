package vn.motcua.system.journey;

import java.time.Duration;
import java.util.List;
import vn.motcua.contract.help.HelpStep;
import vn.motcua.contract.screen.HelpProgress;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.province.help.CallForHelp;
import vn.motcua.province.help.HelpDesk;
import vn.motcua.system.site.Site;

/** Somebody who needs help calls, whatever she is about. */
final class Calling {
    private static final Duration IN_TIME = Duration.ofSeconds(20);

    private Calling() {}

    /** She calls, and the screen says that somebody comes when somebody does. */
    static void somebodyComes(Site site, HelpStep step) throws InterruptedException {
        HelpDesk desk = site.province().help();
        site.ui().press("call-staff");
        site.until("the desk sees the call", () -> !desk.open().isEmpty());
        List<CallForHelp> open = desk.open();
        JourneyFailure.unless(
                open.size() == 1 && open.getFirst().step() == step, "the desk sees " + open);
        boolean isTaken = desk.take(open.getFirst().id(), "Phan Thị Mẫu");
        JourneyFailure.unless(isTaken, "the call cannot be taken");
        await(site, HelpProgress.COMING);
    }

    /** Without a line nobody can be called: the screen says where to go. */
    static void nobodyCanBeCalled(Site site) throws InterruptedException {
        site.ui().press("call-staff");
        await(site, HelpProgress.DIRECTIONS);
    }

    private static void await(Site site, HelpProgress progress) throws InterruptedException {
        site.ui()
                .awaitFrame(frame -> frame.state().equals(new ScreenState.Help(progress)), IN_TIME);
    }
}
