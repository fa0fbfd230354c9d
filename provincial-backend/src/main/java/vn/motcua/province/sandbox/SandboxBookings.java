package vn.motcua.province.sandbox;

import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.contract.utility.FreeTime;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityQuestion;

/** An office with a diary: the next three working days, four times each, for whatever is booked. */
final class SandboxBookings {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int DAYS = 3;
    private static final List<LocalTime> TIMES =
            List.of(
                    LocalTime.of(7, 30),
                    LocalTime.of(8, 30),
                    LocalTime.of(9, 30),
                    LocalTime.of(14, 0));
    private static final int CODE_LETTERS = 10;

    /** Those that nobody takes for another. */
    private static final String LETTERS = "ACDEFGHJKLMNPQRTUVWXY34679";

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /** The code of each time that is booked. */
    private final Map<String, String> diary = new TreeMap<>();

    private final Map<String, UtilityAnswer.Booked> byKey = new HashMap<>();

    SandboxBookings(InstantSource clock) {
        this.clock = clock;
    }

    synchronized UtilityAnswer free(UtilityQuestion.FreeTimes asked) {
        List<FreeTime> free = new ArrayList<>();
        for (FreeTime time : times(asked.answers())) {
            if (!diary.containsKey(time.id())) {
                free.add(time);
            }
        }
        return new UtilityAnswer.Free(free);
    }

    synchronized UtilityAnswer book(UtilityQuestion.Book asked) {
        UtilityAnswer.Booked before = byKey.get(asked.key());
        if (before != null) {
            return before;
        }
        if (diary.containsKey(asked.time())) {
            return new UtilityAnswer.TimeGone();
        }
        for (FreeTime time : times(asked.answers())) {
            if (time.id().equals(asked.time())) {
                var booked = new UtilityAnswer.Booked(code(), time);
                String _ = diary.put(time.id(), booked.code());
                var _ = byKey.put(asked.key(), booked);
                return booked;
            }
        }
        return new UtilityAnswer.TimeGone();
    }

    synchronized UtilityAnswer cancel(UtilityQuestion.Cancel asked) {
        boolean wasThere = diary.values().removeIf(asked.code()::equals);
        return wasThere ? new UtilityAnswer.Cancelled() : new UtilityAnswer.NotFound();
    }

    /** How many times are booked. */
    synchronized int count() {
        return diary.size();
    }

    private List<FreeTime> times(Map<String, String> answers) {
        String department = answers.getOrDefault("department", "");
        String what = answers.getOrDefault("hospital", "") + "." + department;
        List<FreeTime> times = new ArrayList<>();
        LocalDate day = LocalDate.ofInstant(clock.instant(), VIETNAM);
        for (int found = 0; found < DAYS; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                found++;
                for (LocalTime time : TIMES) {
                    times.add(
                            new FreeTime(
                                    "%s.%s.%s"
                                            .formatted(what, day, time.toString().replace(":", "")),
                                    day.atTime(time),
                                    "Phòng khám số " + (1 + Math.floorMod(what.hashCode(), 9))));
                }
            }
        }
        return times;
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        for (int letter = 0; letter < CODE_LETTERS; letter++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
