package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.sync.OutboxEntry.PapersHandedIn;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.province.access.Role;
import vn.motcua.province.dossier.OfficerAction;

/**
 * What an officer signs says what the law wants, in its order, and leaves dotted what is not known.
 */
class PrintedFormsTest {
    private static final DossierCode CODE = new DossierCode("H56.12-261125-0001");
    private static final String PAGE = "/office/dossiers/" + CODE.value() + "/forms/";

    @TempDir private Path folder;
    private Province province;
    private TestKiosk kiosk;
    private TestStaff officer;

    @BeforeEach
    void start() throws Exception {
        province = Province.start(folder.resolve("province"), "sqlite", false);
        kiosk = province.kiosk("k01");
        handIn(1, new FormAnswer("result", "Nơi nhận kết quả", "Tại quầy của Trung tâm"));
        String password =
                province.backend().staff().saveWithRandomPassword("mai", "Mai", Role.OFFICER);
        officer = new TestStaff(province.backend().port());
        assertThat(officer.signIn("mai", password).statusCode()).isEqualTo(303);
    }

    @AfterEach
    void stop() {
        province.close();
    }

    private void handIn(int serial, FormAnswer result) throws Exception {
        OutboxMessage plain = kiosk.newDossier(serial, kiosk.upload("một"));
        PapersHandedIn papers = (PapersHandedIn) plain.entry();
        var message =
                new OutboxMessage(
                        plain.id(),
                        plain.writtenAt(),
                        new PapersHandedIn(
                                papers.number(),
                                papers.errand(),
                                papers.documents(),
                                List.of(
                                        new FormAnswer(
                                                "applicant.name", "Người nộp", "Nguyễn Thị Mẫu"),
                                        new FormAnswer(
                                                "applicant.number", "Số căn cước", "079155000000"),
                                        result),
                                papers.consents(),
                                papers.handedInAt()));
        assertThat(kiosk.deliver(message).statusCode()).isEqualTo(201);
    }

    private void act(OfficerAction action) {
        Dossier now = province.backend().desk().find(CODE.value()).orElseThrow();
        var _ = province.backend().desk().act(CODE, now.version(), action);
    }

    private void accept() {
        act(
                new OfficerAction.Accept(
                        "Nguyễn Thị Mẫu", new Holder("Bộ phận Một cửa", ""), 5, "Quầy số 4"));
    }

    @Test
    void everybody_may_take_a_blank_form_home_as_pdf_a() throws Exception {
        var citizen = new TestStaff(province.backend().port());
        assertThat(text(citizen.file("/mau/1.001193"))).contains("Thủ tục đăng ký khai sinh");
        for (String none : List.of("1.000894", "9.999999", "x")) {
            assertThat(citizen.get("/mau/" + none).body()).contains("không có mẫu");
        }
    }

