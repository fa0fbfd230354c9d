package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
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

    private static final Map<String, String> EYES =
            Map.of("hospital", "general", "department", "eyes");

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

    @Test
    void a_time_is_booked_once_for_one_person_however_often_she_asks() throws Exception {
        TestKiosk other = province.kiosk("k03");
        var free = (UtilityAnswer.Free) put(kiosk, new UtilityQuestion.FreeTimes("doctor", EYES));
        String time = free.times().getFirst().id();
        var hers = new UtilityQuestion.Book("doctor", "key-1", time, person("Nguyễn Thị Mẫu"));
        province.backend().sandboxSources().getFirst().loseAnswers(1);

        assertThat(put(kiosk, hers)).isEqualTo(new UtilityAnswer.SourceSilent());
        var booked = (UtilityAnswer.Booked) put(kiosk, hers);
        assertThat(put(kiosk, hers)).isEqualTo(booked);
        assertThat(
                        put(
                                other,
                                new UtilityQuestion.Book(
                                        "doctor", "key-2", time, person("Trần Văn Mẫu"))))
                .isEqualTo(new UtilityAnswer.TimeGone());
        assertThat(put(other, new UtilityQuestion.FreeTimes("doctor", EYES)))
                .isEqualTo(new UtilityAnswer.Free(free.times().subList(1, free.times().size())));
        assertThat(put(other, new UtilityQuestion.Cancel("doctor", "AAAAAAAAAA")))
                .isEqualTo(new UtilityAnswer.NotFound());
        assertThat(put(kiosk, new UtilityQuestion.Cancel("doctor", booked.code())))
                .isEqualTo(new UtilityAnswer.Cancelled());
        assertThat(put(other, new UtilityQuestion.FreeTimes("doctor", EYES))).isEqualTo(free);
    }

    private static Map<String, String> person(String name) {
        Map<String, String> answers = new HashMap<>(EYES);
        answers.putAll(Map.of("patient", name, "phone", "0900000001"));
        return answers;
    }

    private static UtilityAnswer put(TestKiosk kiosk, UtilityQuestion question) throws Exception {
        byte[] body = TestKiosk.JSON.writerFor(UtilityQuestion.class).writeValueAsBytes(question);
        String answer = kiosk.post("/sync/v1/utilities", body).body();
        return TestKiosk.JSON.readValue(
                answer.getBytes(StandardCharsets.UTF_8), UtilityAnswer.class);
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
