package vn.motcua.local.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.screen.Timeliness;

/** Early, in time or late: counted by whole working days, as an office counts. */
public final class TimelinessRule {
    private final WorkingCalendar calendar;

    public TimelinessRule(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public Timeliness of(Dossier dossier, Instant now) {
        return switch (dossier.promise()) {
            case Promise.Open() -> new Timeliness.NoDate();
            case Promise.Kept(Instant due, Instant at) -> ready(due, at);
            case Promise.ResultBy(Instant due) -> running(dossier, due, now);
            case Promise.Extended(_, Instant due) -> running(dossier, due, now);
        };
    }

    private Timeliness running(Dossier dossier, Instant due, Instant now) {
        Optional<Instant> readyAt = readyAt(dossier);
        if (readyAt.isPresent()) {
            return ready(due, readyAt.get());
        }
        return clockStandsStill(dossier) ? new Timeliness.Paused(due) : open(due, now);
    }

    private Timeliness open(Instant due, Instant now) {
        LocalDate today = WorkingCalendar.dayOf(now);
        LocalDate dueDay = lastDay(due);
        return today.isAfter(dueDay)
                ? new Timeliness.Late(due, late(dueDay, today))
                : new Timeliness.DueIn(due, calendar.workingDays(today, dueDay));
    }

    private Timeliness ready(Instant due, Instant at) {
        LocalDate day = WorkingCalendar.dayOf(at);
        LocalDate dueDay = lastDay(due);
        return day.isAfter(dueDay)
                ? new Timeliness.ReadyLate(due, late(dueDay, day))
                : new Timeliness.ReadyEarly(due, calendar.workingDays(day, dueDay));
    }

    private LocalDate lastDay(Instant due) {
        return calendar.workingDayFrom(WorkingCalendar.dayOf(due));
    }

    /** A Saturday after a Friday is late, though no working day has passed. */
    private int late(LocalDate dueDay, LocalDate day) {
        return Math.max(1, calendar.workingDays(dueDay, day));
    }

    private static Optional<Instant> readyAt(Dossier dossier) {
        boolean isReady =
                dossier.status().is(NationalStatus.RESULT_READY)
                        || dossier.status().is(NationalStatus.HANDED_OVER);
        return isReady
                ? dossier.history().stream()
                        .filter(change ->
                                change.status().is(NationalStatus.RESULT_READY)
                                        || change.status().is(NationalStatus.HANDED_OVER))
                        .map(StatusChange::at)
                        .findFirst()
                : Optional.empty();
    }

    /** Statuses that only a local system knows let the clock run, as before they were added. */
    private static boolean clockStandsStill(Dossier dossier) {
        return NationalStatus.of(dossier.status().code())
                .filter(status -> !status.clockRuns())
                .isPresent();
    }
}
