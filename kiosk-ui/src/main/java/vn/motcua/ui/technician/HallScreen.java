package vn.motcua.ui.technician;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import vn.motcua.contract.screen.HallLevels;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** T11: how loud and how bright the kiosk is. */
final class HallScreen {
    private final Desk desk;

    HallScreen(Desk desk) {
        this.desk = desk;
    }

    Page page(TechnicianState.HallTuned tuned) {
        HallLevels levels = tuned.levels();
        String part = DeviceWords.key(tuned.part());
        Page page = new Page().add(desk.answer(desk.word("technician." + part + ".title")));
        page.add(desk.label(desk.word("technician." + part + ".hint"), "hint"));
        if (tuned.saved()) {
            page.add(
                    desk.notice(
                            "success",
                            "done",
                            desk.label(desk.word("technician.hall.saved"), "saved", "strong")));
        }
        return switch (tuned.part()) {
            case SOUND ->
                    page.control(
                                    level("speaker", levels.speaker()),
                                    level("headset", levels.headset()))
                            .action(desk.back(), save());
            case LIGHT ->
                    page.control(
                                    level("day", levels.dayPercent()),
                                    level("night", levels.nightPercent()))
                            .action(desk.back(), save());
        };
    }

    private Button save() {
        return desk.primary(
                "save-hall", desk.word("technician.hall.save"), new VisitorAction.Continue());
    }

    private Node level(String name, int value) {
        return new VBox(
                desk.tokens().px(2),
                desk.label(desk.word("technician.hall." + name, value), name, "strong"),
                desk.grid(2, List.of(step(name, "less"), step(name, "more"))));
    }

    private Button step(String name, String way) {
        return desk.button(
                "hall-" + name + "-" + way,
                desk.word("technician.hall." + name + "." + way),
                new VisitorAction.Choose(name + "-" + way));
    }
}
