package vn.motcua.local.technician;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.contract.screen.ExportState;
import vn.motcua.contract.screen.HandTrial;
import vn.motcua.contract.screen.HandTrial.Verdict;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.diagnosis.Diagnosis;
import vn.motcua.local.diagnosis.UsbStick;
import vn.motcua.local.technician.AuditTrail.Change;

/**
 * T07: everything is looked at once, and what needs a hand is tried in turn; what was found goes
 * along as a code or on a USB stick.
 */
final class DiagnosisFlow {
    private final TechnicianScreen screen;
    private final TechnicianParts parts;
    private final TrialFlow trials;
    private final DeviceFlow.Diary diary;
    private final List<HandTrial> tried = new ArrayList<>();
    private final Deque<DeviceView> left = new ArrayDeque<>();

    DiagnosisFlow(
            TechnicianScreen screen,
            TechnicianParts parts,
            TrialFlow trials,
            DeviceFlow.Diary diary) {
        this.screen = screen;
        this.parts = parts;
        this.trials = trials;
        this.diary = diary;
    }

    void begin() {
        tried.clear();
        look();
    }

    private void look() {
        show(found(), ExportState.NOT_ASKED);
    }

    private Diagnosis found() {
        return parts.diagnosis().with(tried);
    }

    private void show(Diagnosis found, ExportState export) {
        screen.show(
                new TechnicianState.DiagnosisShown(
                        found.devices(),
                        found.health(),
                        found.trials(),
                        found.shortForm(),
                        export));
    }

    void act(TechnicianState.DiagnosisShown shown, VisitorAction action) {
        if (shown.export() == ExportState.WRITING) {
            return;
        }
        switch (action) {
            case VisitorAction.Continue() -> look();
            case VisitorAction.Choose(String what) when what.equals("export") -> export();
            case VisitorAction.Choose(String what) when what.equals("by-hand") -> tour();
            default -> {}
        }
    }

    /** From device to device; those that nobody wants to use are left out. */
    private void tour() {
        tried.clear();
        left.clear();
        parts.workshop().desk().views().stream()
                .filter(each -> !(each.status() instanceof DeviceStatus.SwitchedOff))
                .forEach(left::add);
        next();
    }

    private void next() {
        if (left.isEmpty()) {
            look();
        } else {
            trials.begin(left.removeFirst(), this::judged);
        }
    }

    private void judged(DeviceView device, Verdict verdict) {
        tried.add(new HandTrial(device.id(), verdict));
        next();
    }

    /** The tour ends early; what was tried so far stands. */
    void leaveTour() {
        trials.stop();
        left.clear();
        look();
    }

    private void export() {
        Diagnosis found = found();
        show(found, ExportState.WRITING);
        Thread _ =
                screen.inBackground(
                        "diagnosis",
                        () -> {
                            ExportState export =
                                    new UsbStick(parts.program().root())
                                            .write(found.fileName(), found.zip());
                            diary.note(
                                    TechnicianDeed.DIAGNOSIS_TAKEN,
                                    "",
                                    new Change("", export.name()));
                            return () -> exported(found, export);
                        });
    }

    private void exported(Diagnosis found, ExportState export) {
        if (screen.state() instanceof TechnicianState.DiagnosisShown) {
            show(found, export);
        }
    }
}
