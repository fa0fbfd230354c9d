package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.help.HelpCall;
import vn.motcua.contract.help.HelpStep;
import vn.motcua.contract.screen.HelpProgress;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction;

/** Who calls for help is told the truth about whether somebody comes. */
class HelpVisitTest {
    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void beginHandingIn() {
        kiosk = new FakeKiosk(folder);
        kiosk.help.lineStands = true;
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.HAND_IN),
                new VisitorAction.ChooseProcedure(""));
    }

    @Test
    void the_screen_says_when_somebody_comes_and_when_nobody_has_answered() throws Exception {
        kiosk.touch(new VisitorAction.CallStaff());
        assertThat(kiosk.state()).isEqualTo(new ScreenState.Help(HelpProgress.CALLING));

        kiosk.help.next = HelpProgress.UNANSWERED;
        awaitProgress(HelpProgress.UNANSWERED);
        kiosk.help.next = HelpProgress.COMING;
        awaitProgress(HelpProgress.COMING);

        assertThat(kiosk.help.calls)
                .extracting(HelpCall::id)
                .containsOnly(kiosk.help.calls.getFirst().id());
        assertThat(kiosk.help.calls).extracting(HelpCall::step).containsOnly(HelpStep.SCAN);
    }

    @Test
    void without_a_line_the_screen_says_at_once_where_to_go() throws Exception {
        kiosk.help.lineStands = false;
        kiosk.touch(new VisitorAction.CallStaff());
        assertThat(kiosk.state()).isEqualTo(new ScreenState.Help(HelpProgress.DIRECTIONS));

        kiosk.touch(new VisitorAction.Back());
        kiosk.help.lineStands = true;
        kiosk.touch(new VisitorAction.CallStaff());
        kiosk.help.lineStands = false;
        awaitProgress(HelpProgress.DIRECTIONS);
    }

    @Test
    void who_goes_on_without_help_calls_no_more_and_loses_nothing() throws Exception {
        ScreenState before = kiosk.state();
        kiosk.touch(new VisitorAction.CallStaff());
        kiosk.help.next = HelpProgress.COMING;
        awaitProgress(HelpProgress.COMING);

        kiosk.touch(new VisitorAction.Back());
        kiosk.pass(Duration.ofSeconds(1));
        int calls = kiosk.help.calls.size();
        kiosk.pass(Duration.ofSeconds(20));

        assertThat(kiosk.state()).isEqualTo(before);
        assertThat(kiosk.help.calls).hasSizeLessThanOrEqualTo(calls + 1);
    }

    /** The next call, and its answer; a clock that ran on meanwhile would end the visit. */
    private void awaitProgress(HelpProgress wanted) throws InterruptedException {
        kiosk.pass(Duration.ofSeconds(2));
        kiosk.await(ScreenState.Help.class, shown -> shown.progress() == wanted);
    }
}
