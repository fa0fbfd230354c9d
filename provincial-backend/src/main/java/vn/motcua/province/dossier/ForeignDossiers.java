package vn.motcua.province.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.sync.FeedChange.DossierChanged;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.message.NoticeBook;
import vn.motcua.province.storage.Database;
import vn.motcua.province.storage.Dialect;

/**
 * What another system does to dossiers, inside the transaction that takes it. That system decides:
 * every way from one status to another is open to it.
 */
public final class ForeignDossiers {
    /** The other system tells no last day for papers. */
    private static final int DAYS_TO_BRING_PAPERS = 30;

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Dialect dialect;
    private final FeedWriter feed;
    private final InstantSource clock;
    private final PromiseRule promises;

    public ForeignDossiers(
            Database database, FeedWriter feed, InstantSource clock, WorkingCalendar calendar) {
        dialect = database.dialect();
        this.feed = feed;
        this.clock = clock;
        promises = new PromiseRule(calendar);
    }

    /** The dossier as it is told under the code that the other system gave it. */
    public static Dossier under(DossierCode other, Dossier dossier) {
        return new Dossier(
                other,
                "",
                dossier.version(),
                dossier.procedure(),
                dossier.applicant(),
                dossier.status(),
                dossier.holder(),
                dossier.promise(),
                dossier.desk(),
                dossier.supplement(),
                dossier.history(),
                dossier.updatedAt());
    }

    /** The step with a note of the code that the other system gave: the citizen may need it. */
    private static ForeignStep naming(String itsCode, ForeignStep step) {
        String words = Notes.ITS_CODE.text().formatted(itsCode);
        return new ForeignStep(
                step.procedure(),
                step.applicant(),
                step.receivedAt(),
                step.status(),
                step.holder(),
                step.at(),
                step.promise(),
                step.asked(),
                step.note().isEmpty() ? words : words + ". " + step.note());
    }

    public Optional<Dossier> find(Handle handle, DossierCode code) {
        return new DossierRepository(handle).find(code.value());
    }

    public boolean isKnown(Handle handle, DossierCode code) {
        return new DossierRepository(handle).find(code.value()).isPresent();
    }

    /** Begins one that was handed in elsewhere. */
    public Dossier open(Handle handle, DossierCode code, ForeignStep step) {
        var dossier =
                new Dossier(
                        code,
                        "",
                        1,
                        step.procedure(),
                        masked(step.applicant()),
                        step.status(),
                        step.holder(),
                        isReady(step) && step.promise() instanceof Promise.ResultBy(Instant due)
                                ? new Promise.Kept(due, step.at())
                                : step.promise(),
                        "",
                        asked(step),
                        beginning(step),
                        clock.instant());
        new DossierRepository(handle).insert(dossier);
        tell(handle, dossier);
        return dossier;
    }

    /**
     * @param newCode the other system's code, which the citizen is told of; "" if she was before
     * @param isLate whether a later step was taken before: it only fills in the history
     * @return empty if it tells nothing that is not known
     */
    public Optional<Dossier> apply(
            Handle handle, DossierCode code, ForeignStep said, String newCode, boolean isLate) {
        var dossiers = new DossierRepository(handle);
        Dossier before = dossiers.findToChange(code, dialect).orElseThrow();
        if (!isLate && isNoNews(before, said)) {
            return Optional.empty();
        }
        ForeignStep step = newCode.isEmpty() ? said : naming(newCode, said);
        Dossier after = isLate ? filledIn(before, step) : next(before, step);
        dossiers.update(after);
        if (!isLate) {
            new NoticeBook(handle).happened(before, after);
        }
        tell(handle, after);
        return Optional.of(after);
    }

    /** As when the system tells back what it was told, maybe after the next step was taken here. */
    private static boolean isNoNews(Dossier before, ForeignStep step) {
        boolean isKnown = before.history().stream().anyMatch(known -> isSame(known, step));
        boolean isOver = isKnown && !step.status().equals(before.status());
        boolean hasSameHolder =
                step.holder().equals(Holder.NOBODY) || step.holder().equals(before.holder());
        boolean hasSamePromise =
                step.promise() instanceof Promise.Open
                        || step.promise().promised().equals(before.promise().promised());
        return step.note().isEmpty()
                && step.asked().isEmpty()
                && (isOver
                        || (step.status().equals(before.status())
                                && hasSameHolder
                                && hasSamePromise));
    }

