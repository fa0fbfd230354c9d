package vn.motcua.system.badday;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.CodeAnswer;
import vn.motcua.contract.screen.ForeignCode;
import vn.motcua.contract.screen.OutOfServiceReason;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.simulated.PrinterFault;
import vn.motcua.device.simulated.ScannerFault;
import vn.motcua.system.site.RobotSite;

/** On a bad day the kiosk says what is the matter, and what was handed in stands, once. */
class BadDaysTest {
    private static final int LONG_CODE = 10_000;

    @TempDir Path folder;
    @TempDir Path kiosk;

    private RobotSite site() throws Exception {
        return new RobotSite(folder, kiosk, Clock.systemUTC());
    }

    @Test
    void a_kiosk_that_nobody_admitted_says_so_and_opens_when_it_is_admitted() throws Exception {
        try (RobotSite site = site()) {
            var _ =
                    site.robot.await(
                            frame -> isClosed(frame.state(), OutOfServiceReason.NOT_ENROLLED),
                            RobotSite.SOON);

            var _ = site.enrolled();

            assertThat(site.province.fleet().revoke("k01")).isTrue();
            var _ =
                    site.robot.await(
                            frame -> isClosed(frame.state(), OutOfServiceReason.REVOKED),
                            RobotSite.SOON);
        }
    }

    private static boolean isClosed(ScreenState state, OutOfServiceReason reason) {
        return state.equals(new ScreenState.OutOfService(reason));
    }

    @Test
    void a_jam_at_the_third_page_keeps_two_and_the_rest_follows() throws Exception {
        try (RobotSite site = site().enrolled()) {
            site.putPagesIn(4);
            site.scanner().fault(ScannerFault.JAM_AFTER_TWO, true);
            var jam = site.robot.go(new VisitorAction.Scan(), ScreenState.DeviceNeedsHelp.class);
            assertThat(jam)
                    .isEqualTo(
                            new ScreenState.DeviceNeedsHelp(
                                    DeviceRole.DOCUMENT_SCANNER, DeviceFault.PAPER_JAM, 2));

            site.scanner().fault(ScannerFault.JAM_AFTER_TWO, false);
            var pages = site.robot.go(new VisitorAction.TryAgain(), ScreenState.PagesToCheck.class);

            assertThat(pages.pages()).hasSize(4);
        }
    }

    @Test
    void a_page_that_is_no_picture_is_named_and_the_page_before_it_kept() throws Exception {
        try (RobotSite site = site().enrolled()) {
            site.putPagesIn(3);
            site.scanner().fault(ScannerFault.NOT_AN_IMAGE, true);

            assertThat(site.robot.go(new VisitorAction.Scan(), ScreenState.DeviceNeedsHelp.class))
                    .isEqualTo(
                            new ScreenState.DeviceNeedsHelp(
                                    DeviceRole.DOCUMENT_SCANNER, DeviceFault.DATA_CORRUPT, 1));
        }
    }

    @Test
    void a_printer_without_paper_prints_later_what_stands_already() throws Exception {
        try (RobotSite site = site().enrolled()) {
            site.printer().fault(PrinterFault.PAPER_OUT, true);
            site.putPagesIn(1);
            site.scanAndAgree();
            var shown =
                    (ScreenState.HandedIn)
                            site.robot
                                    .go(
                                            new VisitorAction.HandIn(),
                                            frame ->
                                                    receipt(frame.state())
                                                            instanceof PrintState.NotPrinted)
                                    .state();
            assertThat(shown.receipt()).isEqualTo(new PrintState.NotPrinted(DeviceFault.PAPER_OUT));
            assertThat(site.dossiers(shown.number())).isEqualTo(1);

            site.printer().fault(PrinterFault.PAPER_OUT, false);
            var _ =
                    site.robot.go(
                            new VisitorAction.PrintReceipt(),
                            frame -> receipt(frame.state()) instanceof PrintState.Printed);

            assertThat(site.printer().slips()).hasSize(1);
        }
    }

    private static PrintState receipt(ScreenState state) {
        return state instanceof ScreenState.HandedIn shown
                ? shown.receipt()
                : new PrintState.NotAsked();
    }

    @Test
    void touching_send_again_and_again_makes_one_dossier() throws Exception {
        try (RobotSite site = site().enrolled()) {
            site.putPagesIn(1);
            site.scanAndAgree();
            for (int touch = 0; touch < 5; touch++) {
                site.robot.touch(new VisitorAction.HandIn());
            }
            var shown = site.robot.await(ScreenState.HandedIn.class, RobotSite.SOON);
            site.robot.touch(new VisitorAction.HandIn());

            assertThat(site.dossiers(shown.number())).isEqualTo(1);
            assertThat(shown.number()).endsWith("-0001");
        }
    }

    @Test
    void a_code_of_ten_thousand_characters_gets_an_answer_and_the_next_one_is_read()
            throws Exception {
        try (RobotSite site = site().enrolled()) {
            site.reader().hold("H".repeat(LONG_CODE));
            var _ =
                    site.robot.await(
                            frame -> isAnswer(frame.state(), ForeignCode.TOO_LONG), RobotSite.SOON);

            site.reader().hold("WIFI:T:WPA;S:nha;P:mat-khau;;");

            var _ =
                    site.robot.await(
                            frame -> isAnswer(frame.state(), ForeignCode.WIFI), RobotSite.SOON);
        }
    }

    private static boolean isAnswer(ScreenState state, ForeignCode code) {
        return state instanceof ScreenState.FindDossier find
                && find.answer().equals(new CodeAnswer.Foreign(code));
    }

    @Test
    void a_clock_that_is_years_off_and_jumps_neither_stops_nor_loses_anything() throws Exception {
        JumpingClock clock = new JumpingClock(Duration.ofDays(-2_000));
        try (RobotSite site = new RobotSite(folder, kiosk, clock).enrolled()) {
            site.putPagesIn(1);
            site.scanAndAgree();
            clock.jumpTo(Duration.ofDays(700));

            var shown = site.handIn();

            assertThat(site.dossiers(shown.number())).isEqualTo(1);
            assertThat(site.robot.await(ScreenState.HandedIn.class, RobotSite.SOON).number())
                    .isEqualTo(shown.number());
        }
    }
}
