package vn.motcua.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who can type Vietnamese elsewhere can type it here, and foreign words stay what they are. */
class ComposerTest {
    private static final String KEYS = "aeiouydwsfrxjzAEDW0123456789cghnmptkqb []'\b\b\b";

    @ParameterizedTest
    @ValueSource(strings = {"tieengs", "tiengse", "tiesnge", "tieesng", "tieengxs", "tiengxse"})
    void marks_and_tones_may_come_whenever_the_visitor_thinks_of_them(String keys) {
        assertThat(telex(keys)).isEqualTo("tiếng");
    }

    @ParameterizedTest
    @CsvSource({"hoaf,hòa,hoà", "khoer,khỏe,khoẻ", "thuyr,thủy,thuỷ", "HUYR,HỦY,HUỶ"})
    void a_tone_stands_where_the_site_wants_it(String keys, String old, String modern) {
        assertThat(new Composer(InputMethod.TELEX, ToneStyle.OLD).pressAll(keys)).isEqualTo(old);
        assertThat(new Composer(InputMethod.TELEX, ToneStyle.NEW).pressAll(keys)).isEqualTo(modern);
    }

    @ParameterizedTest
    @CsvSource({
        "duongdwf,đường", "nguwofi,người", "ruouwj,rượu", "thuowr,thuở", "quowr,quở",
        "hoacwj,hoặc", "cwoif,cười", "dwowng,dương", "muoonw,mươn", "huownr,hưởn"
    })
    void one_w_finds_all_the_letters_it_belongs_to(String keys, String text) {
        assertThat(telex(keys)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"quas,quá", "gif,gì", "gieengs,giếng", "giuwax,giữa", "quys,quý", "giaf,già"})
    void qu_and_gi_are_one_sound(String keys, String text) {
        assertThat(telex(keys)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"ass,as", "aaa,aa", "ddd,dd", "uww,uw", "ww,w", "tieengss,tiêngs", "mooocs,moóc"})
    void the_same_key_again_takes_back_what_it_did(String keys, String text) {
        assertThat(telex(keys)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"DDawks Lawks,Đắk Lắk", "Kroong Pacws,Krông Pắc", "Cuw Juts,Cư Jút", "QDD,QĐ"})
    void places_of_the_highlands_and_abbreviations_are_not_foreign(String keys, String text) {
        assertThat(telex(keys)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Internet", "facebook", "gmail.com", "VNeID", "form", "class", "view"})
    void a_word_that_cannot_be_vietnamese_is_left_alone(String keys) {
        assertThat(telex(keys)).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({
        "toans<,tóa",
        "loanj<,lọa",
        "hoanf<ng,hoàng",
        "tieengs<<<,ti",
        "muaf<n,mùn",
        "hoa <s,hóa",
        "DDoongf Nai<<<<,Đồng"
    })
    void deleting_a_letter_puts_the_tone_back_in_its_place(String keys, String text) {
        assertThat(telex(keys.replace('<', Composer.BACKSPACE))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"d9u7o7ng2,đường", "tieng61,tiếng", "12a5,12a5", "QL1A,QL1A", "a11,a1"})
    void digits_compose_where_a_syllable_stands_before_them(String keys, String text) {
        assertThat(new Composer(InputMethod.VNI, ToneStyle.OLD).pressAll(keys)).isEqualTo(text);
    }

    @Test
    void a_tone_key_works_on_the_syllable_and_the_same_key_takes_the_tone_off() {
        Composer line = new Composer(InputMethod.NONE, ToneStyle.OLD);
        line.pressAll("Trần Hoang");

        line.tone(Tone.GRAVE);
        assertThat(line.text()).isEqualTo("Trần Hoàng");
        line.tone(Tone.GRAVE);
        assertThat(line.text()).isEqualTo("Trần Hoang");
    }

    @Test
    void a_spelling_that_was_there_before_is_not_changed() {
        Composer line = new Composer(InputMethod.TELEX, ToneStyle.OLD);
        line.setText("Hoà Bình, số 5 é à");

        assertThat(line.text()).isEqualTo("Hoà Bình, số 5 é à");
        line.setText("Khoẻ");
        assertThat(line.pressAll("n")).isEqualTo("Khoẻn");
    }

    @ParameterizedTest
    @EnumSource(InputMethod.class)
    void whatever_is_pressed_the_line_stays_text_and_can_be_deleted(InputMethod method) {
        Random random = new Random(20261125);
        for (int round = 0; round < 3_000; round++) {
            Composer line = new Composer(method, ToneStyle.values()[round % 2]);
            for (int key = 0; key < 24; key++) {
                line.press(KEYS.charAt(random.nextInt(KEYS.length())));
            }
            String text = line.text();
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            for (int left = text.length(); left > 0; left--) {
                assertThat(line.text()).hasSize(left);
                line.delete();
            }
            assertThat(line.text()).isEmpty();
        }
    }

    private static String telex(String keys) {
        return new Composer(InputMethod.TELEX, ToneStyle.OLD).pressAll(keys);
    }
}
