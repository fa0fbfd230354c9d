package vn.motcua.contract.screen;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.Procedure;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.NewsItem;

/** Which screen is shown, with all it says. Names K01… are those of the screen catalogue. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface ScreenState
        permits ScreenState.Idle,
                ScreenState.AlertShown,
                ScreenState.Home,
                ScreenState.FindDossier,
                ScreenState.TypeCode,
                ScreenState.LookingUp,
                ScreenState.DossierShown,
                ScreenState.SubmissionWaiting,
                ScreenState.MissingPapers,
                ScreenState.ChooseProcedure,
                ScreenState.ScanPaper,
                ScreenState.Scanning,
                ScreenState.PagesToCheck,
                ScreenState.Review,
                ScreenState.HandingIn,
                ScreenState.HandedIn,
                ScreenState.IdleWarning,
                ScreenState.AskBeforeEnd,
                ScreenState.Goodbye,
                ScreenState.DeviceNeedsHelp,
                ScreenState.NotHandedIn,
                ScreenState.Settings,
                ScreenState.Help,
                ScreenState.Veil,
                ScreenState.GuideOffer,
                ScreenState.Practice,
                ScreenState.OutOfService,
                CounterState,
                PetitionState,
                RatingState,
                FormState,
                HandOffState,
                InformationState,
                ProcedureState,
                TechnicianState,
                UtilityState {

    /** K01: nobody is here. */
    record Idle(List<NewsItem> news, boolean readerWorks) implements ScreenState {
        public Idle {
            news = List.copyOf(news);
        }
    }

    /** K02: an emergency alert over the whole screen. */
    record AlertShown(Alert alert, PrintState print) implements ScreenState {
        /** Nobody has asked for it on paper. */
        public AlertShown(Alert alert) {
            this(alert, new PrintState.NotAsked());
        }
    }

    /** K03. The code reader takes codes here, too, if it works. */
    record Home(List<ServiceTile> tiles, boolean readerWorks) implements ScreenState {
        public Home {
            tiles = List.copyOf(tiles);
        }
    }

    /** K05: scan or type. */
    record FindDossier(boolean readerWorks, CodeAnswer answer) implements ScreenState {}

    /**
     * K06: the keypad.
     *
     * @param typed what was sent last, put back so that nothing has to be typed again
     */
    record TypeCode(String typed, CodeAnswer answer) implements ScreenState {}

    /** The province is being asked and takes longer than a moment. */
    record LookingUp(DossierCode code) implements ScreenState {}

    /**
     * K08.
     *
     * @param dueDong what is still to be paid; 0 when nothing is
     * @param numberOffered whether a number for the desk that takes dossiers can be had
     * @param post what the post does for it
     */
    record DossierShown(
            Dossier dossier,
            Timeliness timeliness,
            Freshness freshness,
            PrintState slip,
            long dueDong,
            boolean numberOffered,
            PostView post)
            implements ScreenState {

        /** A dossier that costs nothing now. */
        public DossierShown(
                Dossier dossier, Timeliness timeliness, Freshness freshness, PrintState slip) {
            this(dossier, timeliness, freshness, slip, 0, false, PostView.NOTHING);
        }

        /** The same, with another slip. */
        public DossierShown with(PrintState other) {
            return new DossierShown(
                    dossier, timeliness, freshness, other, dueDong, numberOffered, post);
        }

        /** The same, where a number can be had or not. */
        public DossierShown numberOffered(boolean offered) {
            return new DossierShown(dossier, timeliness, freshness, slip, dueDong, offered, post);
        }

        /** The same, with another sum to be paid. */
        public DossierShown due(long dong) {
            return new DossierShown(
                    dossier, timeliness, freshness, slip, dong, numberOffered, post);
        }

        /** The same, for which the post does this. */
        public DossierShown carried(PostView by) {
            return new DossierShown(
                    dossier, timeliness, freshness, slip, dueDong, numberOffered, by);
        }
    }

    /** K08 for a number this kiosk gave and the province has not taken yet. */
    record SubmissionWaiting(String number, Instant handedInAt) implements ScreenState {}

    /** K09. */
    record MissingPapers(DossierCode dossier, SupplementRequest.Papers request)
            implements ScreenState {}

    /** K10, the procedures often used here. */
    record ChooseProcedure(List<Procedure> oftenUsed) implements ScreenState {
        public ChooseProcedure {
            oftenUsed = List.copyOf(oftenUsed);
        }
    }

    /**
     * K20: put the paper in.
     *
     * @param paper its name; empty when the visitor may put in any paper
     * @param number of this paper, from 1
     * @param count how many papers were asked for; 0 when open, and for one that nobody asked for
     * @param pagesKept pages of this paper that are already here
     */
    record ScanPaper(Errand errand, String paper, int number, int count, int pagesKept)
            implements ScreenState {}

    /** K20 while paper moves. */
    record Scanning(int pagesRead) implements ScreenState {}

    /** K21. Never empty. */
    record PagesToCheck(String paper, List<PageView> pages) implements ScreenState {
        public PagesToCheck {
            pages = List.copyOf(pages);
        }
    }

    /**
     * K23.
     *
     * @param answers empty when no form was filled in
     */
    record Review(
            Errand errand,
            List<AnswerView> answers,
            List<PaperView> papers,
            List<ConsentView> consents)
            implements ScreenState {
        public Review {
            answers = List.copyOf(answers);
            papers = List.copyOf(papers);
            consents = List.copyOf(consents);
        }

        /** Whether nothing that is needed is missing. */
        public boolean consentGiven() {
            return consents.stream().allMatch(each -> each.given() || !each.needed());
        }
    }

    /** K24: being stored; cannot be stopped. */
    record HandingIn() implements ScreenState {}

    /**
     * K26.
     *
     * @param number what is printed on the receipt: the dossier's code for a supplement, else the
     *     kiosk's own number, which is not a dossier code yet
     * @param atProvince whether the province has confirmed it
     */
    record HandedIn(
            String number,
            Errand errand,
            int pages,
            Instant handedInAt,
            boolean atProvince,
            PrintState receipt)
            implements ScreenState {}

    /**
     * K35, over whatever was shown; what was shown is not in this value.
     *
     * @param slipOffered whether she may take what she began away on a slip
     */
    record IdleWarning(int secondsLeft, boolean slipOffered) implements ScreenState {}

    /**
     * K36: something was begun and not sent.
     *
     * @param slipOffered whether she may take it away on a slip
     */
    record AskBeforeEnd(boolean slipOffered, PrintState slip) implements ScreenState {}

    /** K36: everything is wiped. */
    record Goodbye() implements ScreenState {}

    /**
     * A device stopped in the middle of something.
     *
     * @param pagesKept pages that are safe and need not be scanned again
     */
    record DeviceNeedsHelp(DeviceRole role, DeviceFault fault, int pagesKept)
            implements ScreenState {}

    /**
     * The papers could not be stored; nothing was handed in and all is still here.
     *
     * @param earlierNumber of the same form that was handed in before; empty if there is none
     */
    record NotHandedIn(HandInProblem problem, String earlierNumber) implements ScreenState {
        public NotHandedIn(HandInProblem problem) {
            this(problem, "");
        }
    }

    /** K04, over whatever was shown: what was entered below it stays. */
    record Settings() implements ScreenState {}

    /** K34, over whatever was shown. */
    record Help(HelpProgress progress) implements ScreenState {}

    /** K40: nobody has touched anything for a while; what is below cannot be read. */
    record Veil() implements ScreenState {}

    /** K42: offers to lead step by step. */
    record GuideOffer() implements ScreenState {}

    /**
     * K42: the way to a dossier, tried with one that nobody has.
     *
     * @param step as it looks on the real way: K05, K06 or K08
     * @param code what there is to type
     */
    record Practice(ScreenState step, DossierCode code) implements ScreenState {}

    /**
     * K39.
     *
     * @param until as a clock in Vietnam shows it, e.g. 15:00; empty where nobody knows
     */
    record OutOfService(OutOfServiceReason reason, String until) implements ScreenState {
        public OutOfService(OutOfServiceReason reason) {
            this(reason, "");
        }
    }
}
