package vn.motcua.local.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ProcedureState.PapersNeeded;
import vn.motcua.contract.screen.Timeliness;
import vn.motcua.device.barcode.ImageCodeReader;
import vn.motcua.device.office.SheetDrawing;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.archive.ArchiveJudge;
import vn.motcua.local.dossier.Dossiers;
import vn.motcua.local.receipt.ReceiptWriter;
import vn.motcua.local.submission.Draft;
import vn.motcua.local.submission.HandInOutcome.TakenIn;
import vn.motcua.local.submission.PaperDraft;
import vn.motcua.local.visit.SampleSettings;

/** What the kiosk prints comes out of an office printer whole, and is fit for an archive. */
class A4SlipsTest {
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
    private static final String NUMBER = "KIOSK-k01-20261126-0007";
    private static final String LIST_CODE = "DS-1.001193-0101";

    @TempDir Path folder;
    private final A4Slips slips = new A4Slips();

    @Test
    void every_paper_keeps_to_the_archive_standard() throws Exception {
        for (Receipt paper : papers(Language.ENGLISH)) {
            assertThat(ArchiveJudge.complaints(pdf(paper))).isEmpty();
        }
        for (Receipt paper : papers(Language.VIETNAMESE)) {
            assertThat(ArchiveJudge.complaints(pdf(paper))).isEmpty();
        }
    }

    @Test
    void a_checklist_can_be_searched_and_its_code_read_from_the_sheet() throws Exception {
        byte[] pdf = pdf(checklist(3, Language.VIETNAMESE));

        assertThat(text(pdf)).contains("Giấy tờ số 3", "Đăng ký khai sinh");
        Path sheet = folder.resolve("sheet.png");
        try (var document = Loader.loadPDF(pdf)) {
            var seen = new PDFRenderer(document).renderImageWithDPI(0, 150);
            assertThat(ImageIO.write(seen, "png", sheet.toFile())).isTrue();
        }
        assertThat(new ImageCodeReader().read(sheet)).containsExactly(LIST_CODE);
    }

    @Test
    void a_list_longer_than_a_sheet_goes_on_on_the_next() throws Exception {
        byte[] pdf = pdf(checklist(60, Language.VIETNAMESE));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
        }
        assertThat(text(pdf)).contains("Giấy tờ số 1", "Giấy tờ số 60", "3/4", "4/4");
        assertThat(ArchiveJudge.complaints(pdf)).isEmpty();
    }

    @Test
    void a_letter_that_no_font_has_becomes_a_box_and_the_rest_is_printed() throws Exception {
        var strange = new Receipt(List.of(new Receipt.Part.Text("Ông 𠀋 và 🙂 Nguyễn")));

        assertThat(text(pdf(strange))).contains("Ông", "và", "Nguyễn");
    }

    @Test
    void a_printer_that_takes_no_pdf_gets_a_picture_of_the_sheet() throws IOException {
        byte[] jpeg = slips.draw(checklist(3, Language.VIETNAMESE), SheetDrawing.JPEG);

        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth()).isEqualTo(2480);
    }

    private List<Receipt> papers(Language language) {
        var writer = new ReceiptWriter(SampleSettings.of(folder));
        var errand = new Errand.NewDossier(new Procedure("1.001193", "Đăng ký khai sinh"));
        var page = new PageImage(folder.resolve("page.jpg"), 2480, 3508);
        var paper = List.of(new PaperDraft("Giấy chứng sinh", List.of(page)));
        var draft = new Draft(new UUID(0, 1), errand, paper, List.of(), List.of());
        var news =
                new NewsItem(
                        "n1",
                        NewsCategory.ANNOUNCEMENT,
                        "Tin mới",
                        "Tóm tắt",
                        "Bài ẵẶữỰ",
                        "Sở",
                        NOW);
        return List.of(
                checklist(12, language),
                writer.slip(
                        Dossiers.of("H56.12-261124-0007", 1),
                        new Timeliness.DueIn(NOW, 3),
                        new Freshness(NOW, true),
                        language),
                writer.receipt(new TakenIn(NUMBER, 3, NOW), draft, true, language),
                writer.article(news, "https://example.test/n1", language),
                writer.trial("Máy in", NOW, language));
    }

    private Receipt checklist(int papers, Language language) {
        List<Option> needed =
                IntStream.rangeClosed(1, papers)
                        .mapToObj(each -> new Option("p" + each, "Giấy tờ số " + each, "Bản chính"))
                        .toList();
        List<Option> others = new ArrayList<>(needed.subList(0, 1));
        var list =
                new PapersNeeded(
                        "Đăng ký khai sinh", needed, others, List.of(), new PrintState.Printing());
        return new ReceiptWriter(SampleSettings.of(folder)).list(list, LIST_CODE, language);
    }

    private byte[] pdf(Receipt receipt) {
        return slips.draw(receipt, SheetDrawing.PDF);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
