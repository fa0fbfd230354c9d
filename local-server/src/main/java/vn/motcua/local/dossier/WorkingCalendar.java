package vn.motcua.local.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which days offices work: Monday to Friday without public holidays (Bộ luật Lao động 2019 Điều
 * 112). The date on the receipt is the law; this only counts the days up to it.
 */
public final class WorkingCalendar {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Set<LocalDate> daysOff;

    /**
     * @param daysOff public holidays with their compensation days; weekends need not be in it
     */
    public WorkingCalendar(Set<LocalDate> daysOff) {
        this.daysOff = Set.copyOf(daysOff);
    }

    /** The days off of 2026 and 2027 that come with the program. */
    public static WorkingCalendar standard() {
        try (InputStream list = WorkingCalendar.class.getResourceAsStream("days-off.txt")) {
            if (list == null) {
                throw new IllegalStateException("no resource days-off.txt");
            }
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return new WorkingCalendar(
                    text.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> LocalDate.parse(line.substring(0, 10)))
                            .collect(Collectors.toSet()));
        } catch (IOException failed) {
            throw new UncheckedIOException("days-off.txt", failed);
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !daysOff.contains(day);
    }

    /** The day itself if offices work on it, else the next one (Bộ luật Dân sự 2015 Điều 148). */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** The last of so many working days after {@code day}. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int count = 0; count < workingDays; count++) {
            last = workingDayFrom(last.plusDays(1));
        }
        return last;
    }

    /** Working days after {@code from} up to and with {@code to}; 0 if {@code to} is not later. */
    public int workingDays(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
