package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.screen.OutOfServiceReason;
import vn.motcua.contract.screen.PinAnswer;
import vn.motcua.contract.screen.ProgramView;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.TechnicianState.Overview;
import vn.motcua.contract.screen.TechnicianState.PinWanted;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.screen.VisitorInput;
import vn.motcua.local.technician.TechnicianPins;

/** A technician gets in with a PIN, takes nothing from a citizen, and leaves nothing open. */
class TechnicianVisitTest {
    private static final String PIN = "735924";

    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void open() {
        TechnicianPins.set(folder.resolve("technician-pins"), "an", PIN);
        kiosk = new FakeKiosk(folder);
    }

    private PinAnswer answerTo(String pin) throws InterruptedException {
        kiosk.touch(new VisitorAction.Answer(pin));
        return kiosk.await(
                        PinWanted.class,
                        shown -> !(shown.answer() instanceof PinAnswer.PinCompared))
                .answer();
    }

    private void signIn() throws InterruptedException {
        kiosk.touch(new VisitorAction.CallTechnician(), new VisitorAction.Answer(PIN));
        var _ = kiosk.await(Overview.class);
    }

    @Test
    void the_right_pin_leads_in_and_the_overview_says_who_came() throws InterruptedException {
        signIn();

        ProgramView program = new ProgramView("1.2.3", FakeKiosk.START);
        assertThat(kiosk.state()).isEqualTo(new Overview("an", program, List.of(), List.of()));
    }

    @Test
    void a_wrong_pin_says_how_many_tries_are_left_and_then_locks() throws InterruptedException {
        kiosk.touch(new VisitorAction.CallTechnician());

        for (int left = 4; left > 0; left--) {
            assertThat(answerTo("111222")).isEqualTo(new PinAnswer.PinWrong(left));
        }
        assertThat(answerTo("111222")).isEqualTo(new PinAnswer.PinLocked(5));
        assertThat(answerTo(PIN)).isEqualTo(new PinAnswer.PinLocked(5));
    }

    @Test
    void the_sign_is_understood_although_its_first_touch_changed_the_screen() {
        long idle = kiosk.frame().number();
        kiosk.touch(new VisitorAction.Start());

        kiosk.visit.act(new VisitorInput(idle, new VisitorAction.CallTechnician()));

        assertThat(kiosk.state()).isInstanceOf(PinWanted.class);
    }

    @Test
    void the_keypad_is_another_one_each_time() throws InterruptedException {
        kiosk.touch(new VisitorAction.CallTechnician());
        List<Integer> first = ((PinWanted) kiosk.state()).digits();
        assertThat(first).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);

