package vn.motcua.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.device.chip.CardKey;

/** The code on a card tells what opens its chip, without anything to type. */
class ChipCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2029, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "15021990, 15082021, 2030-02-15 2050-02-15 9999-12-31", // 31: until 40
        "15021990, 16022028, 2050-02-15 9999-12-31", // 38 and a day: 40 is too near
        "15021955, 15082021, 9999-12-31", // 66: for life
        "15022003, 15082021, 2028-02-15 2043-02-15 9999-12-31",
        "00001990, 15082021, ''", // nobody knows the day
    })
    void the_days_on_which_it_may_end_are_tried(String birth, String issued, String ends) {
        String code = "079190000000||Nguyễn Thị Mẫu|%s|Nữ|Phường 1|%s".formatted(birth, issued);
        var reading = (CardReading.Card) CardCode.read(code, TODAY);

        assertThat(new ChipCheck(reading.card()).keys())
                .isEqualTo(keys(birth, ends.isEmpty() ? List.of() : List.of(ends.split(" "))));
    }

    private static List<CardKey> keys(String birth, List<String> ends) {
        return ends.stream()
                .map(end -> {
                    LocalDate born =
                            LocalDate.of(
                                    Integer.parseInt(birth.substring(4)),
                                    Integer.parseInt(birth.substring(2, 4)),
                                    Integer.parseInt(birth.substring(0, 2)));
                    return CardKey.of("079190000000", born, LocalDate.parse(end));
                })
                .toList();
    }
}
