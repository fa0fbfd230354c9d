package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.screen.CodeAnswer;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.local.procedure.Catalogue;

/** Whoever has to go takes her work away on a slip, and it is there again only with the slip. */
class SlipVisitTest {
    private static final String PAGE = "picture of a paper of NGUYỄN AN";

    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = new FakeKiosk(folder, Catalogue.shipped());
    }

    private void scanOnePaper() throws IOException, InterruptedException {
        BrokenOffVisitTest.UP_TO_THE_PAPERS.forEach(kiosk::touch);
        Path pages = folder.resolve("visit").resolve("%032x".formatted(1));
        Path page = Files.writeString(Files.createDirectories(pages).resolve("1.jpg"), PAGE);
        kiosk.nextScans.add(new ScanOutcome.Scanned(List.of(new PageImage(page, 1654, 2339))));
        kiosk.touch(new VisitorAction.Scan());
        kiosk.await(ScreenState.PagesToCheck.class);
        kiosk.touch(new VisitorAction.UsePages());
    }

    private void leaveOnSlip() throws InterruptedException {
        kiosk.touch(new VisitorAction.Done(), new VisitorAction.LeaveOnSlip());
        kiosk.await(ScreenState.Goodbye.class);
    }

    private String filesBelow(String name) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file).append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static String asBytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Test
    void the_slip_leads_back_to_the_same_step_with_answers_and_pages() throws Exception {
        scanOnePaper();
        ScreenState before = kiosk.state();
        leaveOnSlip();

        kiosk.code(kiosk.printing.slipCode);

        assertThat(kiosk.await(ScreenState.Review.class)).isEqualTo(before);
        kiosk.touch(
                new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                new VisitorAction.HandIn());
        kiosk.await(ScreenState.HandedIn.class);
        Path page = kiosk.handedIn.getFirst().papers().getFirst().pages().getFirst().jpeg();
        assertThat(page.getFileName()).hasToString("1.jpg");
    }

    @Test
    void who_walked_away_for_a_moment_may_take_her_work_along() throws Exception {
        scanOnePaper();
        kiosk.pass(Duration.ofSeconds(121));
        assertThat(kiosk.state()).isEqualTo(new ScreenState.IdleWarning(45, true));

        kiosk.touch(new VisitorAction.LeaveOnSlip());
        kiosk.await(ScreenState.Goodbye.class);

        kiosk.code(kiosk.printing.slipCode);
        kiosk.await(ScreenState.Review.class);
    }

    @Test
    void meanwhile_nothing_of_her_can_be_read_on_the_disk() throws Exception {
        scanOnePaper();
        assertThat(filesBelow("")).contains(asBytes(PAGE));
        leaveOnSlip();

        assertThat(kiosk.memory.draft).isEmpty();
        assertThat(filesBelow("sealed")).isNotEmpty();
        assertThat(filesBelow(""))
                .doesNotContain(asBytes(PAGE), asBytes("NGUYỄN AN"), "079155000000", "0901234567");
    }

    @Test
    void what_was_handed_in_or_thrown_away_comes_back_no_more() throws Exception {
        scanOnePaper();
        leaveOnSlip();
        kiosk.code(kiosk.printing.slipCode);
        kiosk.await(ScreenState.Review.class);
        kiosk.touch(
                new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                new VisitorAction.HandIn());
        kiosk.await(ScreenState.HandedIn.class, in -> in.receipt() instanceof PrintState.Printed);
        kiosk.touch(new VisitorAction.Done());
        assertThat(filesBelow("sealed")).isEmpty();
        kiosk.code(kiosk.printing.slipCode);

        kiosk.await(
                ScreenState.FindDossier.class,
                shown -> shown.answer().equals(new CodeAnswer.DraftGone()));
    }

    @Test
    void after_a_power_cut_the_slip_that_was_brought_is_known_still() throws Exception {
        scanOnePaper();
        leaveOnSlip();
        kiosk.code(kiosk.printing.slipCode);
        kiosk.await(ScreenState.Review.class);
        String draft = kiosk.memory.draft;

        kiosk = new FakeKiosk(folder.resolve("other"), Catalogue.shipped(), draft);

        assertThat(kiosk.state()).isInstanceOf(ScreenState.Veil.class);
        assertThat(DraftKeeper.read(draft).orElseThrow().slip()).hasSize(1);
    }

    @Test
    void a_printer_that_fails_keeps_her_here_and_nothing_behind() throws Exception {
        scanOnePaper();
        kiosk.printing.nextPrints.add(new PrintOutcome.NotPrinted(DeviceFault.PAPER_OUT, false));
        kiosk.touch(new VisitorAction.Done(), new VisitorAction.LeaveOnSlip());

        kiosk.await(
                ScreenState.AskBeforeEnd.class,
                asked -> asked.slip().equals(new PrintState.NotPrinted(DeviceFault.PAPER_OUT)));
        assertThat(filesBelow("sealed")).isEmpty();
        kiosk.touch(new VisitorAction.KeepWorking());
        assertThat(kiosk.state()).isInstanceOf(ScreenState.Review.class);
    }

    @Test
    void without_a_printer_no_slip_is_offered() throws Exception {
        scanOnePaper();
        kiosk.broken.add(DeviceRole.RECEIPT_PRINTER);
        kiosk.touch(new VisitorAction.Done());

        assertThat(kiosk.state())
                .isEqualTo(new ScreenState.AskBeforeEnd(false, new PrintState.NotAsked()));
    }

    @Test
    void the_slip_of_another_kiosk_says_where_to_go() throws Exception {
        kiosk.code("PT-k02-" + "A".repeat(43));

        kiosk.await(
                ScreenState.FindDossier.class,
                shown -> shown.answer().equals(new CodeAnswer.DraftElsewhere("k02")));
    }
}
