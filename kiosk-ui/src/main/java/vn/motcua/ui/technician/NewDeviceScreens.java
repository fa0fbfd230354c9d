package vn.motcua.ui.technician;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.FoundView;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.keyboard.Keyboard;
import vn.motcua.ui.keyboard.TypedText;

/** T04: what a new device is for, and where it is; found by itself, or named by hand. */
final class NewDeviceScreens {
    private final Desk desk;
    private final DeviceWords words;
    private final TypedText text;

    NewDeviceScreens(Desk desk, TypedText text) {
        this.desk = desk;
        this.text = text;
        words = new DeviceWords(desk);
    }

    Page role() {
        List<Button> roles =
                Arrays.stream(DeviceRole.values())
                        .map(each ->
                                (Button)
                                        desk.row(
                                                "role-" + DeviceWords.key(each).replace('_', '-'),
                                                DeviceWords.icon(each),
                                                words.role(each),
                                                "",
                                                new VisitorAction.Choose(each.name())))
                        .toList();
        return new Page()
                .low()
                .add(desk.answer(desk.word("technician.new.question")))
                .control(roles.toArray(Node[]::new))
                .action(desk.back());
    }

    Page searching(DeviceRole role) {
        return new Page()
                .centred()
                .add(
                        desk.answer(desk.word("technician.searching." + DeviceWords.key(role))),
                        desk.label(desk.word("technician.searching.hint"), "hint"))
                .action(desk.back());
    }

    Page found(TechnicianState.FoundDevices shown) {
        Page page = new Page().low();
        List<FoundView> found = shown.found();
        page.add(
                desk.answer(
                        found.isEmpty()
                                ? desk.word("technician.found.none")
                                : desk.word("technician.found.title")));
        if (found.isEmpty()) {
            Label hint = desk.label(desk.word("technician.found.none.hint"), "hint");
            page.add(desk.notice("warn", "warning", hint));
        }
        for (FoundView each : found) {
            page.control(
                    desk.row(
                            "found-" + found.indexOf(each),
                            DeviceWords.icon(shown.role()),
                            each.name(),
                            desk.word("technician.line", words.driver(each.driver()), each.place()),
                            new VisitorAction.Choose(each.driver() + " " + each.place())));
        }
        return page.action(
                desk.back(),
                desk.button(
                        "type-place",
                        desk.word("technician.found.by_hand"),
                        new VisitorAction.TypeTheCode()),
                desk.button(
                        "search-again",
                        desk.word("technician.found.again"),
                        new VisitorAction.Continue()));
    }

    Page driver(TechnicianState.DriverWanted wanted) {
        Page page = new Page().low().add(desk.answer(desk.word("technician.driver.question")));
        for (String driver : wanted.drivers()) {
            page.control(
                    desk.row(
                            "driver-" + driver,
                            DeviceWords.icon(wanted.role()),
                            words.driver(driver),
                            "",
                            new VisitorAction.Choose(driver)));
        }
        return page.action(desk.back());
    }

    Page place(TechnicianState.PlaceWanted wanted) {
        if (text.text().get().isEmpty()) {
            text.setText(wanted.typed());
        }
        Page page = new Page().low().add(desk.answer(desk.word("technician.place.question")));
        page.add(desk.label(words.example(wanted.driver()), "hint"));
        if (wanted.wrong()) {
            Label problem = desk.label(desk.word("technician.place.wrong"), "problem", "strong");
            page.add(desk.notice("danger", "warning", problem));
        }
        Button next =
                desk.primary(
                        "continue", desk.word("button.continue"), new VisitorAction.Answer(""));
        next.setOnAction(_ -> desk.touch().accept(new VisitorAction.Answer(text.text().get())));
        return new Keyboard(desk, text).onto(page).action(desk.back(), next);
    }
}