    @Test
    void a_dossier_that_nobody_accepted_has_nothing_to_sign() throws Exception {
        for (String form : List.of("receipt", "supplement", "apology", "other")) {
            assertThat(officer.get(PAGE + form).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void the_receipt_has_its_fields_in_the_order_of_the_form() throws Exception {
        accept();

        assertThat(officer.get(PAGE + "receipt").body())
                .containsSubsequence(
                        "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "<svg class=\"bars\"",
                        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                        "Mã hồ sơ: <strong id=\"printed-code\">" + CODE.value(),
                        "Bộ phận tiếp nhận và trả kết quả: Bộ phận Một cửa",
                        "Người nộp: Nguyễn Thị Mẫu",
                        "Địa chỉ: ………",
                        "Số CMND/CCCD/hộ chiếu: 079155000000",
                        "1. Thành phần hồ sơ nộp gồm",
                        "Tờ khai",
                        "2. Số lượng hồ sơ: 01",
                        "3. Thời gian giải quyết hồ sơ theo quy định: 5 ngày làm việc",
                        "4. Thời gian nhận hồ sơ: 10 giờ 00 phút, ngày 25 tháng 11 năm 2026",
                        "17 giờ 00 phút, ngày 02 tháng 12 năm 2026",
                        "6. Đăng ký nhận kết quả tại: Quầy số 4",
                        "NGƯỜI NỘP HỒ SƠ",
                        "NGƯỜI TIẾP NHẬN HỒ SƠ");
    }

    @Test
    void a_result_by_post_has_its_address_on_the_receipt() throws Exception {
        handIn(
                2,
                new FormAnswer(
                        "result-address", "Địa chỉ nhận kết quả", "Ngõ 5, Phường Mẫu (mã 00004)"));
        String code = CODE.value().replace("-0001", "-0002");
        Dossier second = province.backend().desk().find(code).orElseThrow();
        var _ =
                province.backend()
                        .desk()
                        .act(
                                second.code(),
                                second.version(),
                                new OfficerAction.Accept(
                                        "Nguyễn Thị Mẫu", new Holder("Một cửa", ""), 5, "Quầy 4"));

        assertThat(officer.get(PAGE.replace(CODE.value(), code) + "receipt").body())
                .contains(
                        "6. Đăng ký nhận kết quả tại: "
                                + "Bưu điện giao tới Ngõ 5, Phường Mẫu (mã 00004)");
    }

    @Test
    void the_request_names_each_paper_and_why() throws Exception {
        accept();
        act(
                new OfficerAction.AskForPapers(
                        List.of(new RequestedPaper("Giấy chứng sinh", "Bị mờ <b>")),
                        LocalDate.of(2026, 12, 10)));

        assertThat(officer.get(PAGE + "supplement").body())
                .containsSubsequence(
                        CODE.value() + "/HDHS",
                        "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
                        "trước ngày 10/12/2026",
                        "Giấy chứng sinh",
                        "Bị mờ &lt;b&gt;",
                        "NGƯỜI HƯỚNG DẪN");
    }

    @Test
    void the_apology_names_both_days_and_the_reason() throws Exception {
        accept();
        act(new OfficerAction.Extend(LocalDate.of(2026, 12, 9), "Chờ xác minh nơi cư trú"));

        assertThat(officer.get(PAGE + "apology").body())
                .containsSubsequence(
                        CODE.value() + "/PXL",
                        "XIN LỖI VÀ HẸN LẠI",
                        "ngày 02 tháng 12 năm 2026",
                        "Chờ xác minh nơi cư trú",
                        "ngày 09 tháng 12 năm 2026",
                        "THỦ TRƯỞNG ĐƠN VỊ");
        assertThat(officer.get("/office/dossiers/" + CODE.value()).body())
                .contains("forms/receipt")
                .contains("forms/apology")
                .doesNotContain("forms/supplement");
    }

    @Test
    void receipt_and_request_are_files_for_the_archive_too() throws Exception {
        accept();
        act(
                new OfficerAction.AskForPapers(
                        List.of(new RequestedPaper("Giấy chứng sinh", "Bị mờ <b> & ướt")),
                        LocalDate.of(2026, 12, 10)));

        assertThat(textOf("receipt"))
                .contains(
                        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", CODE.value(), "Nguyễn Thị Mẫu");
        assertThat(textOf("supplement")).contains("Bị mờ <b> & ướt", "NGƯỜI HƯỚNG DẪN");
    }

    @Test
    void the_apology_is_a_file_for_the_archive_too() throws Exception {
        accept();
        act(new OfficerAction.Extend(LocalDate.of(2026, 12, 9), "Chờ xác minh nơi cư trú"));

        assertThat(textOf("apology")).contains("Chờ xác minh nơi cư trú", "(Ký, đóng dấu)");
    }

    private String textOf(String form) throws Exception {
        return text(officer.file(PAGE + form + "/pdf"));
    }

    /** Of a file that keeps to PDF/A-2b and has one A4 page. */
    private static String text(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var parser =
                        foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                var judge = foundry.createValidator(PDFAFlavour.PDFA_2_B, false)) {
            assertThat(judge.validate(parser).getTestAssertions()).isEmpty();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void nobody_else_sees_what_is_to_be_signed() throws Exception {
        accept();

        assertThat(new TestStaff(province.backend().port()).get(PAGE + "receipt").statusCode())
                .isEqualTo(303);
    }
}
