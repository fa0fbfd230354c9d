package vn.motcua.local.submission;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.HandInProblem;
import vn.motcua.contract.sync.DocumentRef;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.local.document.DocumentStore;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;
import vn.motcua.local.outbox.OutboxLane;
import vn.motcua.local.outbox.OutboxRepository;
import vn.motcua.local.seal.Sealer;
import vn.motcua.local.storage.Database;

/** Takes a visitor's papers in, once, whether or not the province can be reached. */
public final class SubmissionDesk {
    private static final EventLog EVENTS = EventLog.of(SubmissionDesk.class);
    private static final int NUMBERS_SKIPPED = 1_000;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Database kiosk;
    private final Scans scans;
    private final OutboxLane outbox;
    private final Envelope envelope;
    private final Clock clock;
    private final JustHandedIn justHandedIn = new JustHandedIn();

    /**
     * @param kiosk the database {@code kiosk.db}
     */
    public SubmissionDesk(
            Database kiosk,
            DocumentStore documents,
            OutboxLane outbox,
            Envelope envelope,
            Clock clock) {
        this.kiosk = kiosk;
        scans = new Scans(kiosk, documents, clock);
        this.outbox = outbox;
        this.envelope = envelope;
        this.clock = clock;
        outbox.onTaken(_ -> scans.forgetSettled());
        begin();
    }

    private void begin() {
        if (kiosk.movedAside().isPresent()) {
            skipNumbers();
            scans.keepUnneeded();
        } else {
            scans.removeUnneeded();
        }
        scans.forgetSettled();
    }

    /**
     * Returns when the papers are safe on this disk, or nothing of them is kept. Handing in the
     * same draft again returns the first answer.
     */
    public HandInOutcome handIn(Draft draft) {
        try {
            return scans.whileKept(() -> once(draft));
        } catch (UncheckedIOException diskFailed) {
            return refused(draft, HandInProblem.UNKNOWN);
        } catch (JdbiException databaseFailed) {
            return refused(
                    draft,
                    Database.isDiskFull(databaseFailed)
                            ? HandInProblem.DISK_FULL
                            : HandInProblem.UNKNOWN);
        }
    }

    /** Whether the province confirmed that it has these papers. */
    public boolean isAtProvince(UUID id) {
        return kiosk.read(handle ->
                new SubmissionRepository(handle).find(id).isPresent()
                        && !new OutboxRepository(handle).holds(id));
    }

    /**
     * Papers handed in here under that number that are not at the province yet.
     *
     * @param number a kiosk's number, or the code of a dossier that was supplemented
     */
    public Optional<Waiting> waiting(String number) {
        return kiosk.read(handle -> new SubmissionRepository(handle).waiting(number));
    }

    /** How many petitions were sent from here since then. */
    public int petitionsSince(Instant from) {
        return kiosk.read(handle -> new SubmissionRepository(handle).petitionsSince(from));
    }

    /** Told, on the outbox's thread, of each message that the province took; also of others'. */
    public void onTaken(Consumer<UUID> listener) {
        outbox.onTaken(listener);
    }

    /**
     * The province says by its stream of receipts that it has the papers: their scans are deleted
     * here. Saying it again changes nothing.
     */
    public void settled(UUID id) {
        Instant now = clock.instant();
        boolean _ =
                kiosk.write(handle -> {
                    new SubmissionRepository(handle).settle(id, now);
                    new OutboxRepository(handle).settled(id);
                    return true;
                });
        // The feed's transaction is open and must not wait.
        scans.forgetSettledIfFree();
    }

    /** The province went back to an older copy of itself, and may not have all papers any more. */
    public void offerAgain() {
        outbox.offerAgain();
    }

    /** Some numbers of today may be lost with a damaged file; none may be given twice. */
    private void skipNumbers() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        boolean _ =
                kiosk.write(handle -> {
                    new SubmissionRepository(handle).skipNumbers(today, NUMBERS_SKIPPED);
                    return true;
                });
    }

    private HandInOutcome once(Draft draft) {
        Optional<HandInOutcome.TakenIn> earlier =
                kiosk.read(handle -> new SubmissionRepository(handle).find(draft.id()));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Optional<String> same = justHandedIn.earlier(draft, clock.instant());
        if (same.isPresent()) {
            HandInOutcome _ = refused(draft, HandInProblem.SAME_AS_BEFORE);
            return new HandInOutcome.SameAsBefore(same.get());
        }
        Optional<Sealer> sealer = envelope.sealer();
        if (sealer.isEmpty()) {
            return refused(draft, HandInProblem.UNKNOWN);
        }
        return switch (scans.store(draft, sealer.get())) {
            case Scans.Stored.Documents documents -> takeIn(draft, documents, sealer.get());
            case Scans.Stored.Nothing(HandInProblem problem) -> refused(draft, problem);
        };
    }

    private HandInOutcome takeIn(Draft draft, Scans.Stored.Documents documents, Sealer sealer) {
        HandInOutcome.TakenIn takenIn =
                kiosk.write(handle -> record(handle, draft, documents, sealer));
        outbox.wake();
        justHandedIn.note(draft, takenIn);
        EVENTS.log(new Event.PapersTakenIn(draft.id(), documents.names().size(), takenIn.pages()));
        return takenIn;
    }

    /** The papers and the message about them: neither is there without the other. */
    private HandInOutcome.TakenIn record(
            Handle handle, Draft draft, Scans.Stored.Documents documents, Sealer sealer) {
        var submissions = new SubmissionRepository(handle);
        // What the receipt prints and what is read back later must be the same value.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String number =
                switch (draft.errand()) {
                    case Errand.NewDossier _ -> newNumber(submissions, now);
                    case Errand.Supplement(var dossier) -> dossier.value();
                    case Errand.Collection(var dossier) -> dossier.value();
                    case Errand.Petition _ ->
                            PetitionCode.of(LocalDate.ofInstant(now, ZONE), draft.id()).value();
                };
        int pages = documents.refs().stream().mapToInt(DocumentRef::pages).sum();
        var takenIn = new HandInOutcome.TakenIn(number, pages, now);
        submissions.add(draft.id(), takenIn, documents.names());
        var papers =
                new OutboxEntry.PapersHandedIn(
                        number,
                        draft.errand(),
                        documents.refs(),
                        draft.answers(),
                        draft.consents(),
                        now);
        new OutboxRepository(handle)
                .append(Envelope.closed(draft.id(), papers, documents.names(), sealer), number);
        return takenIn;
    }

    private String newNumber(SubmissionRepository submissions, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZONE);
        return "KIOSK-%s-%s-%04d"
                .formatted(
                        envelope.kiosk(),
                        DateTimeFormatter.BASIC_ISO_DATE.format(day),
                        submissions.nextNumber(day));
    }

    private HandInOutcome refused(Draft draft, HandInProblem problem) {
        forgetFiles();
        EVENTS.log(new Event.PapersNotTakenIn(draft.id(), new SafeWord(problem.name())));
        return new HandInOutcome.NotTakenIn(problem);
    }

    /**
     * Files that were written before the rest failed; should this fail as well, a start mends it.
     */
    private void forgetFiles() {
        try {
            scans.removeUnneeded();
        } catch (JdbiException | UncheckedIOException stillBroken) {
            EVENTS.log(
                    new Event.ThreadFailed(
                            new SafeWord("hand-in"),
                            new SafeWord(stillBroken.getClass().getSimpleName())));
        }
    }
}
