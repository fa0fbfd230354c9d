package vn.motcua.ui.dossier;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.post.Parcel;
import vn.motcua.contract.post.ParcelState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Timeliness;
import vn.motcua.ui.control.Desk;

/** A dossier in sentences. */
final class DossierWords {
    private final Desk desk;

    DossierWords(Desk desk) {
        this.desk = desk;
    }

    /** One sentence; of a status we do not know also the office's own words. */
    String status(DossierStatus status) {
        return NationalStatus.of(status.code()).isPresent()
                ? desk.word("status." + status.code())
                : desk.word("status.other") + ": " + status.officialText();
    }

    /** The same where the post may bring the result: then nobody is asked to come for it. */
    String status(ScreenState.DossierShown shown) {
        return isBrought(shown) ? desk.word("status.post") : status(shown.dossier().status());
    }

    String toDo(ScreenState.DossierShown shown) {
        return isBrought(shown) ? desk.word("todo.post") : toDo(shown.dossier());
    }

    String desk(ScreenState.DossierShown shown) {
        return isBrought(shown) ? desk.word("dossier.by_post") : shown.dossier().desk();
    }

    private static boolean isBrought(ScreenState.DossierShown shown) {
        DossierStatus status = shown.dossier().status();
        return (status.is(NationalStatus.RESULT_READY) || status.is(NationalStatus.HANDED_OVER))
                && shown.post().parcels().stream()
                        .filter(parcel -> parcel.kind() == Parcel.Kind.RESULT)
                        .map(Parcel::state)
                        .anyMatch(state -> !state.isOver() || state == ParcelState.DELIVERED);
    }

    /** What to do now, where the post brings nothing. */
    String toDo(Dossier dossier) {
        Optional<NationalStatus> status = NationalStatus.of(dossier.status().code());
        if (status.isEmpty()) {
            return desk.word("todo.4");
        }
        String key = "todo." + dossier.status().code();
        return switch (status.get()) {
            case PAPERS_ASKED ->
                    dossier.supplement() instanceof SupplementRequest.Papers asked
                            ? desk.word(key, desk.moments().date(asked.before()))
                            : desk.word("todo.8", place(dossier));
            case PAYMENT_ASKED, WITHDRAWN, STOPPED, RESULT_READY, HANDED_OVER ->
                    desk.word(key, place(dossier));
            case NEWLY_REGISTERED, ACCEPTED, NOT_ACCEPTED, IN_PROGRESS -> desk.word(key);
        };
    }

    private String place(Dossier dossier) {
        return dossier.desk().isEmpty() ? desk.config().centre().helpDesk() : dossier.desk();
    }

    Optional<String> lateness(Timeliness timeliness) {
        return timeliness instanceof Timeliness.Late
                ? Optional.of(desk.word("status.late"))
                : Optional.empty();
    }

    /** The promised date and where it stands. */
    String due(Timeliness timeliness) {
        return switch (timeliness) {
            case Timeliness.NoDate() -> desk.word("due.none");
            case Timeliness.DueIn(var due, int left) ->
                    with(due, left == 0 ? desk.word("due.today") : desk.word("due.left", left));
            case Timeliness.Late(var due, int late) -> with(due, desk.word("due.late", late));
            case Timeliness.ReadyEarly(var due, int early) ->
                    with(due, early == 0 ? desk.word("due.kept") : desk.word("due.early", early));
            case Timeliness.ReadyLate(var due, int late) ->
                    with(due, desk.word("due.ready_late", late));
            case Timeliness.Paused(var due) -> with(due, desk.word("due.paused"));
        };
    }

    private String with(Instant due, String remark) {
        return desk.moments().full(due) + " (" + remark + ")";
    }

    String tint(DossierStatus status, Timeliness timeliness) {
        if (timeliness instanceof Timeliness.Late) {
            return "warn";
        }
        return switch (NationalStatus.of(status.code()).orElse(NationalStatus.IN_PROGRESS)) {
            case RESULT_READY, HANDED_OVER, ACCEPTED -> "success";
            case PAPERS_ASKED, PAYMENT_ASKED, NOT_ACCEPTED, STOPPED -> "warn";
            case NEWLY_REGISTERED, IN_PROGRESS, WITHDRAWN -> "info";
        };
    }
}
