package vn.motcua.ui.gallery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.contract.procedure.AuthorityLevel;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.contract.screen.ExpectedResult;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ProcedureCard;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.ProcedureTime;
import vn.motcua.contract.screen.ScreenState;

/** Sample state of finding a procedure and the papers for it: K10 to K14. */
final class SampleProcedures {
    private static final int LONGEST_NAME = 1094;

    private SampleProcedures() {}

    static void addTo(Map<String, ScreenState> states) {
        addSearch(states);
        addProcedures(states);
        addPapers(states);
    }

    private static Option option(String id, String name) {
        return new Option(id, name, "");
    }

    private static ProcedureCard birth() {
        return new ProcedureCard(
                "1.001193",
                "Làm giấy khai sinh",
                "Thủ tục đăng ký khai sinh",
                new ProcedureTime(ProcedureTime.Kind.IN_THE_DAY, 0),
                "Đúng hạn: miễn lệ phí. Quá hạn: mức do Hội đồng nhân dân tỉnh quyết định.",
                true);
    }

    private static ProcedureCard longest() {
        String name =
                "Cấp giấy chứng nhận cho cơ sở sản xuất, kinh doanh nhiều ngành nghề ".repeat(17);
        return new ProcedureCard(
                "1.000123",
                "Giấy chứng nhận cơ sở",
                name.substring(0, LONGEST_NAME),
                new ProcedureTime(ProcedureTime.Kind.WORKING_DAYS, 15),
                "",
                false);
    }

    private static void addSearch(Map<String, ScreenState> states) {
        List<Option> events =
                List.of(
                        option("birth", "Sinh con"),
                        option("marriage", "Kết hôn"),
                        option("land", "Nhà đất"),
                        option("residence", "Cư trú"),
                        option("business", "Kinh doanh"),
                        option("benefit", "Trợ cấp, người có công"),
                        option("death", "Người thân qua đời"),
                        option("copy", "Chứng thực"));
        states.put(
                "K10-find",
                new ProcedureState.FindProcedure(
                        events,
                        List.of(
                                option("1-001193", "Đăng ký khai sinh"),
                                option("1-001612", "Thành lập hộ kinh doanh"))));
        states.put(
                "K11-results",
                new ProcedureState.ProcedureResults("khai sinh", List.of(birth(), longest())));
        states.put("K10-type", new ProcedureState.TypeProcedure(""));
        states.put("K11-none", new ProcedureState.ProcedureResults("xyz", List.of()));
    }

    private static void addProcedures(Map<String, ScreenState> states) {
        List<String> papers = List.of("Tờ khai", "Giấy chứng sinh", "Thẻ căn cước của cha hoặc mẹ");
        String source = "1523/QĐ-BCA-C06";
        states.put(
                "K12-procedure",
                new ProcedureState.ProcedureShown(
                        birth(),
                        papers,
                        "Giấy khai sinh",
                        source,
                        new ProcedureState.BlankForm(
                                "https://motcua.example/mau/1.001193", new PrintState.NotAsked())));
        states.put(
                "K12-not-here",
                new ProcedureState.ProcedureShown(
                        longest(),
                        manyPapers(),
                        "Giấy chứng nhận",
                        source,
                        new ProcedureState.BlankForm("", new PrintState.NotAsked())));
        var listed =
                new ListedProcedure(
                        "1.000124",
                        longest().officialName(),
                        List.of(AuthorityLevel.PROVINCE, AuthorityLevel.COMMUNE),
                        "Hỗ trợ doanh nghiệp nhỏ và vừa");
        states.put("K12-listed", new ProcedureState.ProcedureListed(listed, true));
        states.put("K12-listed-not-here", new ProcedureState.ProcedureListed(listed, false));
        states.put(
                "K13-question",
                new ProcedureState.PaperQuestion(
                        "Hộ kinh doanh do một nhóm người lập trước ngày 01/7/2025?",
                        "Không phải hộ do một người hoặc một gia đình lập.",
                        1,
                        2));
    }

    private static List<String> manyPapers() {
        return List.of(
                "Tờ khai thay đổi thông tin cư trú (mẫu CT01)",
                "Giấy tờ chứng minh chỗ ở hợp pháp",
                "Về ở với người thân: giấy tờ chứng minh quan hệ",
                "Thuê, mượn, ở nhờ: hợp đồng có công chứng, chứng thực",
                "Thuê, mượn, ở nhờ: giấy tờ về diện tích nhà ở",
                "Được chăm sóc, nuôi dưỡng: giấy xác nhận việc đó",
                "Ở cơ sở trợ giúp xã hội: văn bản đề nghị của cơ sở",
                "Ở cơ sở tôn giáo, tín ngưỡng: giấy tờ về tư cách của Ông/Bà",
                "Ở trên phương tiện: giấy đăng ký, đăng kiểm, hoặc xác nhận");
    }

    private static void addPapers(Map<String, ScreenState> states) {
        List<Option> needed =
                List.of(
                        paper(0, "Đơn đăng ký biến động đất đai (Mẫu số 18)", "Xin mẫu tại quầy."),
                        paper(1, "Giấy chứng nhận (sổ đỏ, sổ hồng)", ""),
                        paper(
                                2,
                                "Hợp đồng mua bán, tặng cho, hoặc văn bản thừa kế",
                                "Đã công chứng hoặc chứng thực."),
                        paper(
                                3,
                                "Văn bản ủy quyền đi làm thủ tục",
                                "Chủ hộ viết và ký, không cần chứng thực. Nhờ dịch vụ: hợp đồng và"
                                        + " giấy giới thiệu. Nhờ bưu điện: phiếu gửi hồ sơ."),
                        paper(
                                4,
                                "Bản vẽ tách thửa, hợp thửa (Mẫu số 22)",
                                "Chỉ khi tách hoặc hợp thửa."));
        states.put(
                "K13-papers",
                new ProcedureState.PapersNeeded(
                        "Sang tên sổ đỏ: mua bán, tặng cho, thừa kế",
                        needed,
                        List.of(
                                new Option(
                                        "other-0",
                                        "Tờ khai đăng ký khai sinh",
                                        "Trả lời tại máy thay cho tờ khai giấy.")),
                        List.of(option("perhaps-0", "Văn bản ủy quyền")),
                        new PrintState.NotAsked()));
        states.put(
                "K14-before",
                new ProcedureState.BeforeStart(
                        "Đăng ký khai sinh",
                        6,
                        List.of("Thẻ căn cước", "4 câu hỏi", "Quét giấy tờ", "Kiểm tra", "Gửi"),
                        new ExpectedResult.On(LocalDate.of(2026, 11, 27))));
    }

    private static Option paper(int number, String name, String source) {
        return new Option("need-" + number, name, ("Bản chính. " + source).strip());
    }
}
