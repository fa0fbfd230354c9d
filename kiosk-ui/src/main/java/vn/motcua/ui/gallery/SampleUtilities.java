package vn.motcua.ui.gallery;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.contract.procedure.Phrase;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.contract.utility.ListedItem;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.contract.utility.UtilityIcon;

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
        states.put("K32-item-long", new UtilityState.ItemShown(festivals, words, OLD, true));
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
