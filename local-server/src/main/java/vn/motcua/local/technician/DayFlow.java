package vn.motcua.local.technician;

import vn.motcua.contract.screen.DayView;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.local.outbox.OutboxRepository;
import vn.motcua.local.receipt.DaySlip;
import vn.motcua.local.technician.AuditTrail.Change;

/** T12: what happened at this kiosk today, on the screen and on paper. */
final class DayFlow {
    private final TechnicianScreen screen;
    private final TechnicianParts parts;
    private final DeviceFlow.Diary diary;

    DayFlow(TechnicianScreen screen, TechnicianParts parts, DeviceFlow.Diary diary) {
        this.screen = screen;
        this.parts = parts;
        this.diary = diary;
    }

    void begin() {
        int waiting = parts.kiosk().read(handle -> new OutboxRepository(handle).counts().waiting());
        show(parts.day().today(waiting), new PrintState.NotAsked());
    }

    private void show(DayView day, PrintState print) {
        screen.show(new TechnicianState.DayShown(day, parts.workshop().desk().views(), print));
    }

    void act(TechnicianState.DayShown shown, VisitorAction action) {
        boolean prints = shown.print() instanceof PrintState.Printing;
        switch (action) {
            case VisitorAction.PrintSlip() when !prints -> print(shown);
            case VisitorAction.Continue() when !prints -> begin();
            default -> {}
        }
    }

    private void print(TechnicianState.DayShown shown) {
        Language language = screen.language();
        show(shown.day(), new PrintState.Printing());
        Thread _ =
                screen.inBackground(
                        "day-report",
                        () -> {
                            PrintState end = printed(shown, language);
                            return () -> ended(shown.day(), end);
                        });
    }

    private PrintState printed(TechnicianState.DayShown shown, Language language)
            throws InterruptedException {
        var slip = DaySlip.of(parts.config(), shown, language);
        return switch (parts.workshop().desk().print(slip)) {
            case PrintOutcome.Printed() -> {
                diary.note(TechnicianDeed.DAY_PRINTED, "", Change.NONE);
                yield new PrintState.Printed();
            }
            case PrintOutcome.NotPrinted(var fault, _) -> new PrintState.NotPrinted(fault);
        };
    }

    private void ended(DayView day, PrintState end) {
        if (screen.state() instanceof TechnicianState.DayShown) {
            show(day, end);
        }
    }
}
