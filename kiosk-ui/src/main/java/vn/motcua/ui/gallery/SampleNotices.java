package vn.motcua.ui.gallery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.news.AlertPlace;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.news.NoticePicture;

/** Invented news and warnings, to be drawn. */
final class SampleNotices {
    private static final Instant NOW = SampleStates.NOW;

    private static final List<NoticePicture> PICTURES =
            List.of(
                    new NoticePicture(
                            "0".repeat(64), 1280, 853, "Nước ngập đến bậc thềm nhà văn hóa thôn"));

    private SampleNotices() {}

    static Alert emergency() {
        return new Alert(
                "a1",
                AlertLevel.EMERGENCY,
                "Bão số 13 đổ bộ tối nay, nước sông lên nhanh",
                List.of(
                        "Ở trong nhà kiên cố, không ra ngoài từ 18:00.",
                        "Người ở ven sông đến nhà văn hóa thôn trước 16:00.",
                        "Cần giúp, gọi số điện thoại dưới đây."),
                "Ban Chỉ huy phòng thủ dân sự phường Mẫu",
                NOW,
                NOW.plus(Duration.ofHours(12)),
                List.of("112", "0900 000 000"));
    }

    static Alert drill() {
        Alert real = emergency();
        return new Alert(
                "a2",
                1,
                true,
                real.level(),
                real.title(),
                real.instructions(),
                real.source(),
                real.sentAt(),
                real.expiresAt(),
                real.phones(),
                List.of(
                        new AlertPlace("00001", "Phường Mẫu"),
                        new AlertPlace("00002", "Xã Hàm Tân Mẫu")),
                PICTURES);
    }

    static List<NewsItem> news() {
        return List.of(
                new NewsItem(
                        "n1",
                        NewsCategory.ANNOUNCEMENT,
                        "Từ ngày 01/12, nhận kết quả đăng ký khai sinh ngay trong ngày",
                        "Hồ sơ đủ giấy tờ nộp trước 15:00 được trả kết quả trong ngày làm việc.",
                        "",
                        "UBND phường Mẫu",
                        NOW.minus(Duration.ofDays(1)),
                        PICTURES),
                new NewsItem(
                        "n2",
                        NewsCategory.ANNOUNCEMENT,
                        "Lịch tiêm vắc xin cho trẻ em tháng 12",
                        "Trạm y tế phường tiêm vào thứ Tư hằng tuần, từ 07:30.",
                        "",
                        "Trạm y tế phường Mẫu",
                        NOW.minus(Duration.ofDays(3))));
    }
}
