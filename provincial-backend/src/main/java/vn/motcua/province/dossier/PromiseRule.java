package vn.motcua.province.dossier;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Promise;

/** How the promised day moves: it is counted in working days, and waiting does not count. */
final class PromiseRule {
    private final WorkingCalendar calendar;

    PromiseRule(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** What is accepted on a day off counts as received on the next working day. */
    Promise onAcceptance(Instant now, int workingDays) {
        LocalDate received = calendar.workingDayFrom(WorkingCalendar.dayOf(now));
        LocalDate due = calendar.plusWorkingDays(received, workingDays);
        return new Promise.ResultBy(WorkingCalendar.endOf(due));
    }

    Promise onExtension(Promise before, LocalDate due) {
        Instant end = WorkingCalendar.endOf(due);
        return switch (before) {
            case Promise.Open() -> new Promise.ResultBy(end);
            case Promise.ResultBy(Instant first) -> new Promise.Extended(first, end);
            case Promise.Extended(Instant first, _) -> new Promise.Extended(first, end);
            case Promise.Kept(Instant first, _) -> new Promise.Extended(first, end);
        };
    }

    /** A result that was ready and is worked on again has its old day, and may miss it. */
    Promise onMove(Dossier before, Instant now) {
        return before.promise() instanceof Promise.Kept(Instant due, _)
                ? new Promise.ResultBy(due)
                : afterWaiting(before, now);
    }

    Promise onFinish(Dossier before, Instant now) {
        return switch (afterWaiting(before, now)) {
            case Promise.Open open -> open;
            case Promise.ResultBy(Instant due) -> new Promise.Kept(due, now);
            case Promise.Extended(_, Instant due) -> new Promise.Kept(due, now);
            case Promise.Kept kept -> kept;
        };
    }

    /** The working days that the office waited for the citizen are added to the promise. */
    Promise afterWaiting(Dossier before, Instant now) {
        boolean waited =
                before.status().is(NationalStatus.PAPERS_ASKED)
                        || before.status().is(NationalStatus.PAYMENT_ASKED);
        if (!waited) {
            return before.promise();
        }
        Instant since = before.history().getLast().at();
        int days = calendar.workingDays(WorkingCalendar.dayOf(since), WorkingCalendar.dayOf(now));
        return switch (before.promise()) {
            case Promise.ResultBy(Instant due) -> new Promise.ResultBy(later(due, days));
            case Promise.Extended(Instant first, Instant due) ->
                    new Promise.Extended(first, later(due, days));
            case Promise.Open open -> open;
            case Promise.Kept kept -> kept;
        };
    }

    private Instant later(Instant due, int days) {
        return WorkingCalendar.endOf(calendar.plusWorkingDays(WorkingCalendar.dayOf(due), days));
    }
}
