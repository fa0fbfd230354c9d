package vn.motcua.ui.gallery;

import java.util.Locale;
import java.util.Map;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.HallLevels;
import vn.motcua.contract.screen.KeyAnswer;
import vn.motcua.contract.screen.Keypad;
import vn.motcua.contract.screen.KeypadKey;
import vn.motcua.contract.screen.LearnedKey;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.SlotSide;
import vn.motcua.contract.screen.SlotSides;
import vn.motcua.contract.screen.Spot;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.TouchVerdict;

/** A state for every screen on which the kiosk is tuned. */
final class SampleTuning {
    private SampleTuning() {}

    static void addTo(Map<String, ScreenState> states) {
        states.put("T11-tuning", new TechnicianState.TuningChoice());
        states.put("T11-cross", new TechnicianState.TouchAsked(new Spot(15, 15), 1, 5));
        for (TouchVerdict verdict : TouchVerdict.values()) {
            boolean good = verdict == TouchVerdict.GOOD;
            states.put(
                    "T11-touch-" + verdict.name().toLowerCase(Locale.ROOT),
                    new TechnicianState.TouchMeasured(verdict, good ? 1.2 : 7.5));
        }
        SlotSides slots = SlotSides.USUAL.with(DeviceRole.DOCUMENT_SCANNER, SlotSide.BELOW);
        states.put("T11-slots", new TechnicianState.SlotList(slots));
        states.put("T11-slot", new TechnicianState.SlotAsked(DeviceRole.DOCUMENT_SCANNER, slots));
        Keypad keypad = Keypad.USUAL.with(new LearnedKey(KeypadKey.UP, "F13"));
        states.put("T11-keypad", new TechnicianState.KeypadShown(keypad, true));
        for (KeyAnswer answer : KeyAnswer.values()) {
            states.put(
                    "T11-key-" + answer.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    new TechnicianState.KeyAsked(KeypadKey.SWITCH_NEXT, answer));
        }
        states.put("T11-sound", hall(TechnicianState.HallTuned.Part.SOUND));
        states.put("T11-light", hall(TechnicianState.HallTuned.Part.LIGHT));
        states.put("T11-ruler", new TechnicianState.Ruler(3.61, 850, false));
        states.put("T11-saved", new TechnicianState.Ruler(3.646, 860, true));
    }

    private static TechnicianState hall(TechnicianState.HallTuned.Part part) {
        return new TechnicianState.HallTuned(part, new HallLevels(4, 2, 100, 60), 0, true);
    }
}
