package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.HelpProgress;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.TextSize;
import vn.motcua.contract.screen.VisitorAction;

/** Settings, help and the veil lie over what a visitor does, and lose nothing of it. */
class OverlayTest {
    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = new FakeKiosk(folder);
    }

    private void beginHandingIn() {
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.HAND_IN),
                new VisitorAction.ChooseProcedure(""));
    }

    @Test
    void settings_lead_back_to_the_same_place() {
        beginHandingIn();
        ScreenState before = kiosk.state();

        kiosk.touch(
                new VisitorAction.ShowSettings(),
                new VisitorAction.ChooseTextSize(TextSize.LARGE),
                new VisitorAction.Lower(true));
        assertThat(kiosk.state()).isEqualTo(new ScreenState.Settings());
        kiosk.touch(new VisitorAction.Back());

        assertThat(kiosk.state()).isEqualTo(before);
        assertThat(kiosk.frame().display().layout().lowered()).isTrue();
    }

    @Test
    void help_says_where_to_go_and_goes_away_again() {
        beginHandingIn();
        ScreenState before = kiosk.state();

        kiosk.touch(new VisitorAction.CallStaff());
        assertThat(kiosk.state()).isEqualTo(new ScreenState.Help(HelpProgress.DIRECTIONS));
        kiosk.touch(new VisitorAction.Back());

        assertThat(kiosk.state()).isEqualTo(before);
    }

    @Test
    void who_is_still_here_after_half_an_hour_has_another_one() {
        kiosk.touch(new VisitorAction.Start());
        for (int minute = 0; minute < 30; minute++) {
            kiosk.touch(new VisitorAction.Activity());
            kiosk.pass(Duration.ofMinutes(1));
        }
        kiosk.pass(Duration.ofSeconds(1));
        assertThat(kiosk.state()).isInstanceOf(ScreenState.IdleWarning.class);

        kiosk.touch(new VisitorAction.MoreTime());
        kiosk.pass(Duration.ofMinutes(1));

        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);
    }

    @Test
    void who_walks_to_the_desk_for_help_finds_everything_on_return() {
        beginHandingIn();
        ScreenState before = kiosk.state();

        kiosk.touch(new VisitorAction.CallStaff());
        kiosk.pass(Duration.ofMinutes(14));
        kiosk.touch(new VisitorAction.Back());

        assertThat(kiosk.state()).isEqualTo(before);
    }

    @Test
    void help_that_nobody_came_back_to_does_not_keep_a_visit_open() {
        beginHandingIn();
        kiosk.touch(new VisitorAction.CallStaff());
        kiosk.pass(Duration.ofMinutes(15));

        assertThat(kiosk.state()).isInstanceOf(ScreenState.IdleWarning.class);
    }

    @Test
    void what_somebody_left_on_the_screen_is_veiled_after_half_a_minute() {
        beginHandingIn();
        ScreenState before = kiosk.state();

        kiosk.pass(Duration.ofSeconds(31));
        assertThat(kiosk.state()).isEqualTo(new ScreenState.Veil());
        kiosk.touch(new VisitorAction.LiftVeil());

        assertThat(kiosk.state()).isEqualTo(before);
    }

    @Test
    void a_screen_without_anything_personal_is_not_veiled() {
        kiosk.touch(new VisitorAction.Start());

        kiosk.pass(Duration.ofSeconds(60));

        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);
    }

    @Test
    void nothing_can_be_done_through_the_veil() {
        beginHandingIn();
        kiosk.pass(Duration.ofSeconds(31));

        kiosk.touch(new VisitorAction.Scan());

        assertThat(kiosk.state()).isEqualTo(new ScreenState.Veil());
    }

    @Test
    void the_guide_speaks_shows_larger_letters_and_leaves_time() {
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.GUIDE),
                new VisitorAction.StartGuide());
        kiosk.pass(Duration.ofSeconds(290));

        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);
        assertThat(kiosk.frame().display().textSize()).isEqualTo(TextSize.LARGE);
        assertThat(kiosk.frame().display().speech().on()).isTrue();
    }

    @Test
    void the_next_visitor_meets_the_kiosk_as_it_always_is() {
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ShowSettings(),
                new VisitorAction.ChooseLanguage(Language.ENGLISH),
                new VisitorAction.Lower(true),
                new VisitorAction.OrderKeys(true),
                new VisitorAction.UseSwitches(true),
                new VisitorAction.Done());

        assertThat(kiosk.frame().display()).isEqualTo(DisplaySettings.DEFAULT);
    }

    @Test
    void who_types_is_here_and_is_not_asked() {
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.LOOK_UP),
                new VisitorAction.TypeTheCode());
        kiosk.pass(Duration.ofSeconds(100));
        kiosk.touch(new VisitorAction.Activity());
        kiosk.pass(Duration.ofSeconds(100));

        assertThat(kiosk.state()).isInstanceOf(ScreenState.TypeCode.class);
    }

    @Test
    void any_touch_at_all_answers_whether_somebody_is_here() {
        beginHandingIn();
        kiosk.pass(Duration.ofSeconds(121));
        assertThat(kiosk.state()).isInstanceOf(ScreenState.IdleWarning.class);

        kiosk.touch(new VisitorAction.ChooseTextSize(TextSize.LARGE));
        kiosk.pass(Duration.ofSeconds(20));

        assertThat(kiosk.state()).isInstanceOf(ScreenState.ScanPaper.class);
    }

    @Test
    void a_headset_pulled_out_while_being_asked_leaves_the_countdown_running() {
        beginHandingIn();
        kiosk.touch(new VisitorAction.HeadsetChanged(true));
        kiosk.pass(Duration.ofSeconds(301));
        assertThat(kiosk.state()).isInstanceOf(ScreenState.IdleWarning.class);

        kiosk.touch(new VisitorAction.HeadsetChanged(false));
        kiosk.pass(Duration.ofSeconds(46));

        assertThat(kiosk.state()).isInstanceOf(ScreenState.Goodbye.class);
    }

    @Test
    void a_warning_over_a_question_leaves_the_way_back_open() {
        beginHandingIn();
        kiosk.touch(new VisitorAction.ShowSettings());

        kiosk.pass(Duration.ofSeconds(121));
        assertThat(kiosk.state()).isInstanceOf(ScreenState.IdleWarning.class);
        kiosk.touch(new VisitorAction.MoreTime());

        assertThat(kiosk.state()).isInstanceOf(ScreenState.ScanPaper.class);
    }
}
