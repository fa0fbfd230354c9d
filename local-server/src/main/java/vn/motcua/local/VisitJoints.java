package vn.motcua.local;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.screen.Timeliness;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.OutboxEntry;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.contract.utility.Utility;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityQuestion;
import vn.motcua.device.chip.CardKey;
import vn.motcua.device.chip.ChipOutcome;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.device.scanner.ScanRequest;
import vn.motcua.local.day.DayBook;
import vn.motcua.local.day.DayCount;
import vn.motcua.local.device.DeviceDesk;
import vn.motcua.local.device.DeviceWorkshop;
import vn.motcua.local.dossier.DossierLookUp;
import vn.motcua.local.dossier.LookUpOutcome;
import vn.motcua.local.dossier.TimelinessRule;
import vn.motcua.local.dossier.WorkingCalendar;
import vn.motcua.local.line.ProvinceLine;
import vn.motcua.local.news.NewsBoard;
import vn.motcua.local.petition.PetitionLookUp;
import vn.motcua.local.petition.PetitionOutcome;
import vn.motcua.local.receipt.ReceiptWriter;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.DiskRoom;
import vn.motcua.local.storage.Reserve;
import vn.motcua.local.submission.Draft;
import vn.motcua.local.submission.HandInOutcome;
import vn.motcua.local.submission.SubmissionDesk;
import vn.motcua.local.submission.Waiting;
import vn.motcua.local.technician.KioskHealth;
import vn.motcua.local.technician.TechnicianParts;
import vn.motcua.local.technician.tuning.Hall;
import vn.motcua.local.utility.UtilityBoard;
import vn.motcua.local.visit.Visit;
import vn.motcua.local.visit.VisitParts;

/** Plugs the features into the visit, which knows them only by small interfaces of its own. */
final class VisitJoints {
    /** What the pages of a full feeder take. */
    private static final long PAGES_BYTES = 128L << 20;

    private final DossierLookUp lookUp;
    private final SubmissionDesk submissionDesk;
    private final NewsBoard news;
    private final DiskRoom disk;
    private final Reserve reserve;
    private final DayBook day;
    private List<DeviceDesk> devices = List.of();
    private List<ReceiptWriter> writers = List.of();
    private List<DeviceWorkshop> workshops = List.of();

    VisitJoints(Database cache, Lanes lanes, DayBook day, Clock clock) {
        this.day = day;
        this.lookUp = new DossierLookUp(cache, lanes.line(), clock);
        this.submissionDesk = lanes.desk();
        this.news = lanes.news();
        this.disk = lanes.disk();
        this.reserve = lanes.reserve();
    }

    /** The devices come last: their codes already go to the visit. */
    void devices(DeviceDesk desk, DeviceWorkshop workshop, ReceiptWriter writer) {
        devices = List.of(desk);
        workshops = List.of(workshop);
        writers = List.of(writer);
    }

    VisitParts.LookUps lookUps(TimelinessRule rule) {
        return new VisitParts.LookUps() {
            @Override
            public LookUpOutcome find(DossierCode code) throws InterruptedException {
                return counted(lookUp.find(code));
            }

            @Override
            public LookUpOutcome find(String kioskNumber) throws InterruptedException {
                return counted(lookUp.find(kioskNumber));
            }

            @Override
            public Timeliness timeliness(Dossier dossier, Instant now) {
                return rule.of(dossier, now);
            }
        };
    }

    private LookUpOutcome counted(LookUpOutcome outcome) {
        if (outcome instanceof LookUpOutcome.Found) {
            day.count(DayCount.LOOKED_UP);
        }
        return outcome;
    }

    VisitParts.Devices borrowing() {
        return new VisitParts.Devices() {
            @Override
            public boolean works(DeviceRole role) {
                // A scanner whose pages find no room is of no use to anybody.
                return (role != DeviceRole.DOCUMENT_SCANNER || disk.hasRoomForOneMore())
                        && devices.stream().anyMatch(desk -> desk.works(role));
            }

            @Override
            public ScanOutcome scan(ScanRequest request) throws InterruptedException {
                reserve.lend(PAGES_BYTES);
                return devices.getFirst().scan(request);
            }

            @Override
            public boolean hasCard() throws InterruptedException {
                return devices.getFirst().hasCard();
            }

            @Override
            public ChipOutcome readChip(List<CardKey> keys) throws InterruptedException {
                return devices.getFirst().readChip(keys);
            }
        };
    }

    VisitParts.Printing printing() {
        return new PrintingJoint(() -> devices.getFirst(), () -> writers.getFirst(), day);
    }

