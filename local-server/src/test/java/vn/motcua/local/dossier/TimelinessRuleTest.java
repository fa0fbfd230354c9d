package vn.motcua.local.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.screen.Timeliness;

/** A visitor is told how many working days are left or lost, counted as the office counts them. */
class TimelinessRuleTest {
    private static final Instant DUE = at("2026-11-25T10:00");

    private final WorkingCalendar calendar = WorkingCalendar.standard();
    private final TimelinessRule rule = new TimelinessRule(calendar);

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T09:00, 6",
        "2026-11-20T23:00, 2",
        "2026-11-23T09:00, 1",
        "2026-11-24T09:00, 1",
        "2026-11-25T00:01, 0",
        "2026-11-25T23:59, 0"
    })
    void before_the_day_the_working_days_left_are_counted(String now, int left) {
        assertThat(timeliness(new Promise.ResultBy(DUE), now))
                .isEqualTo(new Timeliness.DueIn(DUE, left));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26T00:01, 1", "2026-11-27T09:00, 2", "2026-11-30T09:00, 3"})
    void after_the_day_the_working_days_lost_are_counted(String now, int late) {
        assertThat(timeliness(new Promise.ResultBy(DUE), now))
                .isEqualTo(new Timeliness.Late(DUE, late));
    }

    @Test
    void a_saturday_after_a_friday_is_late_by_one() {
        Instant friday = at("2026-11-27T10:00");

        assertThat(timeliness(new Promise.ResultBy(friday), "2026-11-28T10:00"))
                .isEqualTo(new Timeliness.Late(friday, 1));
    }

    @Test
    void a_promise_for_a_day_off_ends_on_the_next_working_day() {
        Instant holiday = at("2026-11-24T10:00");

        assertThat(timeliness(new Promise.ResultBy(holiday), "2026-11-25T10:00"))
                .isEqualTo(new Timeliness.DueIn(holiday, 0));
        assertThat(timeliness(new Promise.ResultBy(holiday), "2026-11-26T10:00"))
                .isEqualTo(new Timeliness.Late(holiday, 1));
    }

    @Test
    void a_new_date_counts_instead_of_the_first_one() {
        var promise = new Promise.Extended(at("2026-11-20T10:00"), DUE);

        assertThat(timeliness(promise, "2026-11-23T10:00")).isEqualTo(new Timeliness.DueIn(DUE, 1));
    }

    @Test
    void a_kept_promise_says_how_early_or_late_it_was() {
        assertThat(timeliness(new Promise.Kept(DUE, at("2026-11-23T10:00")), "2027-01-01T10:00"))
                .isEqualTo(new Timeliness.ReadyEarly(DUE, 1));
        assertThat(timeliness(new Promise.Kept(DUE, at("2026-11-25T16:00")), "2027-01-01T10:00"))
                .isEqualTo(new Timeliness.ReadyEarly(DUE, 0));
        assertThat(timeliness(new Promise.Kept(DUE, at("2026-11-27T10:00")), "2027-01-01T10:00"))
                .isEqualTo(new Timeliness.ReadyLate(DUE, 2));
    }

    @Test
    void a_result_that_lies_ready_is_not_late_however_long_it_lies() {
        var dossier =
                Dossiers.of(
                        "H56-261116-0001",
                        1,
                        NationalStatus.RESULT_READY,
                        new Promise.ResultBy(DUE),
                        at("2026-11-23T10:00"));

        assertThat(rule.of(dossier, at("2027-01-20T10:00")))
                .isEqualTo(new Timeliness.ReadyEarly(DUE, 1));
    }

    @ParameterizedTest
    @EnumSource(
            value = NationalStatus.class,
            names = {"NOT_ACCEPTED", "PAPERS_ASKED", "PAYMENT_ASKED", "WITHDRAWN", "STOPPED"})
    void the_clock_stands_still_while_the_office_waits_or_has_stopped(NationalStatus status) {
        assertThat(
                        rule.of(
                                Dossiers.with(status, new Promise.ResultBy(DUE)),
                                at("2027-01-20T10:00")))
                .isEqualTo(new Timeliness.Paused(DUE));
    }

    @Test
    void without_a_promise_there_is_no_date() {
        assertThat(timeliness(new Promise.Open(), "2026-11-24T10:00"))
                .isEqualTo(new Timeliness.NoDate());
    }

    /** The cases count forward from receipt to promise; the kiosk counts back from the promise. */
    @TestFactory
    Stream<DynamicTest> days_are_counted_as_the_law_counts_them() throws IOException {
        return cases().map(each ->
                DynamicTest.dynamicTest(each.path("why").asString(), () -> holds(each)));
    }

    private void holds(JsonNode each) {
        LocalDateTime received = LocalDateTime.parse(each.path("received").asString());
        LocalDate due = LocalDate.parse(each.path("due").asString());
        int days = each.path("n").asInt();
        LocalDate first = calendar.workingDayFrom(received.toLocalDate());
        switch (each.path("kind").asString()) {
            case "working_days" -> {
                assertThat(calendar.isWorkingDay(due)).isTrue();
                assertThat(calendar.workingDays(first, due)).isEqualTo(days);
            }
            case "calendar_days" ->
                    assertThat(calendar.workingDayFrom(received.toLocalDate().plusDays(days)))
                            .isEqualTo(due);
            case "same_day_cutoff" -> {
                boolean late =
                        received.toLocalTime().isAfter(LocalTime.of(15, 0))
                                && first.equals(received.toLocalDate());
                assertThat(late ? calendar.workingDayFrom(first.plusDays(1)) : first)
                        .isEqualTo(due);
            }
            default -> throw new AssertionError(each);
        }
    }

    private Timeliness timeliness(Promise promise, String now) {
        return rule.of(Dossiers.with(NationalStatus.IN_PROGRESS, promise), at(now));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private static Stream<JsonNode> cases() throws IOException {
        Path path = Path.of(System.getProperty("motcua.shared", "-"), "data/deadline-cases.json");
        Assumptions.assumeTrue(Files.exists(path), "no case file");
        List<JsonNode> cases =
                JsonMapper.builder()
                        .build()
                        .readTree(Files.readString(path))
                        .path("cases")
                        .valueStream()
                        .toList();
        assertThat(cases).isNotEmpty();
        return cases.stream();
    }
}
