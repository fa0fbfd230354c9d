package vn.motcua.ui.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people here say them, in Vietnam's time wherever the machine was set up. */
public final class Moments {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages messages;

    public Moments(Messages messages) {
        this.messages = messages;
    }

    /** e.g. "16:00 thứ Sáu, ngày 28/11/2025". */
    public String full(Instant at) {
        ZonedDateTime local = at.atZone(VIETNAM);
        return messages.get(
                "moment.full",
                TIME.format(local),
                messages.get("weekday." + local.getDayOfWeek().getValue()),
                DATE.format(local));
    }

    /** e.g. "14:05 ngày 21/11/2025". */
    public String plain(Instant at) {
        ZonedDateTime local = at.atZone(VIETNAM);
        return messages.get("moment.plain", TIME.format(local), DATE.format(local));
    }

    public String date(Instant at) {
        return DATE.format(at.atZone(VIETNAM));
    }

    public String date(LocalDate day) {
        return DATE.format(day);
    }

    public String time(Instant at) {
        return TIME.format(at.atZone(VIETNAM));
    }

    /** e.g. "30.000 đồng". */
    public String money(long dong) {
        String grouped = String.format(Locale.ROOT, "%,d", dong);
        String dotted = grouped.replace(',', messages.get("money.group").charAt(0));
        return messages.get("money", dotted);
    }
}
