package vn.motcua.ui.gallery;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.contract.procedure.Phrase;
import vn.motcua.contract.screen.CardAnswer;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.utility.ListedItem;
import vn.motcua.contract.utility.ResultField;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.contract.utility.UtilityField;
import vn.motcua.contract.utility.UtilityIcon;
import vn.motcua.contract.utility.UtilityPlace;

/** Sample states of what other offices offer: K32. */
final class SampleUtilities {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Freshness CURRENT = new Freshness(SampleStates.NOW, true);
    private static final Freshness OLD =
            new Freshness(SampleStates.NOW.minus(Duration.ofHours(20)), false);

    private SampleUtilities() {}

    static void addTo(Map<String, ScreenState> states) {
        List<UtilityCard> cards =
                Arrays.stream(UtilityIcon.values())
                        .map(icon ->
                                card(icon, "Tra cứu điểm thi", "Xem điểm thi của một thí sinh"))
                        .toList();
        states.put("K32-utilities", new UtilityState.Offered(cards));
        states.put("K32-none", new UtilityState.Offered(List.of()));
        UtilityCard festivals = card(UtilityIcon.TRAVEL, "Du lịch, lễ hội", "Lễ hội sắp diễn ra");
        ListedItem race =
                item("race", "Hội đua thuyền làng Thử", "Khán đài có chỗ cho xe lăn. 🚣", "");
        ListedItem words =
                item(
                        "words",
                        "Tuyển công nhân đứng máy <b>ca đêm</b>, làm tại khu công nghiệp Mẫu, có xe"
                                + " đưa đón mỗi ngày từ bến xe Thử",
                        "Lương tháng đầu trả đủ, có bảo hiểm & nhà trọ cho người ở xa. ".repeat(18),
                        "https://mau.gov.vn/viec-lam/12");
        states.put("K32-listed", listed(festivals, List.of(race, words), CURRENT));
        states.put("K32-listed-offline", listed(festivals, List.of(words), OLD));
        states.put("K32-listed-over", listed(festivals, List.of(), CURRENT));
        states.put("K32-item", new UtilityState.ItemShown(festivals, race, CURRENT, false));
        addSources(states);
        SampleBookings.addTo(states);
        states.put("K32-item-long", new UtilityState.ItemShown(festivals, words, OLD, true));
    }

    private static void addSources(Map<String, ScreenState> states) {
        UtilityCard fines = card(UtilityIcon.ROAD, "Phạt nguội", "Lỗi vi phạm chưa xử lý");
        states.put("K32-card", new UtilityState.CardAsked(fines, CardAnswer.NO_CARD));
        states.put("K32-card-faint", new UtilityState.CardAsked(fines, CardAnswer.FAINT));
        states.put("K32-card-foreign", new UtilityState.CardAsked(fines, CardAnswer.FOREIGN));
        List<UtilityField.Choice> vehicles =
                List.of(
                        new UtilityField.Choice("car", same("Ô tô")),
                        new UtilityField.Choice("motorbike", same("Xe máy")));
        for (UtilityField.Kind kind : UtilityField.Kind.values()) {
            boolean isChosen = kind == UtilityField.Kind.CHOICE;
            var field =
                    new UtilityField(
                            "plate",
                            same("Biển số xe là gì?"),
                            same("Nhập cả chữ và số, ví dụ 99A-123.45"),
                            kind,
                            4,
                            20,
                            same("Biển số gồm chữ và số, ví dụ 99A-123.45"),
                            isChosen ? vehicles : List.of());
            states.put(
                    "K32-field-" + kind.name().toLowerCase(Locale.ROOT),
                    new UtilityState.FieldAsked(fines, field, "", !isChosen, 2, 3));
        }
        states.put("K32-asking", new UtilityState.SourceAsked(fines));
        states.put("K32-answered", answered(fines, "Nguyễn T*** M***"));
        states.put("K32-answered-long", answered(fines, "Đèn đỏ <b>ở</b> ngã tư 🚦 ".repeat(12)));
        addPictures(states);
        for (UtilityState.Reason reason : UtilityState.Reason.values()) {
            states.put(
                    "K32-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    new UtilityState.NotAnswered(fines, reason, 7));
        }
    }

    private static void addPictures(Map<String, ScreenState> states) {
        UtilityCard cameras = card(UtilityIcon.CAMERA, "Camera giao thông", "Đường có đông không");
        var place =
                new UtilityPlace("crossing", same("Ngã tư Mẫu"), same("Hướng vào trung tâm 🚦"));
        states.put("K32-places", new UtilityState.PlacesListed(cameras, List.of(place)));
        String picture = SamplePages.pages(1).getFirst().id();
        var shown = new UtilityState.PictureShown(cameras, place, picture, CURRENT);
        states.put("K32-picture", shown);
        states.put("K32-picture-old", shown.old());
    }

    private static ScreenState answered(UtilityCard card, String words) {
        List<ResultField> lines =
                List.of(
                        new ResultField("who", same("Chủ xe"), ResultField.Kind.TEXT),
                        new ResultField("day", same("Ngày"), ResultField.Kind.DATE),
                        new ResultField("fine", same("Mức phạt"), ResultField.Kind.MONEY));
        return new UtilityState.Answered(
                card,
                true,
                lines,
                List.of(
                        Map.of("who", words, "day", "2026-09-14", "fine", "4000000"),
                        Map.of("who", words, "day", "hôm qua", "fine", "chưa rõ")),
                SampleStates.NOW);
    }

    private static ScreenState listed(
            UtilityCard card, List<ListedItem> items, Freshness freshness) {
        return new UtilityState.Listed(card, items, freshness);
    }

    private static UtilityCard card(UtilityIcon icon, String name, String about) {
        return new UtilityCard(
                icon.name().toLowerCase(Locale.ROOT),
                same(name),
                same(about),
                icon,
                same("Sở Giáo dục và Đào tạo Mẫu"));
    }

    private static ListedItem item(String id, String title, String words, String link) {
        return new ListedItem(
                id,
                same(title),
                same(words),
                same("Xã Thử"),
                TODAY,
                link.isEmpty() ? TODAY : TODAY.plusDays(30),
                link,
                "");
    }

    private static Phrase same(String words) {
        return new Phrase(words, words);
    }
}
