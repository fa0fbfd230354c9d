package vn.motcua.local.technician;

import vn.motcua.contract.screen.ExportState;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.diagnosis.Diagnosis;
import vn.motcua.local.diagnosis.UsbStick;
import vn.motcua.local.technician.AuditTrail.Change;

/** T07: everything is looked at once; what was found goes along as a code or on a USB stick. */
final class DiagnosisFlow {
    private final TechnicianScreen screen;
    private final TechnicianParts parts;
    private final DeviceFlow.Diary diary;

    DiagnosisFlow(TechnicianScreen screen, TechnicianParts parts, DeviceFlow.Diary diary) {
        this.screen = screen;
        this.parts = parts;
        this.diary = diary;
    }

    void begin() {
        show(parts.diagnosis(), ExportState.NOT_ASKED);
    }

    private void show(Diagnosis found, ExportState export) {
        screen.show(
                new TechnicianState.DiagnosisShown(
                        found.devices(), found.health(), found.shortForm(), export));
    }

    void act(TechnicianState.DiagnosisShown shown, VisitorAction action) {
        if (shown.export() == ExportState.WRITING) {
            return;
        }
        switch (action) {
            case VisitorAction.Continue() -> begin();
            case VisitorAction.Choose(String what) when what.equals("export") -> export();
            default -> {}
        }
    }

    private void export() {
        Diagnosis found = parts.diagnosis();
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
