package vn.motcua.local.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.dossier.PageWarning;
import vn.motcua.contract.screen.PageView;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.local.procedure.Catalogue;

/** The wrong paper is named before it costs a second journey, and blocks nobody who insists. */
class WrongPaperVisitTest {
    @TempDir Path folder;
    private FakeKiosk kiosk;

    @BeforeEach
    void comeToThePapers() {
        kiosk = new FakeKiosk(folder, Catalogue.shipped());
        BrokenOffVisitTest.UP_TO_THE_PAPERS.forEach(kiosk::touch);
    }

    /** What is written on the page is known already, as when Tesseract has read it. */
    private PageView scan(String title) throws IOException, InterruptedException {
        Path pages = Files.createDirectories(folder.resolve("visit").resolve("x"));
        Path page = Files.writeString(pages.resolve("1.jpg"), "page");
        List<String> table = new ArrayList<>(List.of("1\t1\t0\t0\t0\t0\t0\t0\t1654\t2339\t-1\t"));
        for (String word : title.split(" ", -1)) {
            table.add(
                    "5\t1\t1\t1\t1\t1\t%d\t300\t90\t40\t95\t%s"
                            .formatted(table.size() * 100, word));
        }
        Files.write(pages.resolve("1.jpg.words.tsv"), table);
        kiosk.nextScans.add(new ScanOutcome.Scanned(List.of(new PageImage(page, 1654, 2339))));
        kiosk.touch(new VisitorAction.Scan());
        return kiosk.await(ScreenState.PagesToCheck.class).pages().getFirst();
    }

    @Test
    void the_wrong_paper_is_named_and_used_anyway_the_officer_is_warned() throws Exception {
        PageView page = scan("GIẤY KHAI SINH");
        assertThat(page.warnings()).containsExactly(PageWarning.WRONG_PAPER);
        assertThat(page.looksLike()).isEqualTo("Giấy khai sinh");

        kiosk.touch(
                new VisitorAction.UsePages(),
                new VisitorAction.Consent(ConsentPurpose.PROCESSING, true),
                new VisitorAction.HandIn());
        kiosk.await(ScreenState.HandedIn.class);

        assertThat(kiosk.handedIn.getFirst().papers().getFirst().warnings())
                .containsExactly(PageWarning.WRONG_PAPER);
    }

    @Test
    void the_right_paper_is_passed_without_a_word() throws Exception {
        assertThat(scan("GIẤY CHỨNG SINH").warnings()).isEmpty();
    }
}
