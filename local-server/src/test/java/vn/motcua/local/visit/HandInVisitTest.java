package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.screen.AnswerView;
import vn.motcua.contract.screen.ConsentView;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.ServiceTile;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.sync.ConsentRecord;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.device.scanner.ScanOutcome;

/** A visitor's papers are taken in once, and trouble with a device loses none of them. */
class HandInVisitTest {
    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = new FakeKiosk(folder);
    }

    private PageImage page(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".jpg"), "page " + name);
        return new PageImage(file, 1654, 2339);
    }

    /** Up to the review of one paper of two pages. */
    private void scanOnePaper() throws Exception {
        kiosk.nextScans.add(new ScanOutcome.Scanned(List.of(page("1"), page("2"))));
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.HAND_IN),
                new VisitorAction.ChooseProcedure("1.001193"),
                new VisitorAction.Scan());
        kiosk.await(ScreenState.PagesToCheck.class);
        kiosk.touch(new VisitorAction.UsePages());
    }

    private static Alert emergency() {
        return new Alert(
                "a1",
                AlertLevel.EMERGENCY,
                "Bão số 9 đổ bộ tối nay",
                List.of("Ở trong nhà"),
                "Ban Chỉ huy",
                FakeKiosk.START,
                FakeKiosk.START.plusSeconds(3600),
                List.of("112"));
    }

    @Test
    void papers_are_handed_in_with_consent_and_a_receipt() throws Exception {
        scanOnePaper();
        kiosk.touch(
                new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                new VisitorAction.HandIn());

        var shown =
                kiosk.await(
                        ScreenState.HandedIn.class, s -> s.receipt() instanceof PrintState.Printed);
        assertThat(shown.pages()).isEqualTo(2);
        assertThat(kiosk.handedIn).hasSize(1);
        assertThat(kiosk.handedIn.getFirst().consents().getFirst().textSha256()).hasSize(64);
    }

    @Test
    void word_is_sent_only_to_who_left_a_number_and_agreed() throws Exception {
        scanOnePaper();
        assertThat(kiosk.await(ScreenState.Review.class).consents()).hasSize(1);
        kiosk.touch(new VisitorAction.Choose("phone"), new VisitorAction.Answer("12"));
        assertThat(kiosk.state()).isEqualTo(new FormState.PhoneWanted("12", true));
        kiosk.touch(new VisitorAction.Back());
        kiosk.touch(new VisitorAction.Choose("phone"), new VisitorAction.Answer("0901234567"));
        ScreenState.Review review = kiosk.await(ScreenState.Review.class);
        assertThat(review.consents()).extracting(ConsentView::given).containsExactly(false, false);
        assertThat(review.answers())
                .extracting(AnswerView::id, AnswerView::answer)
                .containsExactly(
                        tuple("result-place", "Tại quầy của Trung tâm"),
                        tuple("phone", "0901234567"));

        kiosk.touch(
                new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                new VisitorAction.Consent(ConsentPurpose.NOTICES, true),
                new VisitorAction.HandIn());
        kiosk.await(ScreenState.HandedIn.class);

        assertThat(kiosk.handedIn.getFirst().answers())
                .containsExactly(
                        new FormAnswer(
                                FormAnswer.APPLICANT_PHONE,
                                "Số điện thoại để báo tin",
                                "0901234567"));
        assertThat(kiosk.handedIn.getFirst().consents())
                .extracting(ConsentRecord::purpose)
                .containsExactly(ConsentPurpose.PROCESSING, ConsentPurpose.NOTICES);
    }

    @Test
    void a_number_without_consent_stays_here() throws Exception {
        scanOnePaper();
        kiosk.touch(
                new VisitorAction.Choose("phone"),
                new VisitorAction.Answer("0901234567"),
                new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                new VisitorAction.HandIn());
        kiosk.await(ScreenState.HandedIn.class);

        assertThat(kiosk.handedIn.getFirst().answers()).isEmpty();
        assertThat(kiosk.handedIn.getFirst().consents()).hasSize(1);
    }

    @Test
    void without_consent_nothing_is_handed_in() throws Exception {
        scanOnePaper();
        kiosk.touch(new VisitorAction.HandIn());

        assertThat(kiosk.state()).isInstanceOf(ScreenState.Review.class);
        assertThat(kiosk.handedIn).isEmpty();
    }

    @Test
    void a_second_touch_on_hand_in_changes_nothing() throws Exception {
        scanOnePaper();
        kiosk.touch(
                new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                new VisitorAction.HandIn(),
                new VisitorAction.HandIn());

        kiosk.await(ScreenState.HandedIn.class, s -> s.receipt() instanceof PrintState.Printed);
        kiosk.touch(new VisitorAction.HandIn());
        assertThat(kiosk.handedIn).hasSize(1);
    }

    @Test
    void a_jam_keeps_the_pages_already_read_and_goes_on_after_it() throws Exception {
        kiosk.nextScans.add(
                new ScanOutcome.Stopped(DeviceFault.PAPER_JAM, List.of(page("1"), page("2"))));
        kiosk.nextScans.add(new ScanOutcome.Scanned(List.of(page("3"))));
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.HAND_IN),
                new VisitorAction.ChooseProcedure(""),
                new VisitorAction.Scan());
        assertThat(kiosk.await(ScreenState.DeviceNeedsHelp.class))
                .isEqualTo(
                        new ScreenState.DeviceNeedsHelp(
                                DeviceRole.DOCUMENT_SCANNER, DeviceFault.PAPER_JAM, 2));

        kiosk.touch(new VisitorAction.TryAgain());

        assertThat(kiosk.await(ScreenState.PagesToCheck.class).pages()).hasSize(3);
    }

    @Test
    void a_printer_without_paper_leaves_the_submission_standing() throws Exception {
        kiosk.printing.nextPrints.add(new PrintOutcome.NotPrinted(DeviceFault.PAPER_OUT, true));
        scanOnePaper();
        kiosk.touch(
                new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                new VisitorAction.HandIn());
        kiosk.await(ScreenState.HandedIn.class, s -> s.receipt() instanceof PrintState.NotPrinted);

        kiosk.touch(new VisitorAction.PrintReceipt());

        kiosk.await(ScreenState.HandedIn.class, s -> s.receipt() instanceof PrintState.Printed);
        assertThat(kiosk.printing.receiptsAgain).containsExactly(false, true);
        assertThat(kiosk.handedIn).hasSize(1);
    }

    @Test
    void a_broken_scanner_closes_its_tile_and_says_why() {
        kiosk.broken.add(DeviceRole.DOCUMENT_SCANNER);
        kiosk.touch(new VisitorAction.Start());

        assertThat(((ScreenState.Home) kiosk.state()).tiles())
                .contains(new ServiceTile.Closed(Service.HAND_IN, DeviceRole.DOCUMENT_SCANNER));
    }

    @Test
    void the_idle_clock_stands_still_while_the_scanner_works() throws Exception {
        kiosk.scannerRuns = new CountDownLatch(1);
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.HAND_IN),
                new VisitorAction.ChooseProcedure(""),
                new VisitorAction.Scan());

        kiosk.pass(Duration.ofSeconds(300));

        assertThat(kiosk.state()).isInstanceOf(ScreenState.Scanning.class);
        kiosk.scannerRuns.countDown();
        kiosk.await(ScreenState.DeviceNeedsHelp.class);
    }

    @Test
    void who_leaves_with_scanned_papers_is_asked_first() throws Exception {
        scanOnePaper();
        kiosk.touch(new VisitorAction.Done());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.AskBeforeEnd.class);

        kiosk.touch(new VisitorAction.KeepWorking());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Review.class);

        kiosk.touch(new VisitorAction.Done(), new VisitorAction.Discard());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Goodbye.class);
    }

    @Test
    void the_end_leaves_no_file_of_the_visit() throws Exception {
        scanOnePaper();
        kiosk.touch(new VisitorAction.Done(), new VisitorAction.Discard());

        try (Stream<Path> left = Files.list(folder.resolve("visit"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void an_alert_never_breaks_into_a_wizard() throws Exception {
        scanOnePaper();
        kiosk.alerts.add(emergency());
        kiosk.visit.noticesChanged();

        assertThat(kiosk.state()).isInstanceOf(ScreenState.Review.class);
        assertThat(kiosk.frame().banners()).containsExactly(emergency());
    }

    @Test
    void nothing_of_the_last_visitor_reaches_the_next_one() throws Exception {
        kiosk.scannerRuns = new CountDownLatch(1);
        kiosk.nextScans.add(new ScanOutcome.Scanned(List.of(page("1"))));
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseLanguage(Language.ENGLISH),
                new VisitorAction.ChooseService(Service.HAND_IN),
                new VisitorAction.ChooseProcedure(""),
                new VisitorAction.Scan(),
                new VisitorAction.Done());
        kiosk.pass(Duration.ofSeconds(4));
        kiosk.touch(
                new VisitorAction.Start(),
                new VisitorAction.ChooseService(Service.HAND_IN),
                new VisitorAction.ChooseProcedure(""));

        kiosk.scannerRuns.countDown();

        assertThat(kiosk.state()).isInstanceOf(ScreenState.ScanPaper.class);
        assertThat(((ScreenState.ScanPaper) kiosk.state()).pagesKept()).isZero();
        assertThat(kiosk.frame().display()).isEqualTo(DisplaySettings.DEFAULT);
    }
}
