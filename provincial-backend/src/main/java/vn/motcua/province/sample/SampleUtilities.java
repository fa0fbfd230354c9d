package vn.motcua.province.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.contract.utility.Utility;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.file.WrittenFile;
import vn.motcua.province.utility.UtilityDesk;

/** Invented utilities, one of each kind, as files that a province may begin with. */
public final class SampleUtilities {
    /** The files speak as if this were today: what is offered is never over. */
    private static final LocalDate WRITTEN = LocalDate.of(2026, 1, 1);

    private static final Pattern DAY = Pattern.compile("\"(20[0-9]{2}-[0-9]{2}-[0-9]{2})\"");
    public static final List<String> IDS =
            List.of(
                    "festivals",
                    "farm-market",
                    "exam-scores",
                    "traffic-fines",
                    "health-insurance",
                    "vaccination",
                    "food-safety",
                    "jobs",
                    "traffic-cameras",
                    "your-complaint",
                    "doctor");

    private SampleUtilities() {}

    /** Publishes them with days around today. */
    public static void publish(UtilityDesk desk, InstantSource clock) {
        long days = ChronoUnit.DAYS.between(WRITTEN, WorkingCalendar.dayOf(clock.instant()));
        UtilityDesk.Publishing done = desk.publish(IDS.stream().map(id -> read(id, days)).toList());
        if (!done.flaws().isEmpty()) {
            throw new IllegalStateException("sample utilities have flaws: " + done.flaws());
        }
    }

    private static WrittenFile.Reading<Utility> read(String id, long days) {
        String file = "utilities/" + id + ".json";
        try (InputStream stream = SampleUtilities.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + file);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            String moved =
                    DAY.matcher(text)
                            .replaceAll(day ->
                                    "\"" + LocalDate.parse(day.group(1)).plusDays(days) + "\"");
            return WrittenFile.read(file, moved.getBytes(StandardCharsets.UTF_8), UtilityDesk.FORM);
        } catch (IOException failed) {
            throw new UncheckedIOException(file, failed);
        }
    }
}
