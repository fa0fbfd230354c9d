package vn.motcua.province.sample;

import java.util.List;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.payment.FeeLine;
import vn.motcua.province.news.NewsDraft;

/** Names and words of a province that does not exist. */
final class Invented {
    static final List<Procedure> PROCEDURES =
            List.of(
                    new Procedure("1.001193", "Đăng ký khai sinh"),
                    new Procedure("1.000656", "Đăng ký khai tử"),
                    new Procedure("1.000894", "Đăng ký kết hôn"),
                    new Procedure("1.004873", "Cấp Giấy xác nhận tình trạng hôn nhân"),
                    new Procedure("1.001612", "Đăng ký thành lập hộ kinh doanh"),
                    new Procedure("2.000815", "Chứng thực bản sao từ bản chính"),
                    new Procedure("3.000333", "Cấp Phiếu lý lịch tư pháp"),
                    new Procedure("1.012753", "Đăng ký đất đai lần đầu"));

    static final List<String> APPLICANTS =
            List.of(
                    "Nguyễn Thị Mẫu",
                    "Trần Văn Thử",
                    "Lê Thị Ví Dụ",
                    "Phạm Văn Giả",
                    "Hoàng Thị Nháp",
                    "Vũ Văn Tưởng",
                    "Đặng Thị Mẫu",
                    "Bùi Văn Thử");

    static final List<Holder> HOLDERS =
            List.of(
                    new Holder("Phòng Tư pháp", "Đỗ Văn Mẫu"),
                    new Holder("Phòng Kinh tế", "Ngô Thị Thử"),
                    new Holder("Phòng Văn hóa - Xã hội", "Lý Văn Ví Dụ"),
                    new Holder("Chi nhánh Văn phòng Đăng ký đất đai", "Mai Thị Mẫu"));

    static final Holder COUNTER = new Holder("Bộ phận Một cửa", "Phan Thị Mẫu");

    static final List<List<RequestedPaper>> PAPERS =
            List.of(
                    List.of(
                            new RequestedPaper(
                                    "Giấy chứng sinh (bản chính)",
                                    "Bản đã nộp là bản chụp, chưa có dấu của bệnh viện.")),
                    List.of(
                            new RequestedPaper(
                                    "Giấy chứng nhận đăng ký kết hôn",
                                    "Trang 2 bị mờ, không đọc được số đăng ký."),
                            new RequestedPaper("Căn cước của người cha", "Ảnh bị cắt mất góc.")),
                    List.of(new RequestedPaper("Hợp đồng thuê địa điểm kinh doanh", "")),
                    List.of(
                            new RequestedPaper(
                                    "Bản vẽ mặt bằng thửa đất",
                                    "Thiếu chữ ký của chủ hộ liền kề.")));

    static final List<String> REFUSALS =
            List.of(
                    "Nơi tiếp nhận đúng là xã nơi cư trú của người mẹ.",
                    "Thủ tục này do Sở Tư pháp tiếp nhận.",
                    "Tờ khai chưa có chữ ký của người yêu cầu.",
                    "Hồ sơ trùng với hồ sơ đã nộp trước đó.");

    static final List<FeeLine> FEES =
            List.of(
                    new FeeLine("Lệ phí cấp bản sao trích lục hộ tịch", 24_000),
                    new FeeLine("Phí chứng thực", 6_000));

    static final List<NewsDraft> NEWS =
            List.of(
                    new NewsDraft(
                            NewsCategory.POLICY,
                            "Đăng ký khai sinh không cần bản giấy sổ hộ khẩu",
                            "Thông tin cư trú được tra cứu trên hệ thống, người dân không phải nộp"
                                    + " giấy xác nhận.",
                            """
                            Cán bộ tiếp nhận tra cứu thông tin cư trú trên hệ thống.

                            Người dân chỉ cần mang căn cước và giấy chứng sinh.\
                            """,
                            "Phòng Tư pháp"),
                    new NewsDraft(
                            NewsCategory.ANNOUNCEMENT,
                            "Giờ làm việc của Trung tâm Phục vụ hành chính công",
                            "Thứ Hai đến thứ Sáu: 7 giờ 30 đến 11 giờ 30 và 13 giờ 30 đến 17 giờ.",
                            """
                            Trung tâm làm việc từ thứ Hai đến thứ Sáu.

                            Sáng: 7 giờ 30 đến 11 giờ 30. Chiều: 13 giờ 30 đến 17 giờ.\
                            """,
                            "Trung tâm Phục vụ hành chính công"),
                    new NewsDraft(
                            NewsCategory.CULTURE,
                            "Nghỉ Ngày Văn hóa Việt Nam 24/11",
                            "Ngày 24/11 là ngày nghỉ lễ; hồ sơ được tiếp nhận trở lại từ ngày hôm"
                                    + " sau.",
                            """
                            Ngày 24/11 các quầy không làm việc.

                            Ki-ốt vẫn nhận hồ sơ; cán bộ xem hồ sơ vào ngày làm việc tiếp theo.\
                            """,
                            "Ủy ban nhân dân Tỉnh Mẫu"),
                    new NewsDraft(
                            NewsCategory.ANNOUNCEMENT,
                            "Tra cứu hồ sơ bằng mã QR trên giấy hẹn",
                            "Đưa mã QR trên giấy tiếp nhận vào đầu đọc để biết hồ sơ đang ở đâu.",
                            """
                            Mã QR nằm ở góc trên của giấy tiếp nhận hồ sơ và hẹn trả kết quả.

                            Ki-ốt chỉ đọc mã, không lưu lại mã sau khi bạn rời đi.\
                            """,
                            "Trung tâm Phục vụ hành chính công"));

    private Invented() {}
}
