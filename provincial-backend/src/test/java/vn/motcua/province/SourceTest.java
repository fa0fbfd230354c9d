package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityQuestion;

/** A kiosk that asks another office by way of the province learns what it may, and no more. */
@TestInstance(Lifecycle.PER_CLASS)
class SourceTest {
    private static final Map<String, String> FINES =
            Map.of("vehicle", "car", "plate", "99A12345", "frame", "7K31");

    private Province province;
    private TestKiosk kiosk;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        province = Province.start(folder.resolve("province"), "sqlite", true);
        kiosk = province.kiosk("k01");
    }

    @AfterAll
    void close() {
        province.close();
    }

    @Test
    void what_the_office_knows_is_told_line_by_line() throws Exception {
        var found = (UtilityAnswer.Found) ask("traffic-fines", FINES);
        assertThat(found.entries()).hasSize(2);
        assertThat(found.entries().getFirst()).containsEntry("fine", "4000000");
    }

    @Test
    void a_name_and_a_number_leave_the_province_masked() throws Exception {
        var found =
                (UtilityAnswer.Found)
                        ask(
                                "health-insurance",
                                Map.of("card-number", "001156000123", "card-birth", "1956-03-08"));
        assertThat(found.entries().getFirst())
                .containsEntry("name", "Nguyễn T*** M***")
                .containsEntry("number", "***123");
    }

    @Test
    void the_field_that_does_not_fit_is_named() throws Exception {
        assertThat(
                        ask(
                                "traffic-fines",
                                Map.of("vehicle", "car", "plate", "99A12345", "frame", "1111")))
                .isEqualTo(new UtilityAnswer.WrongAnswer("frame"));
        assertThat(ask("food-safety", Map.of("shop", "ATTP9999")))
                .isEqualTo(new UtilityAnswer.NotFound());
    }

    @Test
    void a_source_that_is_down_disturbs_no_other() throws Exception {
        var sandbox = province.backend().sandboxSources().getFirst();
        sandbox.silent("exam-scores", true);
        assertThat(ask("exam-scores", Map.of("year", "y2026", "candidate", "99000123")))
                .isEqualTo(new UtilityAnswer.SourceSilent());
        assertThat(ask("traffic-fines", FINES)).isInstanceOf(UtilityAnswer.Found.class);
        sandbox.silent("exam-scores", false);
    }

    @Test
    void nobody_is_asked_in_another_way_than_is_declared() throws Exception {
        for (Map<String, String> answers :
                List.<Map<String, String>>of(
                        Map.of(),
                        Map.of("shop", "attp-0042"),
                        Map.of("shop", "ATTP0042", "more", "x"),
                        Map.of("shop", "ATTP0042' OR 1=1"))) {
            assertThat(status("food-safety", answers)).isEqualTo(404);
        }
        assertThat(status("no-such-thing", Map.of())).isEqualTo(404);
        // Without a card nobody sees whose it is.
        assertThat(status("vaccination", Map.of())).isEqualTo(404);
    }

    @Test
    void who_tries_numbers_has_to_wait() throws Exception {
        TestKiosk curious = province.kiosk("k02");
        Map<String, String> year = Map.of("year", "y2026", "candidate", "99000999");
        for (int each : IntStream.range(0, 30).toArray()) {
            assertThat(ask(curious, "exam-scores", year))
                    .as("question %d", each)
                    .isInstanceOf(UtilityAnswer.NotFound.class);
        }
        assertThat(ask(curious, "exam-scores", year)).isEqualTo(new UtilityAnswer.TooOften(11));
        assertThat(ask("exam-scores", year)).isInstanceOf(UtilityAnswer.NotFound.class);
        province.pass(Duration.ofMinutes(11));
        assertThat(ask(curious, "exam-scores", year)).isInstanceOf(UtilityAnswer.NotFound.class);
    }

    private UtilityAnswer ask(String utility, Map<String, String> answers) throws Exception {
        return ask(kiosk, utility, answers);
    }

    private static UtilityAnswer ask(TestKiosk kiosk, String utility, Map<String, String> answers)
            throws Exception {
        byte[] body =
                TestKiosk.JSON.writeValueAsBytes(new UtilityQuestion.LookUp(utility, answers));
        String answer = kiosk.post("/sync/v1/utilities", body).body();
        return TestKiosk.JSON.readValue(
                answer.getBytes(StandardCharsets.UTF_8), UtilityAnswer.class);
    }

    private int status(String utility, Map<String, String> answers) throws Exception {
        byte[] body =
                TestKiosk.JSON.writeValueAsBytes(new UtilityQuestion.LookUp(utility, answers));
        return kiosk.post("/sync/v1/utilities", body).statusCode();
    }
}
