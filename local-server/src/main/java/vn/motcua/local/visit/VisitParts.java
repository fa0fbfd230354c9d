package vn.motcua.local.visit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.help.HelpCall;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.post.Parcel;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.queue.TicketCode;
import vn.motcua.contract.queue.TicketPlace;
import vn.motcua.contract.screen.BookingState;
import vn.motcua.contract.screen.ExpectedResult;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.screen.HelpProgress;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.Timeliness;
import vn.motcua.contract.utility.Utility;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityQuestion;
import vn.motcua.device.chip.CardKey;
import vn.motcua.device.chip.ChipOutcome;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.device.scanner.ScanRequest;
import vn.motcua.local.address.Units;
import vn.motcua.local.document.FreshPages;
import vn.motcua.local.dossier.LookUpOutcome;
import vn.motcua.local.draft.SealedDrafts;
import vn.motcua.local.handoff.HandOffs;
import vn.motcua.local.petition.PetitionOutcome;
import vn.motcua.local.procedure.Catalogue;
import vn.motcua.local.queue.GivenNumber;
import vn.motcua.local.submission.Draft;
import vn.motcua.local.submission.HandInOutcome;
import vn.motcua.local.submission.Waiting;
import vn.motcua.local.technician.TechnicianParts;

/**
 * What a visit works with. Everything that may wait for a device, a disk or the line is called on
 * threads of its own.
 *
 * @param steady for time that passes; never jumps
 * @param wall for dates that are stored and printed
 */
