package vn.motcua.local.visit;

import java.util.List;
import java.util.Optional;
import vn.motcua.contract.screen.DisplaySettings;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.HandOffState;
import vn.motcua.contract.screen.PetitionState;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.local.application.Application;
import vn.motcua.local.application.SavedApplication;

/**
 * A visit as it is written down, so that it goes on after a power cut.
 *
 * @param visitor names the folder in which the pages lie
 * @param application one, or none
 * @param tray one, or none
 * @param slip the sealed draft from which it was brought back, or none
 */
record SavedVisit(
        String visitor,
        DisplaySettings display,
        Step step,
        List<SavedApplication> application,
        List<SavedTray> tray,
        List<String> slip) {
    SavedVisit {
        application = List.copyOf(application);
        tray = List.copyOf(tray);
        slip = List.copyOf(slip);
    }

    static SavedVisit of(Visitor visitor, Step step) {
        return new SavedVisit(
                visitor.id,
                visitor.display,
                step,
                visitor.application.stream().map(Application::saved).toList(),
                visitor.tray.stream().map(PaperTray::saved).toList(),
                visitor.slip.stream().toList());
    }

    /** The same, brought back by the slip of {@code draft}. */
    SavedVisit on(String draft) {
        return new SavedVisit(visitor, display, step, application, tray, List.of(draft));
    }

    /** Where the visit goes on. */
    enum Step {
        FORM,
        PAPER,
        PAGES,
        REVIEW,
        SENDING;

        /** Empty for screens that cover the step for a while. */
        static Optional<Step> of(ScreenState state) {
            return switch (state) {
                case FormState _, ProcedureState _ -> Optional.of(FORM);
                case ScreenState.ScanPaper _, ScreenState.Scanning _ -> Optional.of(PAPER);
                case ScreenState.DeviceNeedsHelp _, HandOffState _ -> Optional.of(PAPER);
                case ScreenState.PagesToCheck _ -> Optional.of(PAGES);
                case ScreenState.Review _, ScreenState.NotHandedIn _, PetitionState _ ->
                        Optional.of(REVIEW);
                case ScreenState.HandingIn _ -> Optional.of(SENDING);
                default -> Optional.empty();
            };
        }
    }
}
