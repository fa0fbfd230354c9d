package vn.motcua.province.dossier;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.DossierStatus;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.Promise;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.sync.FeedChange.DossierChanged;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.message.NoticeBook;
import vn.motcua.province.storage.Database;
import vn.motcua.province.storage.Dialect;

/** What papers from a kiosk do to dossiers, inside the transaction that takes the message. */
public final class DossierIntake {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd");

    /** Those of invented dossiers have four digits. */
    private static final long AFTER_SAMPLES = 10_000;

    private final Dialect dialect;
    private final FeedWriter feed;
    private final InstantSource clock;
    private final PromiseRule promises;
    private final String unit;
    private final Instant begunAt;
    private final boolean mayHaveForgotten;

    /**
     * @param database as it is when the program begins
     * @param unit begins every code given here, e.g. {@code H56.12}
     */
    public DossierIntake(
            Database database,
            FeedWriter feed,
            InstantSource clock,
            WorkingCalendar calendar,
            String unit) {
        dialect = database.dialect();
        this.feed = feed;
        this.clock = clock;
        this.promises = new PromiseRule(calendar);
        this.unit = unit;
        begunAt = clock.instant();
        mayHaveForgotten = database.read(handle -> new DossierRepository(handle).isInUse());
    }

    /** Makes a new dossier and gives it its code. */
    public DossierCode open(Handle handle, HandedIn handedIn, Procedure procedure) {
        var dossiers = new DossierRepository(handle);
        Instant now = clock.instant();
        DossierCode code = nextCode(dossiers, now);
        Instant handedInAt = earlier(handedIn.papers().handedInAt(), now);
        var status = DossierStatus.of(NationalStatus.NEWLY_REGISTERED);
        var dossier =
                new Dossier(
                        code,
                        handedIn.papers().number(),
                        1,
                        procedure,
                        "",
                        status,
                        Holder.NOBODY,
                        new Promise.Open(),
                        "",
                        new SupplementRequest.Nothing(),
                        List.of(new StatusChange(status, Holder.NOBODY, handedInAt, "")),
                        now);
        dossiers.insert(dossier);
        dossiers.addDocuments(code, handedIn);
        dossiers.addAnswers(code, handedIn);
        new NoticeBook(handle).agree(code.value(), handedIn.papers());
        tell(handle, dossier);
        return code;
    }

    /**
     * Adds papers to a dossier. What was asked for is then no longer asked for, and the clock that
     * stood still runs again; papers nobody asked for are kept, and change nothing else.
     */
    public void supplement(Handle handle, HandedIn handedIn, DossierCode code) {
        var dossiers = new DossierRepository(handle);
        DossierCode ours = known(dossiers, code).orElseThrow().code();
        Dossier before = dossiers.findToChange(ours, dialect).orElseThrow();
        Instant now = clock.instant();
        Dossier after =
                DossierStep.to(statusAfter(before), before)
                        .promise(promises.afterWaiting(before, now))
                        .note(Notes.PAPERS_CAME.text())
                        .at(now);
        dossiers.update(after);
        dossiers.addDocuments(ours, handedIn);
        dossiers.addAnswers(ours, handedIn);
        NoticeBook notices = new NoticeBook(handle);
        notices.agree(ours.value(), handedIn.papers());
        notices.happened(before, after);
        tell(handle, after);
    }

    /** Whether papers can be added to it; a dossier never goes away. */
    public boolean isKnown(Handle handle, DossierCode code) {
        return known(new DossierRepository(handle), code).isPresent();
    }

    /** The visitor may have looked it up by the code of the one-stop system. */
    private static Optional<Dossier> known(DossierRepository dossiers, DossierCode code) {
        return dossiers.find(code.value()).or(() -> dossiers.findByItsCode(code.value()));
    }

    private static DossierStatus statusAfter(Dossier before) {
        if (!before.status().is(NationalStatus.PAPERS_ASKED)) {
            return before.status();
        }
        boolean wasWorkedOn =
                before.history().stream()
                        .anyMatch(step -> step.status().is(NationalStatus.IN_PROGRESS));
        return DossierStatus.of(wasWorkedOn ? NationalStatus.IN_PROGRESS : NationalStatus.ACCEPTED);
    }

    /** Passes over codes that somebody else gave, as the one-stop system does for the same unit. */
    private DossierCode nextCode(DossierRepository dossiers, Instant now) {
        LocalDate today = WorkingCalendar.dayOf(now);
        String series = unit + "-" + DATE.format(today);
        while (true) {
            long serial = nextSerial(dossiers, series, today);
            var code = new DossierCode("%s-%04d".formatted(series, serial));
            if (known(dossiers, code).isEmpty()) {
                return code;
            }
        }
    }

    /**
     * A province that was put back to a copy has forgotten the codes that it gave since. All were
     * given before this program began, on the average fewer than one a second, and those of other
     * days stay theirs: so this day's codes go on above the seconds that had passed.
     */
    private long nextSerial(DossierRepository dossiers, String series, LocalDate today) {
        boolean isThatDay = today.equals(WorkingCalendar.dayOf(begunAt));
        return dossiers.nextSerial(
                series, mayHaveForgotten && isThatDay ? AFTER_SAMPLES + secondOfDay() : 1);
    }

    private long secondOfDay() {
        return begunAt.atZone(WorkingCalendar.ZONE).toLocalTime().toSecondOfDay();
    }

    private void tell(Handle handle, Dossier dossier) {
        feed.append(
                handle,
                Streams.DOSSIERS,
                dossier.code().value(),
                dossier.version(),
                new DossierChanged(dossier));
    }

    /** A kiosk whose clock runs fast must not put the first step after the second. */
    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