    /** Some systems keep no seconds. */
    private static boolean isSame(StatusChange known, ForeignStep step) {
        Duration apart = Duration.between(known.at(), step.at()).abs();
        return known.status().equals(step.status()) && apart.compareTo(A_MINUTE) < 0;
    }

    /** Tells kiosks the dossier under its other code too. */
    public void tellUnder(Handle handle, DossierCode other, Dossier dossier) {
        tell(handle, under(other, dossier));
    }

    private Dossier next(Dossier before, ForeignStep step) {
        DossierStep next =
                DossierStep.to(step.status(), before)
                        .procedureIfNone(step.procedure())
                        .promise(promise(before, step))
                        .note(step.note());
        if (!step.holder().equals(Holder.NOBODY)) {
            next = next.holder(step.holder());
        }
        if (before.applicant().isEmpty()) {
            next = next.applicant(masked(step.applicant()));
        }
        if (asked(step) instanceof SupplementRequest.Papers papers) {
            next = next.asking(papers);
        }
        return next.at(step.at(), clock.instant());
    }

    private Dossier filledIn(Dossier before, ForeignStep step) {
        List<StatusChange> history = new ArrayList<>(before.history());
        history.add(change(step));
        history.sort(Comparator.comparing(StatusChange::at));
        return new Dossier(
                before.code(),
                before.submissionNumber(),
                before.version() + 1,
                before.procedure(),
                before.applicant(),
                before.status(),
                before.holder(),
                before.promise(),
                before.desk(),
                before.supplement(),
                history,
                clock.instant());
    }

    private Promise promise(Dossier before, ForeignStep step) {
        if (!(step.promise() instanceof Promise.ResultBy(Instant due))) {
            return isReady(step)
                    ? promises.onFinish(before, step.at())
                    : promises.onMove(before, step.at());
        }
        if (isReady(step)) {
            return before.promise() instanceof Promise.Kept kept
                    ? kept
                    : new Promise.Kept(due, step.at());
        }
        boolean waitedForCitizen =
                before.status().is(NationalStatus.PAPERS_ASKED)
                        || before.status().is(NationalStatus.PAYMENT_ASKED);
        return switch (before.promise()) {
            case Promise.ResultBy(Instant first) when isPutOff(first, due) && !waitedForCitizen ->
                    new Promise.Extended(first, due);
            case Promise.Extended(Instant first, _) when isPutOff(first, due) ->
                    new Promise.Extended(first, due);
            default -> step.promise();
        };
    }

    /** Some systems write only the day, others the end of office hours. */
    private static boolean isPutOff(Instant first, Instant due) {
        return Duration.between(first, due).compareTo(Duration.ofHours(12)) > 0;
    }

    private static boolean isReady(ForeignStep step) {
        return step.status().is(NationalStatus.RESULT_READY)
                || step.status().is(NationalStatus.HANDED_OVER);
    }

    private static SupplementRequest asked(ForeignStep step) {
        if (!step.status().is(NationalStatus.PAPERS_ASKED)) {
            return new SupplementRequest.Nothing();
        }
        List<RequestedPaper> papers =
                step.asked().stream().map(words -> new RequestedPaper(words, "")).toList();
        return new SupplementRequest.Papers(
                papers.isEmpty()
                        ? List.of(new RequestedPaper(Notes.PAPERS_AS_TOLD.text(), step.note()))
                        : papers,
                WorkingCalendar.dayOf(step.at()).plusDays(DAYS_TO_BRING_PAPERS));
    }

    private static List<StatusChange> beginning(ForeignStep step) {
        DossierStatus first = DossierStatus.of(NationalStatus.NEWLY_REGISTERED);
        return step.receivedAt().isBefore(step.at()) && !step.status().equals(first)
                ? List.of(
                        new StatusChange(first, Holder.NOBODY, step.receivedAt(), ""), change(step))
                : List.of(change(step));
    }

    private static StatusChange change(ForeignStep step) {
        return new StatusChange(step.status(), step.holder(), step.at(), step.note());
    }

    private static String masked(String name) {
        return name.isBlank() ? "" : MaskedName.of(name);
    }

    private void tell(Handle handle, Dossier dossier) {
        feed.append(
                handle,
                Streams.DOSSIERS,
                dossier.code().value(),
                dossier.version(),
                new DossierChanged(dossier));
    }
}
