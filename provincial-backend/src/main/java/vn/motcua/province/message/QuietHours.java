package vn.motcua.province.message;

import java.time.Instant;
import java.time.LocalTime;

/** When people sleep, in Vietnam's time: from one evening to the next morning. */
public record QuietHours(LocalTime from, LocalTime until) {
    public static final QuietHours NEVER = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    boolean isQuiet(Instant now) {
        LocalTime time = now.atZone(NoticeRule.ZONE).toLocalTime();
        return from.isAfter(until)
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }
}
