package vn.motcua.ui;

import vn.motcua.config.KeyboardConfig;
import vn.motcua.contract.screen.BookingState;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.FormQuestion;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.HandOffState;
import vn.motcua.contract.screen.InformationState;
import vn.motcua.contract.screen.PetitionState;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.RatingState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.UtilityState;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.counter.CounterScreens;
import vn.motcua.ui.counter.PetitionScreens;
import vn.motcua.ui.counter.RatingScreens;
import vn.motcua.ui.dossier.DossierScreen;
import vn.motcua.ui.dossier.FindScreens;
import vn.motcua.ui.dossier.TypedCode;
import vn.motcua.ui.form.FormScreens;
import vn.motcua.ui.form.NumberField;
import vn.motcua.ui.help.HelpScreens;
import vn.motcua.ui.idle.AlertScreen;
import vn.motcua.ui.idle.IdleScreens;
import vn.motcua.ui.information.InformationScreens;
import vn.motcua.ui.information.UtilityScreens;
import vn.motcua.ui.keyboard.FieldKind;
import vn.motcua.ui.keyboard.TypedText;
import vn.motcua.ui.procedure.ProcedureScreens;
import vn.motcua.ui.setting.GuideScreen;
import vn.motcua.ui.setting.PracticeScreen;
import vn.motcua.ui.setting.SettingsScreen;
import vn.motcua.ui.submission.CheckScreen;
import vn.motcua.ui.submission.PhoneScreen;
import vn.motcua.ui.submission.ReviewScreen;
import vn.motcua.ui.submission.ShownPage;
import vn.motcua.ui.submission.SubmissionScreens;
import vn.motcua.ui.technician.PinField;
import vn.motcua.ui.technician.TechnicianScreens;

/** The screen of each state. The only place where a state becomes a page; none is forgotten. */
public final class Screens {
    private final KeyboardConfig keyboard;
    private ScreenState last = new ScreenState.Goodbye();
    private Entered entered;

    /** What a visitor has entered that the server does not know yet. */
    record Entered(
            TypedCode code, NumberField number, TypedText text, ShownPage page, PinField pin) {}

    public Screens(KeyboardConfig keyboard) {
        this.keyboard = keyboard;
        entered =
                new Entered(
                        new TypedCode(),
                        new NumberField(),
                        textFor(last),
                        new ShownPage(),
                        new PinField());
    }

    public Page pageFor(ScreenState state, Desk desk) {
        return pageFor(state, desk, enteredOn(state));
    }

    private static Page pageFor(ScreenState state, Desk desk, Entered kept) {
        return pageFor(state, desk, kept, new HelpScreens(desk));
    }

    private static Page pageFor(ScreenState state, Desk desk, Entered kept, HelpScreens help) {
        return switch (state) {
            case ScreenState.Idle each -> new IdleScreens(desk).idle(each);
            case ScreenState.AlertShown each -> new AlertScreen(desk).page(each);
            case ScreenState.Home each -> new IdleScreens(desk).home(each);
            case ScreenState.FindDossier each -> new FindScreens(desk, kept.code()).find(each);
            case ScreenState.TypeCode each -> new FindScreens(desk, kept.code()).type(each);
            case ScreenState.LookingUp each -> new FindScreens(desk, kept.code()).lookingUp(each);
            case ScreenState.DossierShown each -> new DossierScreen(desk).dossier(each);
            case ScreenState.SubmissionWaiting each -> new DossierScreen(desk).waiting(each);
            case ScreenState.MissingPapers each -> new DossierScreen(desk).missing(each);
            case ScreenState.ChooseProcedure each -> new SubmissionScreens(desk).choose(each);
            case ScreenState.ScanPaper each -> new SubmissionScreens(desk).scan(each);
            case ScreenState.Scanning each -> new SubmissionScreens(desk).scanning(each);
            case ScreenState.PagesToCheck each -> new CheckScreen(desk, kept.page()).check(each);
            case ScreenState.Review each -> new ReviewScreen(desk).review(each);
            case ScreenState.HandingIn _ -> new SubmissionScreens(desk).handingIn();
            case ScreenState.HandedIn each -> new SubmissionScreens(desk).handedIn(each);
            case ScreenState.IdleWarning each -> help.idleWarning(each);
            case ScreenState.AskBeforeEnd asked -> help.askBeforeEnd(asked);
            case ScreenState.Goodbye _ -> help.goodbye();
            case ScreenState.DeviceNeedsHelp each -> help.deviceNeedsHelp(each);
            case ScreenState.NotHandedIn each -> help.notHandedIn(each);
            case ScreenState.Settings _ -> new SettingsScreen(desk).settings();
            case ScreenState.GuideOffer _ -> new GuideScreen(desk).offer();
            case ScreenState.Practice each -> practice(each, desk, kept);
            case ScreenState.Help each -> help.help(each.progress());
            case ScreenState.Veil _ -> help.veil();
            case InformationState each -> new InformationScreens(desk).page(each);
            case ProcedureState each -> new ProcedureScreens(desk, kept.text()).page(each);
            case FormState each -> form(each, desk, kept);
            case HandOffState each -> new PhoneScreen(desk).page(each);
            case CounterState each -> new CounterScreens(desk).page(each);
            case PetitionState each -> new PetitionScreens(desk, kept.text()).page(each);
            case RatingState each -> new RatingScreens(desk, kept.text()).page(each);
            case UtilityState each -> utility(each, desk, kept);
            case TechnicianState each -> technician(each, desk, kept);
            case ScreenState.OutOfService each -> help.outOfService(each);
        };
    }

