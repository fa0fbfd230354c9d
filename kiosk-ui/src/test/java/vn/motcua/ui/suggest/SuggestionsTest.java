package vn.motcua.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who knows no keyboard types bare letters and finds the word among four. */
class SuggestionsTest {

    @ParameterizedTest
    @CsvSource({
        "NAMES,nguyen,nguyễn", "NAMES,tran,trần", "NAMES,duc,đức", "NAMES,thuy,thủy",
        "PLACES,phuong,phường", "PLACES,dak,đắk", "PLACES,tinh,tỉnh", "WORDS,giay,giấy",
        "WORDS,dang,đăng", "NAMES,NGUYEN,nguyễn"
    })
    void bare_letters_bring_the_word_of_the_field_first(Topic topic, String typed, String first) {
        assertThat(Suggestions.about(topic).forWord(typed)).first().isEqualTo(first);
    }

    @Test
    void what_is_typed_already_is_respected() {
        assertThat(Suggestions.about(Topic.NAMES).forWord("đuc")).startsWith("đức");
        assertThat(Suggestions.about(Topic.NAMES).forWord("hoà"))
                .isNotEmpty()
                .allMatch(word -> word.contains("à"));
    }

    @Test
    void a_few_letters_bring_the_whole_word() {
        assertThat(Suggestions.about(Topic.NAMES).forWord("ngu")).contains("nguyễn");
    }

    @Test
    void there_are_four_at_most_none_twice_and_never_what_stands_there_already() {
        for (Topic topic : Topic.values()) {
            assertThat(Suggestions.about(topic).forWord("a"))
                    .hasSize(Suggestions.MOST)
                    .doesNotHaveDuplicates()
                    .doesNotContain("a");
        }
        assertThat(Suggestions.about(Topic.WORDS).forWord("nguyễn")).doesNotContain("nguyễn");
        assertThat(Suggestions.about(Topic.WORDS).forWord("xyz")).isEmpty();
    }
}
