package vn.motcua.device.printer;

import java.util.List;

/** A slip of an invented visitor. */
final class SampleReceipt {
    static final String QR = "https://motcua.example/h/KIOSK-Q1-20260115-0042";

    private SampleReceipt() {}

    static Receipt receipt() {
        return new Receipt(
                List.of(
                        new Receipt.Part.Heading("GIẤY TIẾP NHẬN HỒ SƠ"),
                        new Receipt.Part.Rule(),
                        new Receipt.Part.Field("Người nộp", "Nguyễn Thị Mẫu Hường"),
                        new Receipt.Part.Field("Thủ tục", "Đăng ký khai sinh có yếu tố nước ngoài"),
                        new Receipt.Part.Code("KIOSK-Q1-20260115-0042"),
                        new Receipt.Part.Qr(QR),
                        new Receipt.Part.Text(
                                "Giữ giấy này để tra cứu. Ông/bà sẽ nhận kết quả trước ngày"
                                        + " 30/01/2026 tại quầy số 3.")));
    }
}
