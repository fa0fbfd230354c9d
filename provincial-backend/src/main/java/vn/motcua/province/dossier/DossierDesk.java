package vn.motcua.province.dossier;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.sync.FeedChange.DossierChanged;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.message.Notice;
import vn.motcua.province.message.NoticeBook;
import vn.motcua.province.message.PhoneNumber;
import vn.motcua.province.payment.Cashier;
import vn.motcua.province.storage.Database;

/** Where officers look at dossiers and act on them. */
public final class DossierDesk {
    private final Database database;
    private final FeedWriter feed;
    private final Cashier cashier;
    private final InstantSource clock;
    private final PromiseRule promises;

    public DossierDesk(
            Database database,
            FeedWriter feed,
            Cashier cashier,
            InstantSource clock,
            WorkingCalendar calendar) {
        this.database = database;
        this.feed = feed;
        this.cashier = cashier;
        this.clock = clock;
        this.promises = new PromiseRule(calendar);
    }

    /**
     * @param codeOrNumber a dossier's code, that of the one-stop system, or the number that a kiosk
     *     gave it
     */
    public Optional<Dossier> find(String codeOrNumber) {
        return database.read(handle -> {
            var dossiers = new DossierRepository(handle);
            if (KioskNumber.isNumber(codeOrNumber)) {
                return dossiers.findByNumber(codeOrNumber);
            }
            return DossierCode.isCode(codeOrNumber)
                    ? dossiers.find(codeOrNumber).or(() -> dossiers.findByItsCode(codeOrNumber))
                    : Optional.empty();
        });
    }

    /** In the order in which they came. */
    public List<DossierDocument> documents(DossierCode code) {
        return database.read(handle -> new DossierRepository(handle).documents(code.value()));
    }

    /** What the forms of a dossier were answered, in the order of the questions. */
    public List<FormAnswer> answers(DossierCode code) {
        return database.read(handle -> new DossierRepository(handle).answers(code.value()));
    }

    /** What was told by phone of a dossier, the latest first. */
    public List<Notice> notices(DossierCode code) {
        return database.read(handle -> new NoticeBook(handle).notices(code.value()));
    }

    /** The number to which word of it goes; none where nobody agreed, or she has stopped it. */
    public Optional<PhoneNumber> phone(DossierCode code) {
        return database.read(handle -> new NoticeBook(handle).phone(code.value()));
    }

    /** Forgets that number; nothing more is told by phone. */
    public void stopNotices(DossierCode code) {
        boolean _ =
                database.write(handle -> {
                    new NoticeBook(handle).stop(code.value());
                    return true;
                });
    }

    /**
     * Does what the officer asked, tells every kiosk and whoever waits for word, and notes the step
     * in the history: all or nothing.
     *
     * @param version of the dossier that the officer saw
     */
    public ActionOutcome act(DossierCode code, long version, OfficerAction action) {
        return database.write(handle -> {
            var dossiers = new DossierRepository(handle);
            Optional<Dossier> before = dossiers.findToChange(code, database.dialect());
            if (before.isEmpty()) {
                return new ActionOutcome.NoSuchDossier();
            }
            if (before.get().version() != version) {
                return new ActionOutcome.ChangedMeanwhile();
            }
            if (!isAllowed(before.get(), action)) {
                return new ActionOutcome.NotAllowed(before.get().status());
            }
            Dossier after = after(before.get(), action);
            dossiers.update(after);
            tell(handle, after);
            new NoticeBook(handle).happened(before.get(), after);
            if (action instanceof OfficerAction.AskForPayment(_, var lines) && !lines.isEmpty()) {
                var _ = cashier.open(handle, code, lines);
            }
            return new ActionOutcome.Done(after);
        });
    }

    /** Whether the dossier's status lets an officer do this kind of thing. */
    public static boolean isAllowed(Dossier dossier, OfficerAction action) {
        boolean runs =
                NationalStatus.of(dossier.status().code()).stream()
                        .anyMatch(NationalStatus::clockRuns);
        return switch (action) {
            case OfficerAction.Extend _ -> runs;
            case OfficerAction.Accept _ ->
                    Transitions.isOpen(dossier.status(), NationalStatus.ACCEPTED)
                            && dossier.promise() instanceof Promise.Open;
            default -> Transitions.isOpen(dossier.status(), target(action));
        };
    }

    private static NationalStatus target(OfficerAction action) {
        return switch (action) {
            case OfficerAction.Accept _ -> NationalStatus.ACCEPTED;
            case OfficerAction.AskForPapers _ -> NationalStatus.PAPERS_ASKED;
            case OfficerAction.AskForPayment _ -> NationalStatus.PAYMENT_ASKED;
            case OfficerAction.Withdraw _ -> NationalStatus.WITHDRAWN;
            case OfficerAction.Move _, OfficerAction.Extend _ -> NationalStatus.IN_PROGRESS;
            case OfficerAction.Finish _ -> NationalStatus.RESULT_READY;
            case OfficerAction.HandOver _ -> NationalStatus.HANDED_OVER;
            case OfficerAction.Refuse _ -> NationalStatus.NOT_ACCEPTED;
            case OfficerAction.Stop _ -> NationalStatus.STOPPED;
        };
    }

    private Dossier after(Dossier before, OfficerAction action) {
        Instant now = clock.instant();
        DossierStep step = DossierStep.to(DossierStatus.of(target(action)), before);
        return switch (action) {
            case OfficerAction.Accept accept ->
                    step.applicant(MaskedName.of(accept.applicant()))
                            .procedure(accept.procedure())
                            .holder(accept.holder())
                            .promise(promises.onAcceptance(now, accept.workingDays()))
                            .desk(accept.desk())
                            .at(now);
            case OfficerAction.AskForPapers(var papers, var last) ->
                    step.asking(new SupplementRequest.Papers(papers, last)).at(now);
            case OfficerAction.AskForPayment(var note, _) -> step.note(note).at(now);
            case OfficerAction.Withdraw(var note) -> step.note(note).at(now);
            case OfficerAction.Move(var holder, var note) ->
                    step.holder(holder).promise(promises.onMove(before, now)).note(note).at(now);
            case OfficerAction.Finish(var desk, var note) ->
                    step.desk(desk).promise(promises.onFinish(before, now)).note(note).at(now);
            case OfficerAction.HandOver() -> step.at(now);
            case OfficerAction.Refuse(var reason) -> step.note(reason).at(now);
            case OfficerAction.Stop(var reason) -> step.note(reason).at(now);
            case OfficerAction.Extend(var due, var apology) ->
                    DossierStep.to(before.status(), before)
                            .promise(promises.onExtension(before.promise(), due))
                            .note(apology)
                            .at(now);
        };
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
