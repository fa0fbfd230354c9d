package vn.motcua.province.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.procedure.Phrase;
import vn.motcua.contract.utility.ResultField;
import vn.motcua.contract.utility.UtilityAnswer;

/** Whatever a source sends, a kiosk is sent only lines that it can show and that may be seen. */
class ShownResultTest {
    private static final List<ResultField> LINES =
            List.of(
                    line("who", ResultField.Kind.NAME),
                    line("number", ResultField.Kind.NUMBER),
                    line("words", ResultField.Kind.TEXT));

    @Test
    void what_is_not_declared_stays_behind() {
        assertThat(shown(Map.of("words", "đạt", "address", "12 đường Mẫu")))
                .isEqualTo(Map.of("words", "đạt"));
    }

    @Test
    void a_short_number_does_not_show_whole() {
        assertThat(shown(Map.of("number", "12"))).isEqualTo(Map.of("number", "***"));
        assertThat(shown(Map.of("number", "001156000123"))).isEqualTo(Map.of("number", "***123"));
    }

    @Test
    void hostile_words_are_shown_as_words_and_cut() {
        String hostile = "<b>A\u202e\u0007</b> 🚦 " + "rất dài ".repeat(137);
        String words = shown(Map.of("words", hostile)).get("words");
        assertThat(words).startsWith("<b>A").endsWith("…").doesNotContain("\u202e", "\u0007");
        assertThat(words.codePointCount(0, words.length())).isEqualTo(301);
    }

    @Test
    void a_flood_of_entries_is_cut() {
        List<Map<String, String>> entries =
                IntStream.range(0, 5_000).mapToObj(n -> Map.of("words", "lỗi " + n)).toList();
        var found =
                (UtilityAnswer.Found)
                        ShownResult.of(new UtilityAnswer.Found(entries, Instant.EPOCH), LINES);
        assertThat(found.entries()).hasSize(20);
    }

    @Test
    void nothing_that_can_be_shown_is_no_answer() {
        var found = new UtilityAnswer.Found(List.of(Map.of("secret", "x")), Instant.EPOCH);
        assertThat(ShownResult.of(found, LINES)).isEqualTo(new UtilityAnswer.SourceSilent());
    }

    private static Map<String, String> shown(Map<String, String> entry) {
        var found = new UtilityAnswer.Found(List.of(entry), Instant.EPOCH);
        return ((UtilityAnswer.Found) ShownResult.of(found, LINES)).entries().getFirst();
    }

    private static ResultField line(String id, ResultField.Kind kind) {
        return new ResultField(id, new Phrase(id, id), kind);
    }
}
