package vn.motcua.local.technician.tuning;

import vn.motcua.contract.screen.HallLevels;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;

/** T11: sound and light, heard and seen at each step, kept only when that is wanted. */
final class HallFlow {
    private static final int PERCENT_STEP = 10;

    private final TuningDesk desk;
    private final Hall hall;
    private HallLevels before;

    HallFlow(TuningDesk desk, Hall hall) {
        this.desk = desk;
        this.hall = hall;
        before = hall.now().levels();
    }

    void begin(TechnicianState.HallTuned.Part part) {
        before = hall.now().levels();
        desk.show(new TechnicianState.HallTuned(part, before, 0, false));
    }

    void act(TechnicianState.HallTuned shown, VisitorAction action) {
        HallLevels now = shown.levels();
        switch (action) {
            case VisitorAction.Choose(String step) -> {
                HallLevels next = stepped(now, step);
                hall.attempt(next);
                desk.show(shown.with(next, false).heardAgain());
            }
            case VisitorAction.Continue() -> save(shown);
            default -> {}
        }
    }

    private static HallLevels stepped(HallLevels now, String step) {
        return switch (step) {
            case "speaker-less" -> with(now, -1, 0, 0, 0);
            case "speaker-more" -> with(now, 1, 0, 0, 0);
            case "headset-less" -> with(now, 0, -1, 0, 0);
            case "headset-more" -> with(now, 0, 1, 0, 0);
            case "day-less" -> with(now, 0, 0, -PERCENT_STEP, 0);
            case "day-more" -> with(now, 0, 0, PERCENT_STEP, 0);
            case "night-less" -> with(now, 0, 0, 0, -PERCENT_STEP);
            case "night-more" -> with(now, 0, 0, 0, PERCENT_STEP);
            default -> now;
        };
    }

    private static HallLevels with(HallLevels now, int speaker, int headset, int day, int night) {
        return new HallLevels(
                now.speaker() + speaker,
                now.headset() + headset,
                now.dayPercent() + day,
                now.nightPercent() + night);
    }

    private void save(TechnicianState.HallTuned shown) {
        HallLevels now = shown.levels();
        hall.keep(now);
        desk.note(TechnicianDeed.HALL_TUNED, text(before), text(now));
        before = now;
        desk.show(shown.with(now, true));
    }

    /** The technician leaves the page: what she only tried is undone. */
    void undo() {
        hall.attempt(before);
    }

    private static String text(HallLevels levels) {
        return "%d/5, %d/5, %d %%, %d %%"
                .formatted(
                        levels.speaker(),
                        levels.headset(),
                        levels.dayPercent(),
                        levels.nightPercent());
    }
}
