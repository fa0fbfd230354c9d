package vn.motcua.local.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.news.AlertPlace;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.payment.FeeLine;
import vn.motcua.contract.procedure.Paper;
import vn.motcua.contract.procedure.Phrase;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.screen.BookingState;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ProcedureState.PapersNeeded;
import vn.motcua.contract.screen.Timeliness;
import vn.motcua.contract.utility.FreeTime;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.contract.utility.UtilityIcon;
import vn.motcua.device.barcode.ImageCodeReader;
import vn.motcua.device.office.SheetDrawing;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.archive.ArchiveJudge;
import vn.motcua.local.dossier.Dossiers;
import vn.motcua.local.draft.SealedDrafts;
import vn.motcua.local.draft.SlipCode;
import vn.motcua.local.procedure.Catalogue;
import vn.motcua.local.procedure.Checklist;
import vn.motcua.local.queue.GivenNumber;
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
        for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
            for (Receipt paper : papers(language)) {
                assertThat(ArchiveJudge.complaints(pdf(paper))).isEmpty();
            }
            for (Receipt paper : servicePapers(language)) {
                assertThat(ArchiveJudge.complaints(pdf(paper))).isEmpty();
            }
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
    void the_papers_of_every_procedure_are_all_on_the_sheet() throws Exception {
        for (var procedure : Catalogue.shipped().procedures()) {
            Checklist list = Checklist.of(procedure, Map.of());
            List<String> names =
                    Stream.concat(list.needed().stream(), list.perhaps().stream())
                            .map(Paper::shortName)
                            .toList();

            String sheet = text(pdf(list(procedure.alias(), names))).replaceAll("\\s+", " ");

            assertThat(names).as(procedure.alias()).isNotEmpty().allMatch(sheet::contains);
        }
    }

    @Test
    void a_letter_that_no_font_has_becomes_a_box_and_the_rest_is_printed() throws Exception {
        var strange = new Receipt(List.of(new Receipt.Part.Text("Ông 𠀋 và 🙂 Nguyễn")));

        assertThat(text(pdf(strange))).contains("Ông", "và", "Nguyễn");
    }

    @Test
    void a_drill_on_paper_says_so_before_and_after_everything_else() throws Exception {
        var drill =
                new Alert(
                        "a1",
                        1,
                        true,
                        AlertLevel.EMERGENCY,
                        "Nước lũ đang lên",
                        List.of("Lên chỗ cao"),
                        "Ban Chỉ huy",
                        NOW,
                        NOW.plusSeconds(3_600),
                        List.of("114"),
                        List.of(new AlertPlace("00001", "Phường Mẫu")),
                        List.of());
        var writer = new ReceiptWriter(SampleSettings.of(folder));

        String sheet = text(pdf(writer.alert(drill, Language.VIETNAMESE)));

        assertThat(sheet).containsSubsequence("DIỄN TẬP", "Nước lũ đang lên", "DIỄN TẬP");
        assertThat(sheet).contains("không phải cảnh báo thật", "Phường Mẫu", "114");
        assertThat(sheet).doesNotContain("KHẨN CẤP");
    }

    @Test
    void a_printer_that_takes_no_pdf_gets_a_picture_of_the_sheet() throws IOException {
        byte[] jpeg = slips.draw(checklist(3, Language.VIETNAMESE), SheetDrawing.JPEG);

        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth()).isEqualTo(2480);
    }

    /** What a visitor gets who hands nothing in: numbers, fees, appointments, drafts. */
    private List<Receipt> servicePapers(Language language) {
        var writer = new ReceiptWriter(SampleSettings.of(folder));
        var name = new Phrase("Khám bệnh", "A doctor");
        var doctor = new UtilityCard("doctor", name, name, UtilityIcon.values()[0], name);
        var time = new FreeTime("t1", LocalDateTime.of(2026, 12, 1, 8, 30), "Phòng 3");
        var desks = new QueueService("civil", "A", "Hộ tịch", "Civil status", "Quầy 1", 8, true);
        return List.of(
                writer.fee(bill(0), language),
                writer.fee(bill(30_000), language),
                writer.booking(
                        new BookingState.Booked(doctor, "K7Q2", time, new PrintState.NotAsked()),
                        language),
                writer.ticket(
                        new GivenNumber(LocalDate.of(2026, 11, 26), desks, 17),
                        OptionalInt.of(4),
                        language),
                writer.draft(
                        new SealedDrafts.Left(new SlipCode("k01", "A".repeat(43)), NOW),
                        "Đăng ký khai sinh",
                        language));
    }

    private static Bill bill(long received) {
        return new Bill(
                "MC7K2Q9PXW34",
                new DossierCode("H56.12-261124-0007"),
                1 + received,
                List.of(new FeeLine("Lệ phí", 30_000)),
                "Kho bạc",
                "00020101021238",
                received,
                false,
                NOW);
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

    private Receipt list(String procedure, List<String> papers) {
        List<Option> needed = papers.stream().map(each -> new Option(each, each, "")).toList();
        var list =
                new PapersNeeded(
                        procedure, needed, List.of(), List.of(), new PrintState.Printing());
        return new ReceiptWriter(SampleSettings.of(folder))
                .list(list, LIST_CODE, Language.VIETNAMESE);
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
