package vn.motcua.local.technician.tuning;

import vn.motcua.config.KioskConfig;
import vn.motcua.config.ScreenMeasures;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;

/** T11: a bar is made as long as ten centimetres of a ruler; then every size is true. */
final class RulerFlow {
    private static final double BAR_MM = 100;

    private final TuningDesk desk;
    private final KioskConfig config;
    private ScreenMeasures before;

    RulerFlow(TuningDesk desk, KioskConfig config) {
        this.desk = desk;
        this.config = config;
        before = ScreenMeasures.of(config.screen());
    }

    void begin() {
        show(before, false);
    }

    private void show(ScreenMeasures now, boolean saved) {
        desk.show(new TechnicianState.Ruler(now.pxPerMm(), now.bottomMm(), saved));
    }

    void act(TechnicianState.Ruler shown, VisitorAction action) {
        ScreenMeasures now = new ScreenMeasures(shown.pxPerMm(), shown.bottomMm());
        switch (action) {
            case VisitorAction.Choose(String step) -> show(stepped(now, step), false);
            case VisitorAction.Continue() -> save(now);
            default -> {}
        }
    }

    /** The bar longer or shorter, the screen higher or lower, by so many millimetres. */
    private static ScreenMeasures stepped(ScreenMeasures now, String step) {
        return switch (step) {
            case "shorter-much" -> longer(now, -1);
            case "shorter" -> longer(now, -0.1);
            case "longer" -> longer(now, 0.1);
            case "longer-much" -> longer(now, 1);
            case "lower" -> new ScreenMeasures(now.pxPerMm(), now.bottomMm() - 10);
            case "higher" -> new ScreenMeasures(now.pxPerMm(), now.bottomMm() + 10);
            default -> now;
        };
    }

    private static ScreenMeasures longer(ScreenMeasures now, double mm) {
        return new ScreenMeasures(now.pxPerMm() * (1 + mm / BAR_MM), now.bottomMm());
    }

    private void save(ScreenMeasures now) {
        now.write(config.dataFolder());
        desk.note(TechnicianDeed.SCREEN_MEASURED, text(before), text(now));
        before = now;
        show(now, true);
    }

    private static String text(ScreenMeasures measures) {
        return "%.3f px/mm, %d mm".formatted(measures.pxPerMm(), measures.bottomMm());
    }
}
