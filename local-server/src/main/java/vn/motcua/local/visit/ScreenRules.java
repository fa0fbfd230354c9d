package vn.motcua.local.visit;

import vn.motcua.contract.screen.BookingState;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.HandOffProgress;
import vn.motcua.contract.screen.HandOffState;
import vn.motcua.contract.screen.PaymentProgress;
import vn.motcua.contract.screen.PetitionState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.UtilityState;

/** What holds for a screen, whoever is before it. */
final class ScreenRules {
    private ScreenRules() {}

    /** Whether what somebody left there is nobody else's to read. */
    static boolean isPersonal(ScreenState state) {
        return switch (state) {
            case ScreenState.DossierShown _,
                    ScreenState.SubmissionWaiting _,
                    ScreenState.MissingPapers _,
                    ScreenState.ScanPaper _,
                    ScreenState.PagesToCheck _,
                    ScreenState.Review _,
                    ScreenState.HandedIn _,
                    PetitionState _,
                    FormState _,
                    UtilityState.FieldAsked _,
                    BookingState.ToConfirm _,
                    BookingState.Booked _,
                    BookingState.CodeAsked _ ->
                    true;
            case UtilityState.Answered found -> found.personal();
            default -> false;
        };
    }

    /** Whether a visit that is too long may end there: nothing is half done. */
    static boolean isSafeEnd(ScreenState state) {
        return state instanceof ScreenState.Home
                || state instanceof ScreenState.DossierShown
                || state instanceof ScreenState.HandedIn;
    }

    /** Whether the visitor waits for us, or for a bank, or is at work with her phone. */
    static boolean isWaitedAt(ScreenState state) {
        return switch (state) {
            case ScreenState.HandingIn _, UtilityState.SourceAsked _ -> true;
            case HandOffState.CodeShown shown -> shown.progress() == HandOffProgress.OPENED;
            case CounterState.Payment payment -> payment.progress() == PaymentProgress.WAITING;
            default -> false;
        };
    }

    /** Where a code that is held to the reader means something, whether or not it was asked for. */
    static boolean isCodeAwaited(ScreenState state) {
        return switch (state) {
            case ScreenState.Idle _,
                    ScreenState.AlertShown _,
                    ScreenState.Home _,
                    ScreenState.FindDossier _,
                    ScreenState.TypeCode _,
                    ScreenState.DossierShown _,
                    ScreenState.SubmissionWaiting _,
                    PetitionState.Shown _,
                    CounterState.TicketFound _,
                    ScreenState.Practice _,
                    UtilityState.CardAsked _,
                    ScreenState.Goodbye _ ->
                    true;
            default -> false;
        };
    }
}
