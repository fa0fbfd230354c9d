package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.SpeechSettings;
import vn.motcua.contract.screen.VisitorAction;

/** Who listens is asked in time, given time, and leaves no settings behind. */
class ListeningTest {
    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = new FakeKiosk(folder);
    }

    private SpeechSettings speech() {
        return kiosk.frame().display().speech();
    }

    @Test
    void a_headset_at_the_idle_screen_begins_a_visit_that_speaks() {
        kiosk.touch(new VisitorAction.HeadsetChanged(true));

        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);
        assertThat(speech().on()).isTrue();
    }

    @Test
    void a_headset_pulled_out_silences_and_asks_whether_somebody_is_here() {
        kiosk.touch(
                new VisitorAction.HeadsetChanged(true),
                new VisitorAction.ChooseService(Service.LOOK_UP),
                new VisitorAction.HeadsetChanged(false));

        assertThat(speech().on()).isFalse();
        assertThat(kiosk.state()).isInstanceOf(ScreenState.IdleWarning.class);
        kiosk.touch(new VisitorAction.MoreTime());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.FindDossier.class);
    }

    @Test
    void a_headset_pulled_out_twice_still_leads_back_to_what_was_shown() {
        kiosk.touch(
                new VisitorAction.HeadsetChanged(true),
                new VisitorAction.ChooseService(Service.LOOK_UP),
                new VisitorAction.HeadsetChanged(false),
                new VisitorAction.HeadsetChanged(true),
                new VisitorAction.HeadsetChanged(false),
                new VisitorAction.MoreTime());

        assertThat(kiosk.state()).isInstanceOf(ScreenState.FindDossier.class);
    }

    @Test
    void who_listens_or_uses_keys_has_more_time() {
        kiosk.touch(new VisitorAction.Start(), new VisitorAction.UseKeys());
        kiosk.pass(Duration.ofSeconds(200));
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Home.class);

        kiosk.pass(Duration.ofSeconds(101));
        assertThat(kiosk.state()).isInstanceOf(ScreenState.IdleWarning.class);
    }

    @Test
    void the_next_visitor_meets_a_silent_kiosk_that_is_lit() {
        kiosk.touch(
                new VisitorAction.HeadsetChanged(true),
                new VisitorAction.ChooseSpeech(new SpeechSettings(true, 7, 5, true)),
                new VisitorAction.Done());

        assertThat(speech()).isEqualTo(SpeechSettings.SILENT);
    }

    @Test
    void nobody_is_left_with_a_dark_screen_and_no_voice() {
        kiosk.touch(
                new VisitorAction.HeadsetChanged(true),
                new VisitorAction.ChooseSpeech(new SpeechSettings(true, 3, 3, true)),
                new VisitorAction.HeadsetChanged(false));

        assertThat(speech().screenDark()).isFalse();
    }
}
