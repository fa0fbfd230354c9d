package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.HallFile;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.HallLevels;
import vn.motcua.contract.screen.KeyAnswer;
import vn.motcua.contract.screen.Keypad;
import vn.motcua.contract.screen.KeypadKey;
import vn.motcua.contract.screen.LearnedKey;
import vn.motcua.contract.screen.SlotSide;
import vn.motcua.contract.screen.SlotSides;
import vn.motcua.contract.screen.Spot;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.TechnicianState.Overview;
import vn.motcua.contract.screen.TouchVerdict;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.technician.TechnicianPins;

/** What a technician sets at the screen holds at once, stays, and leaves a trace. */
class TuningVisitTest {
    private static final String PIN = "735924";

    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void signIn() throws InterruptedException {
        TechnicianPins.set(folder.resolve("technician-pins"), "an", PIN);
        kiosk = new FakeKiosk(folder);
        kiosk.touch(new VisitorAction.CallTechnician(), new VisitorAction.Answer(PIN));
        var _ = kiosk.await(Overview.class);
        kiosk.touch(new VisitorAction.Choose("tuning"));
    }

    @Test
    void a_ruler_at_the_screen_makes_every_size_true_from_the_next_start_on() {
        kiosk.touch(
                new VisitorAction.Choose("ruler"),
                new VisitorAction.Choose("longer-much"),
                new VisitorAction.Choose("higher"),
                new VisitorAction.Continue());

        assertThat(kiosk.state()).isEqualTo(new TechnicianState.Ruler(3.61 * 1.01, 860, true));
        assertThat(folder.resolve("screen.yaml"))
                .content()
                .contains("pxPerMm: 3.646", "bottomMm: 860");
    }

    @Test
    void sound_and_light_hold_at_once_and_stay_only_when_they_are_saved() {
        kiosk.touch(
                new VisitorAction.Choose("sound"),
                new VisitorAction.Choose("speaker-more"),
                new VisitorAction.Choose("night-less"));
        assertThat(kiosk.frame().fittings().levels()).isEqualTo(new HallLevels(4, 3, 100, 90));

        kiosk.touch(new VisitorAction.Back());
        assertThat(kiosk.frame().fittings().levels()).isEqualTo(HallLevels.USUAL);

        kiosk.touch(
                new VisitorAction.Choose("sound"),
                new VisitorAction.Choose("headset-less"),
                new VisitorAction.Continue(),
                new VisitorAction.Back());
        assertThat(kiosk.frame().fittings().levels()).isEqualTo(new HallLevels(3, 2, 100, 100));
        assertThat(HallFile.read(SampleSettings.of(folder).dataFolder()))
                .isEqualTo(new HallLevels(3, 2, 100, 100));
    }

    @Test
    void citizens_are_led_to_the_slots_of_this_machine_as_soon_as_they_are_told() {
        kiosk.touch(
                new VisitorAction.Choose("slots"),
                new VisitorAction.Choose("DOCUMENT_SCANNER"),
                new VisitorAction.Choose("BELOW"),
                new VisitorAction.Choose("CODE_READER"),
                new VisitorAction.Choose("untold"));

        SlotSides told = new SlotSides(Map.of(DeviceRole.DOCUMENT_SCANNER, SlotSide.BELOW));
        assertThat(kiosk.frame().fittings().slots()).isEqualTo(told);
        assertThat(kiosk.state()).isEqualTo(new TechnicianState.SlotList(told));
        assertThat(new FakeKiosk(folder).frame().fittings().slots()).isEqualTo(told);

        kiosk.touch(
                new VisitorAction.Back(),
                new VisitorAction.Back(),
                new VisitorAction.Choose("journal"));
        assertThat(((TechnicianState.Journal) kiosk.state()).deeds())
                .extracting(each -> each.deed() + " " + each.change())
                .startsWith(
                        "SLOT_PLACED code_reader right → code_reader untold",
                        "SLOT_PLACED document_scanner untold → document_scanner below");
    }

    @Test
    void five_touches_tell_how_well_the_panel_feels_a_finger_and_that_is_kept() {
        kiosk.touch(new VisitorAction.Choose("touch"));

        for (int number = 1; number <= 5; number++) {
            var asked = (TechnicianState.TouchAsked) kiosk.state();
            assertThat(asked.number()).isEqualTo(number);
            Spot cross = asked.cross();
            kiosk.touch(new VisitorAction.Touched(new Spot(cross.xMm() + 6, cross.yMm() - 8)));
        }

        var measured = (TechnicianState.TouchMeasured) kiosk.state();
        assertThat(measured.verdict()).isEqualTo(TouchVerdict.SHIFTED);
        assertThat(measured.worstMm()).isCloseTo(10, within(0.001));
        kiosk.touch(new VisitorAction.Back(), new VisitorAction.Back());
        kiosk.touch(new VisitorAction.Choose("journal"));
        assertThat(((TechnicianState.Journal) kiosk.state()).deeds())
                .extracting(each -> each.deed() + " " + each.change())
                .startsWith("TOUCH_CHECKED 10.0 mm, SHIFTED");
    }

    @Test
    void two_switches_are_learned_by_pressing_them_and_work_once_they_are_saved() {
        kiosk.touch(
                new VisitorAction.Choose("keypad"),
                new VisitorAction.Choose("switches"),
                new VisitorAction.Answer("F13"));
        assertThat(kiosk.state()).isEqualTo(take(KeyAnswer.NOT_PRESSED));
        kiosk.touch(new VisitorAction.Answer("F13"));
        assertThat(kiosk.state()).isEqualTo(take(KeyAnswer.TAKEN));
        kiosk.touch(new VisitorAction.Answer("UNDEFINED"));
        assertThat(kiosk.state()).isEqualTo(take(KeyAnswer.NAMELESS));
        kiosk.touch(new VisitorAction.Answer("F14"));

        assertThat(kiosk.frame().fittings().keypad()).isEqualTo(Keypad.USUAL);
        kiosk.touch(new VisitorAction.Continue());
        Keypad learned =
                Keypad.USUAL
                        .with(new LearnedKey(KeypadKey.SWITCH_NEXT, "F13"))
                        .with(new LearnedKey(KeypadKey.SWITCH_TAKE, "F14"));
        assertThat(kiosk.state()).isEqualTo(new TechnicianState.KeypadShown(learned, true));
        assertThat(kiosk.frame().fittings().keypad()).isEqualTo(learned);
        assertThat(new FakeKiosk(folder).frame().fittings().keypad()).isEqualTo(learned);
    }

    private static TechnicianState take(KeyAnswer answer) {
        return new TechnicianState.KeyAsked(KeypadKey.SWITCH_TAKE, answer);
    }

    @Test
    void keys_that_are_skipped_keep_their_usual_meaning_and_all_can_be_forgotten() {
        kiosk.touch(
                new VisitorAction.Choose("keypad"),
                new VisitorAction.Choose("keys"),
                new VisitorAction.Answer("A"));
        for (int skipped = 0; skipped < 7; skipped++) {
            kiosk.touch(new VisitorAction.Choose("skip"));
        }
        kiosk.touch(new VisitorAction.Continue());
        assertThat(kiosk.frame().fittings().keypad().learned())
                .containsExactly(new LearnedKey(KeypadKey.UP, "A"));

        kiosk.touch(new VisitorAction.Choose("usual"), new VisitorAction.Continue());

        assertThat(kiosk.frame().fittings().keypad()).isEqualTo(Keypad.USUAL);
    }
}
