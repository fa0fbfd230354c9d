package vn.motcua.local.technician.tuning;

import java.util.Locale;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.SlotSide;
import vn.motcua.contract.screen.SlotSides;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;

/** T11: where the slots are, so that arrows and words lead to them; holds at once. */
final class SlotFlow {
    private final TuningDesk desk;
    private final Hall hall;

    SlotFlow(TuningDesk desk, Hall hall) {
        this.desk = desk;
        this.hall = hall;
    }

    void begin() {
        desk.show(new TechnicianState.SlotList(hall.now().slots()));
    }

    void choose(VisitorAction action) {
        if (action instanceof VisitorAction.Choose(String role)) {
            desk.show(new TechnicianState.SlotAsked(DeviceRole.valueOf(role), hall.now().slots()));
        }
    }

    void answer(TechnicianState.SlotAsked asked, VisitorAction action) {
        if (!(action instanceof VisitorAction.Choose(String side))) {
            return;
        }
        SlotSides before = hall.now().slots();
        SlotSides after =
                side.equals("untold")
                        ? before.without(asked.role())
                        : before.with(asked.role(), SlotSide.valueOf(side));
        hall.keep(after);
        desk.note(
                TechnicianDeed.SLOT_PLACED, text(asked.role(), before), text(asked.role(), after));
        begin();
    }

    private static String text(DeviceRole role, SlotSides slots) {
        String where = slots.of(role).map(Enum::name).orElse("untold");
        return (role.name() + " " + where).toLowerCase(Locale.ROOT);
    }
}
