package vn.motcua.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who types a code types as few signs as possible and never loses them. */
class TypedCodeTest {
    private final TypedCode code = new TypedCode();

    private void type(String signs) {
        signs.chars().forEach(sign -> code.type(Character.toString(sign)));
    }

    @Test
    void the_hyphen_after_the_date_comes_by_itself() {
        type("H56.12-261118");

        assertThat(code.text().get()).isEqualTo("H56.12-261118-");
    }

    @Test
    void the_hyphen_that_came_by_itself_goes_by_itself() {
        type("H56.12-2611180");
        code.delete();
        code.delete();

        assertThat(code.text().get()).isEqualTo("H56.12-26111");
    }

    @Test
    void a_date_with_its_whole_year_waits_for_eight_digits() {
        type("H56-202611");

        assertThat(code.text().get()).isEqualTo("H56-202611");
    }

    @Test
    void what_was_sent_comes_back_for_a_second_look() {
        code.putBack("H56-261118-0001");

        assertThat(code.text().get()).isEqualTo("H56-261118-0001");
    }

    @Test
    void what_is_being_typed_is_not_overwritten() {
        type("H");
        code.putBack("H56-261118-0001");

        assertThat(code.text().get()).isEqualTo("H");
    }

    @Test
    void a_key_that_is_stuck_does_not_type_for_ever() {
        type("1".repeat(500));

        assertThat(code.text().get().length()).isLessThan(50);
    }

    @Test
    void everything_can_be_deleted_at_once() {
        type("H56");
        code.clear();
        code.delete();

        assertThat(code.text().get()).isEmpty();
    }
}
