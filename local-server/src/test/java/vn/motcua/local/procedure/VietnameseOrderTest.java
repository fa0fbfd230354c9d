package vn.motcua.local.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list stands in the order in which a Vietnamese reader looks for a word. */
class VietnameseOrderTest {
    private static final Path CASES =
            Path.of(System.getProperty("motcua.shared", "../shared"), "data/collation-cases.json");
    private final VietnameseOrder order = new VietnameseOrder();

    @Test
    void all_cases_stand_in_their_order() {
        assumeTrue(Files.exists(CASES), "skipped: the shared cases are not here");
        JsonNode lists = JsonMapper.builder().build().readTree(CASES.toFile()).get("sort");
        assertThat(lists).isNotEmpty();
        for (JsonNode list : lists) {
            assertThat(texts(list.get("input")).stream().sorted(order))
                    .as(list.get("name").stringValue())
                    .containsExactlyElementsOf(texts(list.get("expected")));
        }
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::stringValue).toList();
    }

    @Test
    void tones_count_only_between_words_that_are_the_same() {
        assertThat(List.of("Đăng ký", "Đằng ấy", "Dung", "đăng bạ").stream().sorted(order))
                .containsExactly("Dung", "Đằng ấy", "đăng bạ", "Đăng ký");
    }

    @Test
    void a_decomposed_word_stands_where_the_composed_one_does() {
        String decomposed = Normalizer.normalize("Đắk Lắk", Normalizer.Form.NFD);

        assertThat(order.compare(decomposed, "Đắk Lắk")).isZero();
    }
}
