package vn.motcua.local.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.local.procedure.Catalogue;

/** Nobody has to know the official name, an accent, or how to type. */
class ProcedureSearchTest {
    private static final String BIRTH = "1.001193";
    private static final String RESIDENCE = "1.004222";
    private static final String RECORD = "3.000333";
    private final ProcedureSearch search = new ProcedureSearch(Catalogue.shipped().listed());

    @Test
    void two_letters_are_enough_to_see_something() {
        assertThat(found("kh")).contains(BIRTH);
        assertThat(found("k")).isEmpty();
    }

    @Test
    void accents_may_be_left_out_or_wrong() {
        assertThat(first("khai sinh")).isEqualTo(BIRTH);
        assertThat(first("đang ky khai sình")).isEqualTo(BIRTH);
        assertThat(first("thưởng trú")).isEqualTo(RESIDENCE);
    }

    @Test
    void slips_of_the_finger_do_not_matter() {
        assertThat(first("khia sinh")).isEqualTo(BIRTH);
        assertThat(first("khaisinh")).isEqualTo(BIRTH);
        assertThat(first("ly lich tu pahp")).isEqualTo(RECORD);
    }

    @Test
    void a_spelling_may_follow_the_ear() {
        assertThat(first("lí lịch")).isEqualTo(RECORD);
        assertThat(first("khai xinh")).isEqualTo(BIRTH);
    }

    @Test
    void keys_that_nothing_composed_are_understood() {
        assertThat(first("giaays khai sinh")).isEqualTo(BIRTH);
        assertThat(first("ly1 li5ch")).isEqualTo(RECORD);
    }

    @Test
    void people_say_other_words_than_the_state() {
        assertThat(first("hộ khẩu")).isEqualTo(RESIDENCE);
        assertThat(found("sổ đỏ")).contains("1.013831", "1.012783");
        assertThat(first("tôi muốn mở quán thì cần làm thủ tục gì")).isEqualTo("1.001612");
    }

    @Test
    void a_code_finds_its_procedure() {
        assertThat(first("2.000635")).isEqualTo("2.000635");
        assertThat(first("2000635")).isEqualTo("2.000635");
    }

    @Test
    void nonsense_finds_nothing_and_harms_nothing() {
        for (String typed :
                List.of("", "  ", "..", "!!", "zzqqxx", "\u0000\ud800", "đ".repeat(9999))) {
            assertThat(found(typed)).as(typed).isEmpty();
        }
    }

    private String first(String typed) {
        return found(typed).getFirst();
    }

    private List<String> found(String typed) {
        return search.find(typed, 5).stream().map(ListedProcedure::code).toList();
    }
}
