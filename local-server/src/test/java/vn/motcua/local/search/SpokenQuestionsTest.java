package vn.motcua.local.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.local.procedure.ProcedureIndex;

/** Whoever says it her own way finds it, among all the procedures of the country. */
class SpokenQuestionsTest {
    private static final Path INDEX =
            Path.of(System.getProperty("motcua.shared", "-"), "data/procedure-index.json");
    private static final double GOAL = 0.95;

    @Test
    void of_a_hundred_questions_ninety_five_have_the_right_procedure_in_the_first_five()
            throws IOException {
        assumeTrue(Files.exists(INDEX), "no list of all procedures here");
        var search = new ProcedureSearch(ProcedureIndex.read(INDEX));
        List<String> missed = new ArrayList<>();
        List<String> questions = questions();
        for (String line : questions) {
            String[] parts = line.split("=", 2);
            Set<String> right = Set.of(parts[1].strip().split(" +"));
            List<String> found =
                    search.find(parts[0].strip(), 5).stream().map(ListedProcedure::code).toList();
            if (found.stream().noneMatch(right::contains)) {
                missed.add(line + " → " + found);
            }
        }

        assertThat(questions).hasSizeGreaterThanOrEqualTo(150);
        assertThat(missed).hasSizeLessThanOrEqualTo((int) (questions.size() * (1 - GOAL)));
    }

    private static List<String> questions() throws IOException {
        try (InputStream file = SpokenQuestionsTest.class.getResourceAsStream("queries.txt")) {
            String text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }
}
