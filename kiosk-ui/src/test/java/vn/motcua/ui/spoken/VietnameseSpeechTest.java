package vn.motcua.ui.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.config.SpeechConfig.Region;
import vn.motcua.contract.screen.Language;

/** Who listens hears what stands there as a person behind the desk would say it. */
class VietnameseSpeechTest {
    private final SpokenText north = new SpokenText(Language.VIETNAMESE, Region.NORTH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0 | không
                    10 | mười
                    14 | mười bốn
                    15 | mười lăm
                    20 | hai mươi
                    21 | hai mươi mốt
                    24 | hai mươi tư
                    25 | hai mươi lăm
                    55 | năm mươi lăm
                    101 | một trăm linh một
                    104 | một trăm linh bốn
                    105 | một trăm linh năm
                    110 | một trăm mười
                    115 | một trăm mười lăm
                    131 | một trăm ba mươi mốt
                    1.000 | một nghìn
                    1.005 | một nghìn không trăm linh năm
                    2.050 | hai nghìn không trăm năm mươi
                    30.000 | ba mươi nghìn
                    1.000.000 | một triệu
                    1.234.567 | một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy
                    1.000.005 | một triệu không trăm linh năm
                    2.000.000.000 | hai tỷ
                    1.500.000.000.000 | một nghìn năm trăm tỷ
                    3,5 | ba phẩy năm
                    ½ | một phần hai
                    ±5 | cộng trừ năm
                    0,05 | không phẩy không năm
                    -5 | âm năm
                    """)
    void a_number_is_said_as_numbers_are(String written, String said) {
        assertThat(north.say(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    H56.12-261124-0007 | hát năm sáu, chấm, một hai, gạch ngang, hai sáu, một một, hai bốn, gạch ngang, không không không bảy
                    G22.99-251225-020175 | giê hai hai, chấm, chín chín, gạch ngang, hai năm, một hai, hai năm, gạch ngang, không hai, không một, bảy năm
                    000.00.01.H29-240115-0001 | không không không, chấm, không không, chấm, không một, chấm, hát hai chín, gạch ngang, hai bốn, không một, một năm, gạch ngang, không không không một
                    KIOSK-k01-20261124-0007 | ki ốt, gạch ngang, ca không một, gạch ngang, hai không hai sáu, một một, hai bốn, gạch ngang, không không không bảy
                    1.001193 | một, chấm, không không, một một, chín ba
                    03706/2026/07906 | không ba bảy, không sáu, xuyệt, hai không hai sáu, xuyệt, không bảy chín, không sáu
                    052286005109 | không năm hai, hai tám sáu, không không năm, một không chín
                    K03 | ca không ba
                    0101234567-001 | không một không một, hai ba bốn, năm sáu bảy, gạch ngang, không không một
                    CCCD 001 085 012 345 | căn cước công dân không không một, không tám năm, không một hai, ba bốn năm
                    biển số 30F-12345 | biển số ba không, ép, gạch ngang, một hai ba, bốn năm
                    Tờ khai CT01 | Tờ khai xê tê không một
                    bản 1.0.12 | bản một, chấm, không, chấm, một hai
                    """)
    void a_code_is_said_digit_by_digit_in_groups(String written, String said) {
        assertThat(north.say(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    21/11/2026 | ngày hai mươi mốt tháng mười một năm hai nghìn không trăm hai mươi sáu
                    ngày 01/04/2026 | ngày một tháng tư năm hai nghìn không trăm hai mươi sáu
                    2026-11-24 | ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi sáu
                    Từ ngày 01/12, nhận kết quả | Từ ngày một tháng mười hai, nhận kết quả
                    tháng 12 | tháng mười hai
                    thứ 4 | thứ tư
                    tháng 11/2026 | tháng mười một năm hai nghìn không trăm hai mươi sáu
                    45/13/2026 | bốn năm, xuyệt, một ba, xuyệt, hai không hai sáu
                    14:05 | mười bốn giờ năm phút
                    16:00 thứ Sáu, ngày 28/11/2025 | mười sáu giờ thứ Sáu, ngày hai mươi tám tháng mười một năm hai nghìn không trăm hai mươi lăm
                    07:30–11:30 và 13:30–17:00 | bảy giờ ba mươi phút đến mười một giờ ba mươi phút và mười ba giờ ba mươi phút đến mười bảy giờ
                    8h30 | tám giờ ba mươi phút
                    8h–11h30 | tám giờ đến mười một giờ ba mươi phút
                    8h-11h30, 13h30-17h | tám giờ đến mười một giờ ba mươi phút, mười ba giờ ba mươi phút đến mười bảy giờ
                    thứ 2 - thứ 6 | thứ hai đến thứ sáu
                    thứ Hai – thứ Sáu | thứ Hai đến thứ Sáu
                    T2–T6 | thứ hai đến thứ sáu
                    T7, CN | thứ bảy, chủ nhật
                    nghỉ lễ 2/9 | nghỉ lễ hai tháng chín
                    đường 30/4 | đường ba mươi tháng tư
                    quý IV/2026 | quý bốn năm hai nghìn không trăm hai mươi sáu
                    quý 3/2026 | quý ba năm hai nghìn không trăm hai mươi sáu
                    """)
    void days_and_hours_are_said_in_full(String written, String said) {
        assertThat(north.say(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lệ phí: 30.000 đồng | Lệ phí: ba mươi nghìn đồng
                    50.000đ/bản | năm mươi nghìn đồng một bản
                    1.250.000 VNĐ | một triệu hai trăm năm mươi nghìn đồng
                    1,5 triệu đồng | một phẩy năm triệu đồng
                    30 000 đồng | ba mươi nghìn đồng
                    50.000 đồng/01 bản | năm mươi nghìn đồng một bản
                    100.000 đồng/m² | một trăm nghìn đồng một mét vuông
                    10 USD/bản | mười đô la Mỹ một bản
                    30k | ba mươi nghìn
                    15%/năm | mười lăm phần trăm một năm
                    ảnh 3x4cm | ảnh ba nhân bốn xen ti mét
                    40 × 60 cm | bốn mươi nhân sáu mươi xen ti mét
                    giá theo m² | giá theo mét vuông
                    ≥ 18 tuổi | từ mười tám tuổi
                    ≤ 5 MB | không quá năm mê ga bai
                    15% | mười lăm phần trăm
                    99,5 % | chín mươi chín phẩy năm phần trăm
                    120 m² | một trăm hai mươi mét vuông
                    5km | năm ki lô mét
                    -5°C | âm năm độ xê
                    """)
    void amounts_are_said_with_what_they_are_of(String written, String said) {
        assertThat(north.say(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0912345678 | không chín một hai, ba bốn năm, sáu bảy tám
                    0900 000 000 | không chín không không, không không không, không không không
                    1900 0000 | một chín không không, không không không không
                    +84 912 345 678 | cộng tám bốn, chín một hai, ba bốn năm, sáu bảy tám
                    Gọi: 112, 113 | Gọi: một một hai, một một ba
                    +84912345678 | cộng tám bốn, chín một hai, ba bốn năm, sáu bảy tám
                    (024) 3826 1234 | không hai bốn, ba tám hai sáu, một hai ba bốn
                    Tổng đài 1022 | Tổng đài một không hai hai
                    *101# | sao một không một thăng
                    ***678 | đã che, sáu bảy tám
                    """)
    void telephone_numbers_are_said_so_that_they_can_be_written_down(String written, String said) {
        assertThat(north.say(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    UBND phường Mẫu | Ủy ban nhân dân phường Mẫu
                    thẻ CCCD | thẻ căn cước công dân
                    BHXH, BHYT | bảo hiểm xã hội, bảo hiểm y tế
                    thành lập HKD | thành lập hộ kinh doanh
                    P. Bến Nghé, Q.1, TP.HCM | Phường Bến Nghé, Quận một, Thành phố Hồ Chí Minh
                    Nghị định số 23/2015/NĐ-CP | Nghị định số hai mươi ba trên hai nghìn không trăm mười lăm trên Nghị định Chính phủ
                    02/QĐ-UBND | hai trên Quyết định Ủy ban nhân dân
                    Nghị quyết 66-NQ/TW | Nghị quyết sáu mươi sáu, Nghị quyết trên trung ương
                    Luật số 72/2025/QH15 | Luật số bảy mươi hai trên hai nghìn không trăm hai mươi lăm trên Quốc hội mười lăm
                    Phụ lục II, Chương IV, Mục I | Phụ lục hai, Chương bốn, Mục một
                    nhà cấp IV | nhà cấp bốn
                    cấp I, II và III | cấp một, hai và ba
                    thế kỷ XXI | thế kỷ hai mươi mốt
                    HÀNH VI VI PHẠM | HÀNH VI VI PHẠM
                    v/v cấp GCN | về việc cấp giấy chứng nhận
                    đ/c Nguyễn Văn A | đồng chí Nguyễn Văn A
                    TM. UBND | Thay mặt Ủy ban nhân dân
                    Giấy 3/6 | Giấy ba trên sáu
                    số 45/12A Nguyễn Trãi | số bốn mươi lăm trên mười hai a Nguyễn Trãi
                    QL1A | Quốc lộ một a
                    Ông/Bà cần làm gì? | Ông bà cần làm gì?
                    mã QR | mã kiu a
                    Nguyễn T*** H*** | Nguyễn tê đã che, hát đã che,
                    dichvucong.gov.vn | dichvucong chấm gov chấm vê en nờ
                    TRUNG TÂM PHỤC VỤ | TRUNG TÂM PHỤC VỤ
                    ĐKXZ | đê ca ích dét
                    """)
    void short_forms_are_said_in_full(String written, String said) {
        assertThat(north.say(written)).isEqualTo(said);
    }

    @Test
    void the_south_says_its_own_words() {
        SpokenText south = new SpokenText(Language.VIETNAMESE, Region.SOUTH);

        assertThat(south.say("1.205")).isEqualTo("một ngàn hai trăm lẻ năm");
    }

    @Test
    void nothing_is_left_that_a_voice_cannot_say() {
        String hostile = "a\u202Eb <x> ★ ☎ {1} [2]\n#3 ~~ 99999999999999999999 …";

        assertThat(north.say(hostile)).matches("[\\p{L}\\p{M}\\s.,;:?!'’-]*");
    }
}
