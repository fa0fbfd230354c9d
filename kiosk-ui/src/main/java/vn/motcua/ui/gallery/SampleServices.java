package vn.motcua.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.screen.AddressQuestion;
import vn.motcua.contract.screen.CardAnswer;
import vn.motcua.contract.screen.ChipAnswer;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.FormQuestion;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.InformationState;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.PaperView;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.RatingState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.TicketStanding;
import vn.motcua.contract.screen.WaitView;

/** Sample state of the services that a centre may switch on. */
final class SampleServices {
    private SampleServices() {}

    static void addTo(Map<String, ScreenState> states) {
        SampleProcedures.addTo(states);
        addForms(states);
        addCounters(states);
        addTickets(states);
        SamplePetitions.addTo(states);
        SampleHandOffs.addTo(states);
        addInformation(states);
        SampleUtilities.addTo(states);
    }

    private static Option option(String id, String name) {
        return new Option(id, name, "");
    }

    private static void addForms(Map<String, ScreenState> states) {
        states.put(
                "K07-my-dossiers",
                new FormState.MyDossiers(
                        List.of(
                                new Option("1", "Đăng ký khai sinh", "Đang giải quyết, 24/11/2026"),
                                new Option(
                                        "2", "Chứng thực bản sao", "Đã có kết quả, 20/11/2026"))));
        states.put("K07-none", new FormState.MyDossiers(List.of()));
        for (CardAnswer answer : CardAnswer.values()) {
            String name = answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
            states.put("K15-" + name, new FormState.CardWanted(answer, answer == CardAnswer.FAINT));
        }
        states.put("K16-is-this-you", isThisYou(true, ChipAnswer.NO_READER));
        for (ChipAnswer chip : ChipAnswer.values()) {
            String name = chip.name().toLowerCase(Locale.ROOT).replace('_', '-');
            states.put("K16-chip-" + name, isThisYou(false, chip));
        }
        states.put("K16-phone", new FormState.PhoneWanted("090000", true));
        addQuestions(states);
        Errand errand = new Errand.NewDossier(new Procedure("1.001193", "Đăng ký khai sinh"));
        states.put(
                "K22-papers",
                new FormState.PapersList(
                        errand,
                        List.of(
                                new PaperView("Tờ khai đăng ký khai sinh", 2),
                                new PaperView("Giấy chứng sinh (bản chính)", 0))));
    }

    private static void addQuestions(Map<String, ScreenState> states) {
        addTyping(states);
        List<Option> relations =
                List.of(
                        option("father", "Cha"),
                        option("mother", "Mẹ"),
                        option("other", "Người khác"));
        states.put(
                "K17-choice",
                question(
                        "Ông/Bà có quan hệ thế nào với trẻ?",
                        FormQuestion.Kind.CHOICE,
                        relations,
                        "mother",
                        ""));
        states.put(
                "K17-yes-no",
                question("Trẻ sinh tại bệnh viện?", FormQuestion.Kind.YES_NO, List.of(), "", ""));
        states.put(
                "K17-date",
                question(
                        "Ngày sinh của trẻ",
                        FormQuestion.Kind.DATE,
                        List.of(),
                        "31092026",
                        "Tháng 9 chỉ có 30 ngày. Kiểm tra lại ngày."));
        addAddress(states);
    }

    /** K18 with the keys of each field, and typing for other screens. */
    private static void addTyping(Map<String, ScreenState> states) {
        states.put("K18-name", typed("Họ và tên của trẻ", FormQuestion.Kind.NAME, "NGUYỄN THỊ M"));
        states.put("K18-place", typed("Số nhà, đường, thôn", FormQuestion.Kind.PLACE, "Thôn Đô"));
        states.put(
                "K18-text",
                typed(
                        "Có gì thay đổi?",
                        FormQuestion.Kind.TEXT,
                        "Đường ngập nước mỗi khi mưa lớn, xe không qua được, nhờ ".repeat(3)
                                + "khơi thông cống"));
        states.put("K18-code", typed("Số giấy chứng sinh", FormQuestion.Kind.CODE, "36/2026-"));
        states.put("K18-email", typed("Địa chỉ thư điện tử", FormQuestion.Kind.EMAIL, "hoa.mau"));
        states.put("K18-phone", typed("Số điện thoại", FormQuestion.Kind.PHONE, "0900000"));
        states.put(
                "K18-number", typed("Diện tích bằng mét vuông", FormQuestion.Kind.NUMBER, "120"));
        states.put(
                "K18-problem",
                question(
                        "Họ và tên của trẻ",
                        FormQuestion.Kind.NAME,
                        List.of(),
                        "",
                        "Nhập họ và tên của trẻ."));
        states.put(
                "K18-single",
                new FormState.Question(
                        new FormQuestion(
                                "Ông/Bà muốn làm giấy tờ gì?",
                                "Gõ vài chữ, không cần dấu. Ví dụ: khai sinh",
                                FormQuestion.Kind.TEXT,
                                List.of(),
                                "khai t",
                                false,
                                "",
                                1,
                                1)));
    }

    private static ScreenState typed(String words, FormQuestion.Kind kind, String answer) {
        return question(words, kind, List.of(), answer, "");
    }

