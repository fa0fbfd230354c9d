package vn.motcua.local.technician.tuning;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.contract.screen.Spot;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;

/** T11: five crosses are touched; how far off the panel feels the finger is measured and kept. */
final class TouchFlow {
    private final TuningDesk desk;
    private final List<Spot> crosses;
    private final TouchRecord record;
    private final InstantSource wall;
    private final List<Spot> touched = new ArrayList<>();

    /**
     * @param crosses where they are on this screen
     */
    TouchFlow(TuningDesk desk, List<Spot> crosses, TouchRecord record, InstantSource wall) {
        this.desk = desk;
        this.crosses = List.copyOf(crosses);
        this.record = record;
        this.wall = wall;
    }

    void begin() {
        touched.clear();
        ask();
    }

    private void ask() {
        int next = touched.size();
        desk.show(new TechnicianState.TouchAsked(crosses.get(next), next + 1, crosses.size()));
    }

    void touched(VisitorAction action) {
        if (!(action instanceof VisitorAction.Touched(Spot at))) {
            return;
        }
        touched.add(at);
        if (touched.size() < crosses.size()) {
            ask();
            return;
        }
        TouchMeasure measure = TouchMeasure.of(crosses, touched);
        record.keep(measure, wall.instant());
        String found = "%.1f mm, %s".formatted(measure.worstMm(), measure.verdict());
        desk.note(TechnicianDeed.TOUCH_CHECKED, "", found);
        desk.show(new TechnicianState.TouchMeasured(measure.verdict(), measure.worstMm()));
    }

    void measured(VisitorAction action) {
        if (action instanceof VisitorAction.TryAgain) {
            begin();
        }
    }
}
