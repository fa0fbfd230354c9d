package vn.motcua.province.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.province.dossier.MaskedName;
import vn.motcua.province.dossier.WorkingCalendar;

/** Invents a dossier that went its whole way to a status. */
final class DossierMaker {
    private static final Duration STEP = Duration.ofHours(26);
    private static final int DESKS = 6;

    private final WorkingCalendar calendar;

    DossierMaker(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * @param variant chooses names, papers and whether the office is early or late
     * @param lastStepAt when it reached {@code status}
     */
    Dossier make(DossierCode code, NationalStatus status, int variant, Instant lastStepAt) {
        List<NationalStatus> way = way(status);
        List<StatusChange> history = new ArrayList<>();
        for (int step = 0; step < way.size(); step++) {
            Instant at = lastStepAt.minus(STEP.multipliedBy(way.size() - 1L - step));
            history.add(
                    new StatusChange(
                            DossierStatus.of(way.get(step)),
                            holder(way.get(step), variant),
                            at,
                            note(way.get(step), variant)));
        }
        return new Dossier(
                code,
                "",
                history.size(),
                pick(Invented.PROCEDURES, variant),
                MaskedName.of(pick(Invented.APPLICANTS, variant)),
                DossierStatus.of(status),
                holder(status, variant),
                promise(status, variant, lastStepAt),
                way.contains(NationalStatus.ACCEPTED)
                        ? "Quầy số " + (1 + Math.floorMod(variant, DESKS))
                        : "",
                supplement(status, variant, lastStepAt),
                history,
                lastStepAt);
    }

    /** When a dossier was handed in that reached {@code status} at {@code lastStepAt}. */
    static Instant cameAt(NationalStatus status, Instant lastStepAt) {
        return lastStepAt.minus(STEP.multipliedBy(way(status).size() - 1L));
    }

    private static List<NationalStatus> way(NationalStatus to) {
        List<NationalStatus> way = new ArrayList<>();
        way.add(NationalStatus.NEWLY_REGISTERED);
        switch (to) {
            case NEWLY_REGISTERED -> {
                return way;
            }
            case ACCEPTED, NOT_ACCEPTED -> {}
            case IN_PROGRESS, WITHDRAWN -> way.add(NationalStatus.ACCEPTED);
            case PAPERS_ASKED, PAYMENT_ASKED, STOPPED, RESULT_READY ->
                    way.addAll(List.of(NationalStatus.ACCEPTED, NationalStatus.IN_PROGRESS));
            case HANDED_OVER ->
                    way.addAll(
                            List.of(
                                    NationalStatus.ACCEPTED,
                                    NationalStatus.IN_PROGRESS,
                                    NationalStatus.RESULT_READY));
        }
        way.add(to);
        return way;
    }

    private static Holder holder(NationalStatus status, int variant) {
        return switch (status) {
            case NEWLY_REGISTERED -> Holder.NOBODY;
            case ACCEPTED, NOT_ACCEPTED, WITHDRAWN, RESULT_READY, HANDED_OVER -> Invented.COUNTER;
            case IN_PROGRESS, PAPERS_ASKED, PAYMENT_ASKED, STOPPED ->
                    pick(Invented.HOLDERS, variant);
        };
    }

    private static String note(NationalStatus status, int variant) {
        return switch (status) {
            case NOT_ACCEPTED, STOPPED -> pick(Invented.REFUSALS, variant);
            case PAYMENT_ASKED -> "Lệ phí 50.000 đồng, nộp tại quầy thu phí.";
            case NEWLY_REGISTERED,
                    ACCEPTED,
                    IN_PROGRESS,
                    PAPERS_ASKED,
                    WITHDRAWN,
                    RESULT_READY,
                    HANDED_OVER ->
                    "";
        };
    }

    private Promise promise(NationalStatus status, int variant, Instant last) {
        LocalDate day = WorkingCalendar.dayOf(last);
        return switch (status) {
            case NEWLY_REGISTERED, NOT_ACCEPTED -> new Promise.Open();
            case ACCEPTED, PAPERS_ASKED, PAYMENT_ASKED, WITHDRAWN, STOPPED ->
                    new Promise.ResultBy(after(day, 3 + Math.floorMod(variant, 8)));
            case IN_PROGRESS -> running(variant, day);
            case RESULT_READY ->
                    new Promise.Kept(after(day, Math.floorMod(variant, 4) * 2 - 3), last);
            case HANDED_OVER ->
                    new Promise.Kept(
                            after(day, Math.floorMod(variant, 4) * 2 - 4), last.minus(STEP));
        };
    }

    /** In time, due soon, late, or late with an apology. */
    private Promise running(int variant, LocalDate day) {
        return switch (Math.floorMod(variant, 4)) {
            case 0 -> new Promise.ResultBy(after(day, 9));
            case 1 -> new Promise.ResultBy(after(day, 1));
            case 2 -> new Promise.ResultBy(after(day, -3));
            default -> new Promise.Extended(after(day, -2), after(day, 6));
        };
    }

    private static SupplementRequest supplement(
            NationalStatus status, int variant, Instant lastStepAt) {
        return status == NationalStatus.PAPERS_ASKED
                ? new SupplementRequest.Papers(
                        pick(Invented.PAPERS, variant),
                        WorkingCalendar.dayOf(lastStepAt).plusDays(20))
                : new SupplementRequest.Nothing();
    }

    /** The end of a working day so many working days later, or earlier if negative. */
    private Instant after(LocalDate day, int workingDays) {
        if (workingDays > 0) {
            return WorkingCalendar.endOf(calendar.plusWorkingDays(day, workingDays));
        }
        LocalDate result = day;
        for (int left = -workingDays; left > 0 || !calendar.isWorkingDay(result); left--) {
            result = result.minusDays(1);
        }
        return WorkingCalendar.endOf(result);
    }

    private static <T> T pick(List<T> from, int variant) {
        return from.get(Math.floorMod(variant, from.size()));
    }
}
