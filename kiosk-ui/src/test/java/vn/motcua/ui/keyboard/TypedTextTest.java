package vn.motcua.ui.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.ui.compose.InputMethod;
import vn.motcua.ui.compose.Tone;
import vn.motcua.ui.compose.ToneStyle;

/** Each field writes what belongs into it, and no more than it can hold. */
class TypedTextTest {

    @ParameterizedTest
    @CsvSource({
        "NAME,nguyeenx thij hoa,NGUYỄN THỊ HOA",
        "PLACE,thoon ddoong,Thôn Đông",
        "TEXT,owr ddaay. cos raats nhieeuf rasc,Ở đây. Có rất nhiều rác",
        "EMAIL,Hoas.Test@x.vn,hoas.test@x.vn",
        "CODE,h29.as-dd,H29.AS-DD",
        "PHONE,0912345678,0912345678"
    })
    void a_field_composes_only_where_words_are_written(FieldKind kind, String keys, String text) {
        assertThat(typed(kind, keys).text().get()).isEqualTo(text);
    }

    @Test
    void a_chip_takes_the_place_of_the_word_and_the_next_word_begins() {
        TypedText name = typed(FieldKind.NAME, "nguyen");
        assertThat(name.suggestions().get()).first().isEqualTo("NGUYỄN");

        name.choose("NGUYỄN");
        assertThat(name.text().get()).isEqualTo("NGUYỄN ");
        assertThat(name.suggestions().get()).isEmpty();
    }

    @Test
    void chips_are_written_as_the_visitor_began_to_write() {
        assertThat(typed(FieldKind.PLACE, "phuong").suggestions().get()).contains("Phường");
        assertThat(typed(FieldKind.TEXT, "ong giay").suggestions().get()).contains("giấy");
        assertThat(typed(FieldKind.TEXT, "giay").suggestions().get()).contains("Giấy");
    }

    @Test
    void an_empty_name_offers_the_families_and_other_fields_offer_nothing() {
        assertThat(typed(FieldKind.NAME, "").suggestions().get()).startsWith("NGUYỄN");
        assertThat(typed(FieldKind.TEXT, "").suggestions().get()).isEmpty();
        assertThat(typed(FieldKind.PHONE, "09").suggestions().get()).isEmpty();
    }

    @Test
    void nothing_that_one_visitor_types_is_suggested_to_the_next() {
        TypedText first = typed(FieldKind.TEXT, "xyzzy xyzzy xyzzy ");
        assertThat(first.text().get()).isNotEmpty();

        assertThat(typed(FieldKind.TEXT, "xyz").suggestions().get()).isEmpty();
    }

    @Test
    void letters_tones_and_deleting_work_without_any_input_method() {
        TypedText name = typed(FieldKind.NAME, "ĐO");
        name.delete();
        name.press('Ô');
        name.tone(Tone.GRAVE);
        name.press('N');
        name.press('G');
        assertThat(name.text().get()).isEqualTo("ĐỒNG");
    }

    @Test
    void who_wants_small_letters_in_a_name_gets_them_after_the_first() {
        TypedText name = typed(FieldKind.NAME, "");
        name.switchCapitals();
        "tran an".chars().forEach(key -> name.press((char) key));
        assertThat(name.text().get()).isEqualTo("Tran An");
    }

    @ParameterizedTest
    @EnumSource(FieldKind.class)
    void a_field_takes_no_more_than_it_can_hold(FieldKind kind) {
        TypedText full = typed(kind, "1".repeat(kind.lengthMax() + 5));
        full.choose("thêm");
        assertThat(full.text().get()).hasSize(kind.lengthMax());
    }

    private static TypedText typed(FieldKind kind, String keys) {
        TypedText typed = new TypedText(kind, InputMethod.TELEX, ToneStyle.OLD);
        keys.chars().forEach(key -> typed.press((char) key));
        return typed;
    }
}