        int others = 0;
        for (int visit = 0; visit < 4; visit++) {
            kiosk.touch(new VisitorAction.Back(), new VisitorAction.CallTechnician());
            others += ((PinWanted) kiosk.state()).digits().equals(first) ? 0 : 1;
        }
        assertThat(others).isPositive();
    }

    @Test
    void without_a_pin_there_is_no_way_in() {
        TechnicianPins.remove(folder.resolve("technician-pins"), "an");

        kiosk.touch(new VisitorAction.CallTechnician());

        assertThat(((PinWanted) kiosk.state()).answer()).isEqualTo(new PinAnswer.PinNeverSet());
    }

    @Test
    void who_is_in_the_middle_of_something_is_not_cut() {
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.HAND_IN),
                new VisitorAction.CallTechnician());

        assertThat(kiosk.state()).isNotInstanceOf(TechnicianState.class);
    }

    @Test
    void a_technician_who_walks_away_is_signed_out_after_three_minutes()
            throws InterruptedException {
        signIn();

        kiosk.pass(Duration.ofSeconds(179));
        assertThat(kiosk.state()).isInstanceOf(Overview.class);
        kiosk.pass(Duration.ofSeconds(1));

        assertThat(kiosk.state()).isInstanceOf(ScreenState.Idle.class);
        kiosk.touch(new VisitorAction.CallTechnician());
        assertThat(kiosk.state()).isInstanceOf(PinWanted.class);
    }

    @Test
    void a_code_on_the_reader_does_not_open_a_dossier_over_the_technicians_work()
            throws InterruptedException {
        signIn();

        kiosk.code("H56.12-261118-0042");

        assertThat(kiosk.state()).isInstanceOf(Overview.class);
    }

    @Test
    void home_and_done_lead_out_and_need_the_pin_again() throws InterruptedException {
        for (VisitorAction out :
                List.of(
                        new VisitorAction.Back(),
                        new VisitorAction.StartAgain(),
                        new VisitorAction.Done())) {
            signIn();

            kiosk.touch(out);

            assertThat(kiosk.state()).isInstanceOf(ScreenState.Idle.class);
            kiosk.touch(new VisitorAction.CallTechnician());
            assertThat(kiosk.state()).isInstanceOf(PinWanted.class);
            kiosk.touch(new VisitorAction.Back());
        }
    }

    @Test
    void a_kiosk_closed_for_maintenance_serves_nobody_until_it_is_opened_again()
            throws InterruptedException {
        signIn();
        kiosk.touch(
                new VisitorAction.Choose("maintenance"),
                new VisitorAction.Continue(),
                new VisitorAction.Choose("minutes-0"),
                new VisitorAction.Back(),
                new VisitorAction.Back());
        ScreenState closed = new ScreenState.OutOfService(OutOfServiceReason.MAINTENANCE);
        assertThat(kiosk.state()).isEqualTo(closed);
        kiosk.touch(new VisitorAction.Start());
        assertThat(kiosk.state()).isEqualTo(closed);

        signIn();
        kiosk.touch(
                new VisitorAction.Choose("maintenance"),
                new VisitorAction.Continue(),
                new VisitorAction.StartAgain());

        assertThat(kiosk.state()).isInstanceOf(ScreenState.Idle.class);
    }

    @Test
    void a_restart_does_not_open_a_kiosk_that_a_technician_closed() throws InterruptedException {
        signIn();
        kiosk.touch(
                new VisitorAction.Choose("maintenance"),
                new VisitorAction.Continue(),
                new VisitorAction.Choose("minutes-0"));

        FakeKiosk restarted = new FakeKiosk(folder);

        assertThat(restarted.state())
                .isEqualTo(new ScreenState.OutOfService(OutOfServiceReason.MAINTENANCE));
    }

    @Test
    void citizens_are_told_when_the_kiosk_opens_again_and_nothing_once_that_has_passed()
            throws InterruptedException {
        signIn();
        kiosk.touch(
                new VisitorAction.Choose("maintenance"),
                new VisitorAction.Continue(),
                new VisitorAction.Choose("minutes-60"),
                new VisitorAction.Back(),
                new VisitorAction.Back());
        assertThat(kiosk.state())
                .isEqualTo(new ScreenState.OutOfService(OutOfServiceReason.MAINTENANCE, "10:00"));

        kiosk.now = kiosk.now.plus(Duration.ofHours(1));
        kiosk.pass(Duration.ofSeconds(1));

        assertThat(kiosk.state())
                .isEqualTo(new ScreenState.OutOfService(OutOfServiceReason.MAINTENANCE));
    }

    @Test
    void a_cloth_on_the_screen_does_nothing_for_a_minute() throws InterruptedException {
        signIn();
        kiosk.touch(new VisitorAction.Choose("maintenance"), new VisitorAction.Choose("clean"));

        kiosk.pass(Duration.ofSeconds(1));
        kiosk.touch(new VisitorAction.Back(), new VisitorAction.StartAgain());
        kiosk.pass(Duration.ofSeconds(30));
        kiosk.touch(new VisitorAction.Continue(), new VisitorAction.ShowSettings());
        assertThat(kiosk.state()).isEqualTo(new TechnicianState.Cleaning(30));

        kiosk.pass(Duration.ofSeconds(30));
        assertThat(kiosk.state()).isEqualTo(new TechnicianState.Maintenance(false));
    }

    @Test
    void what_was_done_can_be_read_afterwards_with_its_author() throws InterruptedException {
        signIn();
        kiosk.touch(new VisitorAction.Choose("journal"));

        assertThat(((TechnicianState.Journal) kiosk.state()).deeds())
                .extracting(each -> each.who() + " " + each.deed())
                .startsWith("an SIGNED_IN");
    }

    @Test
    void a_restart_is_wanted_by_touch_and_written_down() throws InterruptedException {
        signIn();
        kiosk.touch(new VisitorAction.Choose("maintenance"), new VisitorAction.Choose("restart"));

        assertThat(kiosk.restarts).isEqualTo(1);
    }
}