    private static void addAddress(Map<String, ScreenState> states) {
        String old = "Số 12 tổ 5, Phường Mẫu Cũ, Quận Mẫu, Thành phố Mẫu";
        List<Option> both = List.of(option("yes", "Đúng"), option("other", "Nơi khác"));
        states.put(
                "K19-renamed",
                address(
                        AddressQuestion.RENAMED,
                        List.of(old, "Số 12 tổ 5, Phường Mẫu Mới, Thành phố Mẫu"),
                        both));
        List<Option> parts = new ArrayList<>(communes(4));
        parts.add(option("keep", "Tôi không rõ – cán bộ sẽ hỏi"));
        parts.add(option("other", "Nơi khác"));
        states.put("K19-divided", address(AddressQuestion.DIVIDED, List.of(old), parts));
        states.put(
                "K19-near",
                address(
                        AddressQuestion.NEAR,
                        List.of(),
                        List.of(
                                new Option("here", "Phường Mẫu", "Nơi đặt máy này"),
                                option("province", "Xã, phường khác của Thành phố Mẫu"),
                                option("elsewhere", "Tỉnh, thành phố khác"))));
        states.put(
                "K19-commune",
                address(AddressQuestion.COMMUNE, List.of("Tỉnh Mẫu: mẫu"), communes(6)));
    }

    private static List<Option> communes(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(each ->
                        new Option(
                                "c" + each,
                                "Phường Mẫu " + each,
                                each % 2 == 0 ? "Trước đây: Xã Mẫu, Huyện Mẫu" : ""))
                .toList();
    }

    private static ScreenState address(
            AddressQuestion ask, List<String> known, List<Option> options) {
        return new FormState.AddressWanted("Nơi cư trú hiện nay", ask, known, options, 2, 4);
    }

    private static ScreenState question(
            String words,
            FormQuestion.Kind kind,
            List<Option> options,
            String answer,
            String problem) {
        String hint = kind == FormQuestion.Kind.DATE ? "Ví dụ: 15 tháng 9 năm 2026" : "";
        return new FormState.Question(
                new FormQuestion(
                        words, hint, kind, options, answer, problem.isEmpty(), problem, 2, 4));
    }

    private static void addCounters(Map<String, ScreenState> states) {
        SamplePayments.addTo(states);
        states.put(
                "K27-rating",
                new RatingState.Wanted(
                        "https://mau.gov.vn/danh-gia", "Đăng ký khai sinh, Quầy số 4"));
        states.put("K27-reasons", new RatingState.Reasons(2, List.of("waiting")));
        states.put("K27-comment", new RatingState.CommentWanted());
        for (RatingState.Thanks thanks : RatingState.Thanks.values()) {
            states.put(
                    "K27-" + thanks.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    new RatingState.Taken(thanks));
        }
    }

    private static void addTickets(Map<String, ScreenState> states) {
        List<Option> fields =
                List.of(
                        new Option("civil", "Hộ tịch, chứng thực", "Đang chờ 4 người"),
                        new Option("land", "Đất đai", "Đã hết số hôm nay"),
                        new Option("social", "Trợ cấp, bảo hiểm", "Đang chờ 1 người"));
        states.put("K33-fields", new CounterState.TicketWanted(fields, true));
        states.put(
                "K33-ticket",
                new CounterState.TicketGiven(
                        "A017",
                        "Quầy 1, Quầy 2",
                        "H56-260310-0001",
                        new WaitView.About(3, 10, 15),
                        new PrintState.Printed()));
        states.put(
                "K33-ticket-offline",
                new CounterState.TicketGiven(
                        "B003",
                        "Quầy 3",
                        "",
                        new WaitView.Unknown(),
                        new PrintState.NotPrinted(DeviceFault.PAPER_OUT)));
        states.put(
                "K33-first",
                new CounterState.TicketGiven(
                        "A001",
                        "Quầy 1, Quầy 2",
                        "",
                        new WaitView.About(0, 0, 8),
                        new PrintState.Printed()));
        addFound(states);
        states.put("K33-over", new CounterState.TicketWanted(List.of(), false));
    }

    private static void addFound(Map<String, ScreenState> states) {
        var waits = new TicketStanding.Waits("Quầy 1, Quầy 2", new WaitView.About(3, 10, 15));
        List.of(
                        waits,
                        new TicketStanding.Asked(),
                        new TicketStanding.Called("Quầy 2"),
                        new TicketStanding.Over(),
                        new TicketStanding.Unknown())
                .forEach(each ->
                        states.put(
                                "K33-found-" + each.getClass().getSimpleName(),
                                new CounterState.TicketFound("A017", each)));
    }

    private static ScreenState news(PrintState print) {
        return new InformationState.NewsShown(
                SampleNotices.news().getFirst(), "https://mau.gov.vn/tin/0123456789abcdef", print);
    }

    private static void addInformation(Map<String, ScreenState> states) {
        states.put("K31-news", new InformationState.NewsList(SampleNotices.news()));
        states.put("K31-none", new InformationState.NewsList(List.of()));
        states.put("K31-item", news(new PrintState.NotAsked()));
        states.put("K31-printed", news(new PrintState.Printed()));
        states.put(
                "K41-phone",
                new InformationState.SendToPhone(
                        "H56.12-261118-0042, 28/11/2026, Quầy số 4",
                        "Hồ sơ H56.12-261118-0042, hẹn trả 28/11/2026, Quầy số 4"));
    }

    private static FormState isThisYou(boolean expired, ChipAnswer chip) {
        return new FormState.IsThisYou("Nguyễn T*** M***", 1956, expired, chip);
    }
}
