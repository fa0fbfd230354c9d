package vn.motcua.ui.gallery;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.procedure.Phrase;
import vn.motcua.contract.screen.AnswerView;
import vn.motcua.contract.screen.BookingState;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.utility.FreeTime;
import vn.motcua.contract.utility.UtilityCard;
import vn.motcua.contract.utility.UtilityIcon;

/** Sample states of booking a time: K32. */
final class SampleBookings {
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 11, 30, 7, 30);
    private static final String CODE = "K7M3QH9PXW";
    private static final UtilityCard DOCTOR =
            new UtilityCard(
                    "doctor",
                    same("Đặt lịch khám bệnh"),
                    same("Chọn bệnh viện, khoa, ngày giờ"),
                    UtilityIcon.CALENDAR,
                    same("Sở Y tế tỉnh Mẫu"));

    private SampleBookings() {}

    static void addTo(Map<String, ScreenState> states) {
        List<FreeTime> times =
                IntStream.range(0, 12).mapToObj(number -> time(number, "Phòng khám số 3")).toList();
        FreeTime chosen = time(0, "Phòng khám số 3, tầng 2, nhà C, lối vào cạnh hiệu thuốc");
        states.put("K32-booking", new BookingState.Begun(DOCTOR));
        states.put("K32-times", new BookingState.TimesOffered(DOCTOR, times, false));
        states.put("K32-times-gone", new BookingState.TimesOffered(DOCTOR, times, true));
        states.put("K32-times-none", new BookingState.TimesOffered(DOCTOR, List.of(), false));
        states.put(
                "K32-booking-confirm",
                new BookingState.ToConfirm(
                        DOCTOR,
                        chosen,
                        List.of(
                                answer("hospital", "Khám ở đâu?", "Bệnh viện Đa khoa tỉnh Mẫu"),
                                answer("department", "Khám khoa nào?", "Tim mạch"),
                                answer("patient", "Họ và tên người khám", "Nguyễn Thị Mẫu"),
                                answer("phone", "Số điện thoại", "0900000001"))));
        states.put(
                "K32-booked",
                new BookingState.Booked(DOCTOR, CODE, chosen, new PrintState.Printed()));
        states.put(
                "K32-booked-not-printed",
                new BookingState.Booked(
                        DOCTOR, CODE, chosen, new PrintState.NotPrinted(DeviceFault.PAPER_OUT)));
        states.put("K32-booking-code", new BookingState.CodeAsked(DOCTOR, "", false));
        states.put("K32-booking-code-unknown", new BookingState.CodeAsked(DOCTOR, "K7M3", true));
        states.put("K32-booking-cancelled", new BookingState.Cancelled(DOCTOR));
    }

    private static FreeTime time(int number, String where) {
        return new FreeTime("time-" + number, FIRST.plusHours(number), where);
    }

    private static AnswerView answer(String id, String question, String answer) {
        return new AnswerView("booking-" + id, question, answer);
    }

    private static Phrase same(String words) {
        return new Phrase(words, words);
    }
}