    VisitParts.Submissions submissions() {
        return new VisitParts.Submissions() {
            @Override
            public HandInOutcome handIn(Draft draft) {
                HandInOutcome outcome = submissionDesk.handIn(draft);
                if (outcome instanceof HandInOutcome.TakenIn) {
                    day.count(DayCount.HANDED_IN);
                }
                return outcome;
            }

            @Override
            public boolean isAtProvince(UUID draft) {
                return submissionDesk.isAtProvince(draft);
            }

            @Override
            public Optional<Waiting> waiting(String kioskNumber) {
                return submissionDesk.waiting(kioskNumber);
            }

            @Override
            public int petitionsSince(Instant from) {
                return submissionDesk.petitionsSince(from);
            }
        };
    }

    /** Works on what {@code kiosk} keeps; the devices may come later. */
    TechnicianParts technician(
            KioskConfig config,
            Database kiosk,
            ProvinceLine line,
            Clock clock,
            TechnicianParts.Program program) {
        return new TechnicianParts(
                kiosk,
                config,
                Hall.of(config),
                () -> workshops.getFirst(),
                new ReceiptWriter(config),
                new KioskHealth(config, Path.of("/"), kiosk, disk, line::state),
                day,
                clock,
                new SecureRandom(),
                program);
    }

    static VisitParts.Opinions opinions(Lanes lanes, String centre, Clock clock) {
        return new VisitParts.Opinions() {
            @Override
            public void rated(int points, List<String> reasons, String procedure, String desk) {
                Instant now = clock.instant();
                var rated = new OutboxEntry.Rated(points, reasons, procedure, desk, centre, now);
                lanes.tell(rated, now);
            }

            @Override
            public void commented(String words) {
                Instant now = clock.instant();
                lanes.tell(new OutboxEntry.Commented(words, now), now);
            }
        };
    }

    static VisitParts.Utilities utilities(Database cache, ProvinceLine line, Clock clock) {
        UtilityBoard board = new UtilityBoard(cache, line::isOnline, clock);
        return new VisitParts.Utilities() {
            @Override
            public List<Utility> offered() {
                return board.offered();
            }

            @Override
            public Freshness freshness() {
                return board.freshness();
            }

            @Override
            public UtilityAnswer ask(UtilityQuestion question) throws InterruptedException {
                return line.askUtility(question);
            }
        };
    }

    static VisitParts.Petitions petitions(PetitionLookUp lookUp, int answerDays) {
        WorkingCalendar calendar = WorkingCalendar.standard();
        return new VisitParts.Petitions() {
            @Override
            public PetitionOutcome find(PetitionCode code) {
                return lookUp.find(code);
            }

            @Override
            public LocalDate answerBy(LocalDate today) {
                return calendar.after(today, answerDays);
            }
        };
    }

    VisitParts.Notices notices() {
        return new VisitParts.Notices() {
            @Override
            public List<NewsItem> news() {
                return news.news();
            }

            @Override
            public List<Alert> alerts() {
                return news.alerts();
            }
        };
    }

    /** What the province is told of a device. */
    static OutboxMessage told(DeviceDesk.Change change, Instant at) {
        return new OutboxMessage(
                UUID.randomUUID(),
                at,
                new OutboxEntry.DeviceStatusChanged(
                        change.device(), change.role(), change.status(), at));
    }

    /** What the province told reaches whoever is here, or comes next. */
    static void tell(Visit visit, ProcedureGuide guide, Set<Class<? extends FeedChange>> changed) {
        if (changed.contains(FeedChange.DossierChanged.class)) {
            visit.dossiersChanged();
        }
        if (changed.contains(FeedChange.BillChanged.class)
                || changed.contains(FeedChange.ParcelChanged.class)) {
            visit.counterChanged();
        }
        boolean told =
                changed.stream()
                        .anyMatch(kind ->
                                kind.getSimpleName().startsWith("News")
                                        || kind.getSimpleName().startsWith("Alert")
                                        || kind.getSimpleName().startsWith("Utility"));
        if (told) {
            visit.noticesChanged();
        }
        boolean procedures =
                changed.contains(FeedChange.ProcedurePublished.class)
                        || changed.contains(FeedChange.ProcedureWithdrawn.class)
                        || changed.contains(FeedChange.ProceduresListed.class)
                        || changed.contains(FeedChange.LifeEventsPublished.class)
                        || changed.contains(FeedChange.LifeEventsWithdrawn.class);
        if (procedures) {
            guide.readAnew();
        }
    }
}