public record VisitParts(
        KioskConfig config,
        LookUps lookUps,
        Devices devices,
        Printing printing,
        Submissions submissions,
        Notices notices,
        Opinions opinions,
        Counter counter,
        Help help,
        Utilities utilities,
        Petitions petitions,
        TechnicianParts technician,
        Guide guide,
        Drafts drafts,
        FreshPages fresh,
        HandOffs handOffs,
        VisitFolder folder,
        SealedDrafts sealed,
        PageIds ids,
        InstantSource steady,
        InstantSource wall,
        Consumer<ScreenFrame> screen) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    LocalDate today() {
        return LocalDate.ofInstant(wall.instant(), ZONE);
    }

    /** Finds dossiers. */
    public interface LookUps {
        /** Blocks at most 3 s. */
        LookUpOutcome find(DossierCode code) throws InterruptedException;

        LookUpOutcome find(String kioskNumber) throws InterruptedException;

        Timeliness timeliness(Dossier dossier, Instant now);
    }

    /** Borrows devices. */
    public interface Devices {
        boolean works(DeviceRole role);

        /** Blocks while paper moves. */
        ScanOutcome scan(ScanRequest request) throws InterruptedException;

        /** Whether a card lies on the chip reader; takes milliseconds. */
        boolean hasCard() throws InterruptedException;

        /** Blocks for seconds. */
        ChipOutcome readChip(List<CardKey> keys) throws InterruptedException;
    }

    /** Puts words on paper; blocks until the printer confirmed or gave up. */
    public interface Printing {
        PrintOutcome slip(
                Dossier dossier, Timeliness timeliness, Freshness freshness, Language language)
                throws InterruptedException;

        /**
         * A number to wait with.
         *
         * @param waiting how many wait before; empty if that is not known
         */
        PrintOutcome ticket(GivenNumber number, OptionalInt waiting, Language language)
                throws InterruptedException;

        /** What is to be paid, with the code to pay it by; or that it was paid. */
        PrintOutcome fee(Bill bill, Language language) throws InterruptedException;

        /** A time that is hers, and the code of it. */
        PrintOutcome booking(BookingState.Booked booked, Language language)
                throws InterruptedException;

        /**
         * The list of one person's papers.
         *
         * @param code leads back to where she left off
         */
        PrintOutcome list(ProcedureState.PapersNeeded papers, String code, Language language)
                throws InterruptedException;

        /** What is asked for that procedure, with room to write. */
        PrintOutcome blankForm(Procedure procedure, Language language) throws InterruptedException;

        /** A news item, cut after a page; the code leads to the whole of it. */
        PrintOutcome article(NewsItem item, String onPhone, Language language)
                throws InterruptedException;

        /** A warning, to take along. */
        PrintOutcome alert(Alert alert, Language language) throws InterruptedException;

        /**
         * The key to a draft.
         *
         * @param about the procedure, or the dossier to which papers are added
         */
        PrintOutcome draft(SealedDrafts.Left left, String about, Language language)
                throws InterruptedException;

        /**
         * @param again whether part of this receipt may already be on paper
         */
        PrintOutcome receipt(
                HandInOutcome.TakenIn takenIn, Draft draft, boolean again, Language language)
                throws InterruptedException;
    }

    /** What is settled besides papers. */
    public interface Counter {
        /** The bill of a dossier that was opened last, as the province told it. */
        Optional<Bill> bill(DossierCode dossier);

        /** What the post carries for a dossier, as the province told it; the latest first. */
        List<Parcel> parcels(DossierCode dossier);

        /** What people may wait for now; empty where no numbers are given, or none is left. */
        List<QueueService> queues();

        /** How many wait; empty if the province has not told, or long ago. */
        OptionalInt waiting(String queue);

        /** How it stands with a number; empty if the province does not say. Blocks at most 3 s. */
        Optional<TicketPlace> place(TicketCode code) throws InterruptedException;

        /**
         * Gives the next number; it is given to nobody else, whether the line is up or not.
         *
         * @param dossier code of the dossier she comes about; may be empty
         */
        Optional<GivenNumber> give(String queue, boolean priority, String dossier);
    }

    /** Takes papers in. */
    public interface Submissions {
        HandInOutcome handIn(Draft draft);

        boolean isAtProvince(UUID draft);

        Optional<Waiting> waiting(String kioskNumber);

        /** How many petitions were sent from here since then. */
        int petitionsSince(Instant from);
    }

    /** Keeps what was entered through a power cut; returns when it is on the disk. */
    public interface Drafts {
        void keep(String body);

        /** What was kept a short while ago. */
        Optional<String> kept();

        void forget();
    }

    /** Knows the procedures. */
    public interface Guide {
        /** The procedures that somebody who begins now is offered. */
        Offer offer();

        /** For papers that are handed in at {@code now}. */
        ExpectedResult expected(Procedure procedure, Instant now);

        /** Where people live. */
        Units units();
    }

    /** The procedures of one moment. */
    public interface Offer {
        Catalogue catalogue();

        /** One that is known by little more than its name; empty for those of the catalogue. */
        Optional<ListedProcedure> other(String code);

        /** The best first; takes milliseconds. */
        List<ListedProcedure> find(String typed, int most);
    }

    /**
     * Takes what people think to the province. Returns when it is on the disk, some milliseconds
     * later.
     */
    public interface Opinions {
        /**
         * @param points 1 to 5
         * @param procedure code of the one she was served by; may be empty
         * @param desk where she was; may be empty
         */
        void rated(int points, List<String> reasons, String procedure, String desk);

        void commented(String words);
    }

    /** Calls the desk. */
    public interface Help {
        /** Whether a call can reach it now. */
        boolean canCall();

        /** Where the call stands; empty if it did not get through. Blocks at most 3 s. */
        Optional<HelpProgress> call(HelpCall call) throws InterruptedException;
    }

    /** What other offices offer here. */
    public interface Utilities {
        List<Utility> offered();

        /** How old what is offered is. */
        Freshness freshness();

        /** What a source says. Blocks at most 6 s. */
        UtilityAnswer ask(UtilityQuestion question) throws InterruptedException;
    }

    /** Knows how petitions stand. */
    public interface Petitions {
        PetitionOutcome find(PetitionCode code);

        /** The day until which one that is sent today is answered. */
        LocalDate answerBy(LocalDate today);
    }

    /** What the province tells everyone. */
    public interface Notices {
        List<NewsItem> news();

        List<Alert> alerts();
    }
}
