package vn.motcua.local.procedure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.contract.procedure.Channel.TimeLimit;

/**
 * The day by which a result may be expected. Only an estimate: the date that counts is the one the
 * authority writes on its slip when it accepts the dossier.
 *
 * <p>The day of receipt does not count (Bộ luật Dân sự 2015 Điều 147); a period that ends on a day
 * off ends on the next working day (Điều 148); what comes on a day off is received on the next
 * working day.
 */
public final class Deadline {
    /** What comes later "within the day" is ready on the next working day. */
    private static final LocalTime CUT_OFF = LocalTime.of(15, 0);

    private final Predicate<LocalDate> isWorkingDay;

    public Deadline(Predicate<LocalDate> isWorkingDay) {
        this.isWorkingDay = isWorkingDay;
    }

    /** Empty when the limit says nothing that could be counted. */
    public Optional<LocalDate> of(TimeLimit limit, LocalDateTime received) {
        LocalDate day = workingDayFrom(received.toLocalDate());
        return switch (limit.kind()) {
            case WORKING_DAYS -> Optional.of(workingDaysAfter(day, limit.count()));
            case DAYS -> Optional.of(workingDayFrom(day.plusDays(limit.count())));
            case IN_THE_DAY -> Optional.of(inTheDay(day, received));
            case UNIT_NOT_PUBLISHED, NOT_PUBLISHED -> Optional.empty();
        };
    }

    private LocalDate inTheDay(LocalDate day, LocalDateTime received) {
        boolean isLate =
                day.equals(received.toLocalDate()) && received.toLocalTime().isAfter(CUT_OFF);
        return workingDaysAfter(day, isLate ? 1 : 0);
    }

    private LocalDate workingDaysAfter(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0; left--) {
            last = workingDayFrom(last.plusDays(1));
        }
        return last;
    }

    private LocalDate workingDayFrom(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay.test(working)) {
            working = working.plusDays(1);
        }
        return working;
    }
}
