package vn.motcua.province.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which days the office works, and what it promises by that: Monday to Friday without public
 * holidays (Bộ luật Lao động 2019 Điều 112).
 */
public final class WorkingCalendar {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);

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

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The end of office hours of {@code day}. */
    public static Instant endOf(LocalDate day) {
        return day.atTime(OFFICE_CLOSES).atZone(ZONE).toInstant();
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !daysOff.contains(day);
    }

    /** The day itself if the office works on it, else the next one. */
    LocalDate workingDayFrom(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /** The day of receipt does not count (Bộ luật Dân sự 2015 Điều 147). */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate result = day;
        for (int left = count; left > 0; ) {
            result = result.plusDays(1);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
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
}
