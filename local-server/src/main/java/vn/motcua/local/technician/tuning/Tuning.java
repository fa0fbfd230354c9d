package vn.motcua.local.technician.tuning;

import java.time.InstantSource;
import java.util.List;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.screen.Spot;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.local.storage.Database;

/** T11: what fits the kiosk to its place and its machine. Used only where the visit calls from. */
public final class Tuning {
    private final TuningDesk desk;
    private final RulerFlow ruler;
    private final HallFlow levels;
    private final SlotFlow slots;
    private final TouchFlow touch;
    private final KeypadFlow keypad;

    /**
     * @param kiosk keeps how the touch panel does
     */
    public Tuning(
            TuningDesk desk, KioskConfig config, Hall hall, Database kiosk, InstantSource wall) {
        this.desk = desk;
        ruler = new RulerFlow(desk, config);
        levels = new HallFlow(desk, hall);
        slots = new SlotFlow(desk, hall);
        keypad = new KeypadFlow(desk, hall);
        List<Spot> crosses = TouchMeasure.crosses(config.screen());
        touch = new TouchFlow(desk, crosses, new TouchRecord(kiosk), wall);
    }

    public void begin() {
        desk.show(new TechnicianState.TuningChoice());
    }

    public void act(TechnicianState.Tuning state, VisitorAction action) {
        switch (state) {
            case TechnicianState.TuningChoice _ -> choose(action);
            case TechnicianState.Ruler shown -> ruler.act(shown, action);
            case TechnicianState.HallTuned shown -> levels.act(shown, action);
            case TechnicianState.TouchAsked _ -> touch.touched(action);
            case TechnicianState.TouchMeasured _ -> touch.measured(action);
            case TechnicianState.KeypadShown _ -> keypad.choose(action);
            case TechnicianState.KeyAsked _ -> keypad.pressed(action);
            case TechnicianState.SlotList _ -> slots.choose(action);
            case TechnicianState.SlotAsked asked -> slots.answer(asked, action);
        }
    }

    private void choose(VisitorAction action) {
        if (!(action instanceof VisitorAction.Choose(String what))) {
            return;
        }
        switch (what) {
            case "ruler" -> ruler.begin();
            case "sound" -> levels.begin(TechnicianState.HallTuned.Part.SOUND);
            case "light" -> levels.begin(TechnicianState.HallTuned.Part.LIGHT);
            case "touch" -> touch.begin();
            case "keypad" -> keypad.begin();
            case "slots" -> slots.begin();
            default -> {}
        }
    }

    /** Whether there was a step back to go; else the overview is next. */
    public boolean back(TechnicianState.Tuning state) {
        switch (state) {
            case TechnicianState.TuningChoice _ -> {
                return false;
            }
            case TechnicianState.SlotAsked _ -> slots.begin();
            case TechnicianState.KeyAsked _ -> keypad.begin();
            case TechnicianState.HallTuned _ -> {
                undo();
                begin();
            }
            case TechnicianState.Ruler _,
                    TechnicianState.TouchAsked _,
                    TechnicianState.TouchMeasured _,
                    TechnicianState.KeypadShown _,
                    TechnicianState.SlotList _ ->
                    begin();
        }
        return true;
    }

    /** What was only tried holds no longer. */
    public void undo() {
        levels.undo();
    }
}
