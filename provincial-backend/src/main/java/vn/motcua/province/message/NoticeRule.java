package vn.motcua.province.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.SupplementRequest;

/**
 * Which steps of a dossier are worth a message, and what it may say: code, procedure, day, desk,
 * how many papers. Names, addresses and what officers wrote are not among it.
 */
final class NoticeRule {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** An identity number that somebody wrote into a procedure's name. */
    private static final String LONG_NUMBER = "[0-9](?:[ .\\-]?[0-9]){8,}";

    private NoticeRule() {}

    /** What is told, in words that templates name. */
    record Told(NoticeKind kind, Map<String, String> values) {
        Told {
            values = Map.copyOf(values);
        }
    }

    static Optional<Told> of(Dossier before, Dossier after) {
        if (after.supplement() instanceof SupplementRequest.Papers papers) {
            return told(
                    NoticeKind.PAPERS_MISSING,
                    after,
                    papers.before(),
                    String.valueOf(papers.papers().size()));
        }
        if (isReady(after) && !isReady(before)) {
            return ready(after);
        }
        if (after.promise() instanceof Promise.Extended(_, Instant due)
                && !after.promise().equals(before.promise())
                && after.status().equals(before.status())) {
            return told(NoticeKind.LATE, after, day(due), "");
        }
        return Optional.empty();
    }

    /** What would be wrong to tell after this step, if it was not told yet. */
    static Set<NoticeKind> overWith(Dossier after) {
        if (isReady(after)) {
            return EnumSet.of(NoticeKind.PAPERS_MISSING, NoticeKind.LATE);
        }
        return after.status().is(NationalStatus.PAPERS_ASKED)
                ? EnumSet.noneOf(NoticeKind.class)
                : EnumSet.of(NoticeKind.PAPERS_MISSING);
    }

    private static boolean isReady(Dossier dossier) {
        return dossier.status().is(NationalStatus.RESULT_READY);
    }

    private static Optional<Told> ready(Dossier after) {
        LocalDate today = day(after.updatedAt());
        boolean isEarly =
                after.promise() instanceof Promise.Kept(Instant due, _) && today.isBefore(day(due));
        return told(
                isEarly ? NoticeKind.FINISHED_EARLY : NoticeKind.RESULT_READY, after, today, "");
    }

    private static Optional<Told> told(
            NoticeKind kind, Dossier dossier, LocalDate date, String count) {
        Map<String, String> values = new HashMap<>();
        values.put("code", dossier.code().value());
        values.put("procedure", dossier.procedure().name().replaceAll(LONG_NUMBER, "***"));
        values.put("date", DAY.format(date));
        values.put("desk", dossier.desk().replaceAll(LONG_NUMBER, "***"));
        values.put("count", count);
        return Optional.of(new Told(kind, values));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
