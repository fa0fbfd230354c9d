package vn.motcua.province.office;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.province.dossier.WorkingCalendar;

/** The words that pages put together, in Vietnamese. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(WorkingCalendar.ZONE);

    private final Properties words = new Properties();

    Words() {
        try {
            words.load(new StringReader(Template.resource("words.properties")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** {@code {0}}, {@code {1}} … are replaced by {@code values}. */
    String say(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("words.properties has no " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    String orEmpty(String text) {
        return text.isEmpty() ? say("empty") : text;
    }

    String holder(Holder holder) {
        if (holder.equals(Holder.NOBODY)) {
            return say("holder.nobody");
        }
        return holder.officer().isEmpty()
                ? holder.department()
                : holder.department() + ", " + holder.officer();
    }

    String due(Dossier dossier, Instant now) {
        return switch (dossier.promise()) {
            case Promise.Open() -> say("due.open");
            case Promise.ResultBy(Instant due) ->
                    say(isLate(dossier, now) ? "due.late" : "due.by", time(due));
            case Promise.Extended(Instant first, Instant due) ->
                    say("due.extended", time(due), time(first));
            case Promise.Kept(Instant due, Instant at) -> say("due.kept", time(due), time(at));
        };
    }

    /** Late and still in the office's hands. */
    static boolean isLate(Dossier dossier, Instant now) {
        boolean runs =
                NationalStatus.of(dossier.status().code()).stream()
                        .anyMatch(NationalStatus::clockRuns);
        return switch (dossier.promise()) {
            case Promise.ResultBy(Instant due) -> runs && due.isBefore(now);
            case Promise.Extended(_, Instant due) -> runs && due.isBefore(now);
            case Promise.Open _, Promise.Kept _ -> false;
        };
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
