package vn.motcua.local.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.procedure.Channel.TimeKind;
import vn.motcua.contract.procedure.Channel.TimeLimit;
import vn.motcua.local.dossier.WorkingCalendar;

/** The kiosk expects a result on the day on which an office that keeps the law has it. */
class DeadlineTest {
    private static final Path CASES =
            Path.of(System.getProperty("motcua.shared", "../shared"), "data/deadline-cases.json");
    private final Deadline deadline = new Deadline(WorkingCalendar.standard()::isWorkingDay);

    @Test
    void all_cases_end_on_the_day_the_law_says() {
        assumeTrue(Files.exists(CASES), "skipped: the shared cases are not here");
        JsonNode cases = JsonMapper.builder().build().readTree(CASES.toFile()).get("cases");
        assertThat(cases).isNotEmpty();
        for (JsonNode each : cases) {
            TimeKind kind =
                    switch (each.get("kind").stringValue()) {
                        case "working_days" -> TimeKind.WORKING_DAYS;
                        case "calendar_days" -> TimeKind.DAYS;
                        default -> TimeKind.IN_THE_DAY;
                    };
            LocalDateTime received = LocalDateTime.parse(each.get("received").stringValue());
            assertThat(deadline.of(new TimeLimit(kind, each.get("n").intValue()), received))
                    .as(each.get("why").stringValue())
                    .contains(LocalDate.parse(each.get("due").stringValue()));
        }
    }

    @Test
    void a_day_off_is_skipped() {
        var friday = new Deadline(day -> !Set.of(6, 7, 24).contains(day.getDayOfMonth()));

        assertThat(
                        friday.of(
                                new TimeLimit(TimeKind.WORKING_DAYS, 1),
                                LocalDateTime.of(2026, 3, 5, 9, 0)))
                .contains(LocalDate.of(2026, 3, 8));
    }

    @Test
    void a_number_without_a_unit_promises_nothing() {
        assertThat(
                        deadline.of(
                                new TimeLimit(TimeKind.UNIT_NOT_PUBLISHED, 1),
                                LocalDateTime.of(2026, 3, 2, 9, 0)))
                .isEqualTo(Optional.empty());
    }
}
