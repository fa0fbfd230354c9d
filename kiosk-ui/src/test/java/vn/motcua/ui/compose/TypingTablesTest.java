package vn.motcua.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keys give what two widely used keyboards give, wherever those two agree. */
class TypingTablesTest {
    private static final Path SHARED = Path.of(System.getProperty("motcua.shared", "none"));

    @TestFactory
    Stream<DynamicTest> every_key_sequence_gives_its_text_in_both_tone_styles() throws IOException {
        return cases().flatMap(each -> {
            String old = each.path("expected").asString();
            String modern = each.path("expected_new_style").asString(old);
            return Stream.of(check(each, ToneStyle.OLD, old), check(each, ToneStyle.NEW, modern));
        });
    }

    private static DynamicTest check(JsonNode each, ToneStyle style, String wanted) {
        InputMethod method =
                each.path("method").asString().equals("vni") ? InputMethod.VNI : InputMethod.TELEX;
        String name = each.path("id").asString() + " " + style;
        return DynamicTest.dynamicTest(
                name,
                () ->
                        assertThat(
                                        new Composer(method, style)
                                                .pressAll(each.path("keys").asString()))
                                .isEqualTo(wanted));
    }

    @Test
    void every_syllable_of_the_language_can_be_typed() throws IOException {
        Path table = existing("corpora/telex/vi-rs-real-syllables-telex.tsv");
        List<String> missed =
                Files.readAllLines(table).stream()
                        .map(line -> line.split("\t"))
                        .filter(pair -> !typed(pair[0]).equals(pair[1].strip()))
                        .map(pair -> pair[0])
                        .toList();
        assertThat(missed).isEmpty();
    }

    /** That table has the tones in the new places. */
    private static String typed(String keys) {
        return new Composer(InputMethod.TELEX, ToneStyle.NEW).pressAll(keys);
    }

    private static Stream<JsonNode> cases() throws IOException {
        String json = Files.readString(existing("data/telex-cases.json"));
        JsonNode cases = JsonMapper.builder().build().readTree(json).path("cases");
        assertThat(cases.size()).isPositive();
        return cases.valueStream();
    }

    private static Path existing(String name) {
        Path path = SHARED.resolve(name);
        Assumptions.assumeTrue(Files.exists(path), "no table " + name);
        return path;
    }
}
