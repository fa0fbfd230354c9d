package vn.motcua.ui.technician;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.SlotSide;
import vn.motcua.contract.screen.SlotSides;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** T11: what fits the kiosk to its place and its machine, and where its slots are. */
final class TuningScreens {
    private static final Map<String, String> ROOMS =
            Map.of(
                    "ruler", "ruler", "touch", "hand", "slots", "right", "sound", "plus", "light",
                    "info");

    private final Desk desk;
    private final DeviceWords words;

    TuningScreens(Desk desk) {
        this.desk = desk;
        words = new DeviceWords(desk);
    }

    Page page(TechnicianState.Tuning state) {
        return switch (state) {
            case TechnicianState.TuningChoice _ -> choice();
            case TechnicianState.Ruler ruler -> new RulerScreen(desk).page(ruler);
            case TechnicianState.HallTuned hall -> new HallScreen(desk).page(hall);
            case TechnicianState.TouchAsked asked -> new TouchScreens(desk).cross(asked);
            case TechnicianState.TouchMeasured measured ->
                    new TouchScreens(desk).measured(measured);
            case TechnicianState.KeypadShown shown -> new KeypadScreens(desk).shown(shown);
            case TechnicianState.KeyAsked asked -> new KeypadScreens(desk).asked(asked);
            case TechnicianState.SlotList list -> slots(list.slots());
            case TechnicianState.SlotAsked asked -> side(asked);
        };
    }

    private Page choice() {
        List<Button> rooms = new ArrayList<>();
        for (String room : List.of("ruler", "touch", "slots", "keypad", "sound", "light")) {
            rooms.add(
                    desk.row(
                            "tune-" + room,
                            ROOMS.getOrDefault(room, "settings"),
                            desk.word("technician." + room),
                            "",
                            new VisitorAction.Choose(room)));
        }
        return new Page()
                .low()
                .add(desk.answer(desk.word("technician.tuning.title")))
                .control(desk.grid(2, rooms))
                .action(desk.back());
    }

    private Page slots(SlotSides slots) {
        Page page = new Page().low().add(desk.answer(desk.word("technician.slots.title")));
        page.add(desk.label(desk.word("technician.slots.hint"), "hint"));
        for (DeviceRole role : DeviceRole.values()) {
            page.control(
                    desk.row(
                            "slot-" + DeviceWords.key(role).replace('_', '-'),
                            DeviceWords.icon(role),
                            words.role(role),
                            slots.of(role)
                                    .map(side -> desk.word(sideKey(side.name())))
                                    .orElse(desk.word(sideKey("untold"))),
                            new VisitorAction.Choose(role.name())));
        }
        return page.action(desk.back());
    }

    private Page side(TechnicianState.SlotAsked asked) {
        String now = asked.slots().of(asked.role()).map(Enum::name).orElse("untold");
        List<String> sides = new ArrayList<>();
        Arrays.stream(SlotSide.values()).map(Enum::name).forEach(sides::add);
        sides.add("untold");
        List<Button> choices =
                sides.stream()
                        .map(side ->
                                desk.choice(
                                        "side-" + side.toLowerCase(Locale.ROOT),
                                        desk.word(sideKey(side)),
                                        side.equals(now),
                                        new VisitorAction.Choose(side)))
                        .toList();
        String question = "technician.slot.question";
        return new Page()
                .low()
                .add(desk.answer(desk.word(question, words.role(asked.role()))))
                .control(desk.grid(2, choices))
                .action(desk.back());
    }

    private static String sideKey(String side) {
        return "technician.side." + side.toLowerCase(Locale.ROOT);
    }
}
