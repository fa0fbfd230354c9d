package vn.motcua.local.visit;

import vn.motcua.contract.help.HelpStep;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.HandOffState;
import vn.motcua.contract.screen.InformationState;
import vn.motcua.contract.screen.PetitionState;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.RatingState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.UtilityState;

/** What the desk may know of a screen: which step it is, nothing that stands on it. */
final class HelpSteps {
    private HelpSteps() {}

    static HelpStep of(ScreenState state) {
        return switch (state) {
            case ScreenState.FindDossier _,
                    ScreenState.TypeCode _,
                    ScreenState.LookingUp _,
                    ScreenState.DossierShown _,
                    ScreenState.SubmissionWaiting _,
                    ScreenState.MissingPapers _ ->
                    HelpStep.LOOK_UP;
            case ScreenState.ScanPaper _,
                    ScreenState.Scanning _,
                    ScreenState.PagesToCheck _,
                    ScreenState.DeviceNeedsHelp _,
                    HandOffState _ ->
                    HelpStep.SCAN;
            case ScreenState.ChooseProcedure _,
                    ScreenState.Review _,
                    ScreenState.HandingIn _,
                    ScreenState.HandedIn _,
                    ScreenState.NotHandedIn _ ->
                    HelpStep.HAND_IN;
            case ScreenState.Practice _ -> HelpStep.PRACTICE;
            case CounterState.Payment _ -> HelpStep.PAYMENT;
            case CounterState _ -> HelpStep.TICKET;
            case PetitionState _ -> HelpStep.PETITION;
            case RatingState _ -> HelpStep.RATING;
            case FormState _ -> HelpStep.FORM;
            case InformationState _ -> HelpStep.NEWS;
            case ProcedureState _ -> HelpStep.PROCEDURE;
            case UtilityState _ -> HelpStep.UTILITY;
            // What is left lies before the services, between them or over them.
            default -> HelpStep.HOME;
        };
    }
}