    private static Page form(FormState state, Desk desk, Entered kept) {
        return new FormScreens(desk, kept.number(), kept.text()).page(state);
    }

    private static Page utility(UtilityState state, Desk desk, Entered kept) {
        return new UtilityScreens(desk, asked -> form(new FormState.Question(asked), desk, kept))
                .page(state);
    }

    private static Page technician(TechnicianState state, Desk desk, Entered kept) {
        return new TechnicianScreens(desk, kept.pin(), kept.text()).page(state);
    }

    /** What was answered before stands there already. */
    private TypedText textFor(ScreenState state) {
        if (state instanceof FormState.Question(FormQuestion asked)) {
            TypedText text = TypedText.into(FormScreens.fieldOf(asked), keyboard);
            text.setText(asked.answer());
            return text;
        }
        if (state instanceof PetitionState asked) {
            return PetitionScreens.text(asked, keyboard);
        }
        if (state instanceof UtilityState.FieldAsked asked) {
            // The words do not matter here, only which keys it takes.
            return textFor(new FormState.Question(UtilityScreens.question(asked, "vi")));
        }
        if (state instanceof BookingState.CodeAsked asked) {
            TypedText text = TypedText.into(FieldKind.CODE, keyboard);
            text.setText(asked.typed());
            return text;
        }
        boolean place = state instanceof TechnicianState.PlaceWanted;
        return TypedText.into(place ? FieldKind.ADDRESS : FieldKind.TEXT, keyboard);
    }

    private static Page practice(ScreenState.Practice practice, Desk desk, Entered kept) {
        ScreenState step = practice.step();
        return new PracticeScreen(desk, practice.code().value(), kept.code().text())
                .page(step, pageFor(step, desk, kept));
    }

    /** What was typed or looked at belongs to its screen, and to this visitor. */
    Entered enteredOn(ScreenState state) {
        if (isOver(state)) {
            return entered;
        }
        boolean coding =
                switch (state) {
                    case ScreenState.LookingUp _,
                            ScreenState.TypeCode _,
                            ScreenState.Practice(ScreenState.TypeCode _, _) ->
                            true;
                    default -> false;
                };
        boolean looking = state instanceof ScreenState.PagesToCheck;
        entered =
                new Entered(
                        coding ? entered.code() : new TypedCode(),
                        state.equals(last) ? entered.number() : new NumberField(),
                        state.equals(last) ? entered.text() : textFor(state),
                        looking ? entered.page() : new ShownPage(),
                        state.equals(last) ? entered.pin() : new PinField());
        last = state;
        return entered;
    }

    /** Whether what was shown before comes back when this goes away. */
    private static boolean isOver(ScreenState state) {
        return switch (state) {
            case ScreenState.IdleWarning _,
                    ScreenState.AskBeforeEnd _,
                    ScreenState.Settings _,
                    ScreenState.Help _,
                    ScreenState.Veil _,
                    ScreenState.GuideOffer _ ->
                    true;
            default -> false;
        };
    }
}
