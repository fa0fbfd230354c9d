package vn.motcua.ui.technician;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.contract.screen.PastFault;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** T03: the devices of this kiosk. */
final class DeviceScreens {
    private final Desk desk;
    private final DeviceWords words;

    DeviceScreens(Desk desk) {
        this.desk = desk;
        words = new DeviceWords(desk);
    }

    Page list(List<DeviceView> devices) {
        Page page = new Page().low();
        page.add(
                desk.answer(
                        devices.isEmpty()
                                ? desk.word("technician.devices.none")
                                : desk.word("technician.devices.title")));
        for (DeviceView device : devices) {
            page.control(
                    desk.row(
                            "device-" + device.id(),
                            DeviceWords.isWell(device.status())
                                    ? DeviceWords.icon(device.role())
                                    : "warning",
                            words.name(device),
                            words.status(device.status()),
                            new VisitorAction.Choose(device.id().value())));
        }
        return page.action(
                desk.back(),
                desk.primary(
                        "add-device",
                        desk.word("technician.devices.add"),
                        new VisitorAction.Continue()));
    }

    Page device(DeviceView device) {
        List<Node> fields = new ArrayList<>();
        fields.add(field("status", words.status(device.status())));
        fields.add(field("driver", words.driver(device.driver())));
        fields.add(field("place", device.place()));
        if (!device.pastFaults().isEmpty()) {
            fields.add(desk.label(desk.word("technician.past_faults"), "past", "strong"));
        }
        for (PastFault past : device.pastFaults()) {
            String line =
                    desk.word(
                            "technician.past_fault",
                            desk.moments().plain(past.at()),
                            words.fault(past.fault()));
            fields.add(desk.label(line, "past-" + fields.size()));
        }
        boolean isOff = device.status() instanceof DeviceStatus.SwitchedOff;
        Page page =
                new Page()
                        .add(
                                desk.answer(words.name(device)),
                                desk.panel("plain", fields.toArray(Node[]::new)))
                        .control(onOrOff(isOff));
        return isOff
                ? page.action(desk.back(), deed("remove-device", "remove"))
                : page.action(
                        desk.back(),
                        deed("remove-device", "remove"),
                        deed("change-settings", "settings"),
                        desk.primary(
                                "test-device",
                                desk.word("technician.test"),
                                new VisitorAction.Choose("test")));
    }

    private Button deed(String id, String what) {
        return desk.button(id, desk.word("technician." + what), new VisitorAction.Choose(what));
    }

    private Button onOrOff(boolean isOff) {
        String key = "technician.switch." + (isOff ? "on" : "off");
        return desk.row(
                "switch-device",
                "switch",
                desk.word(key),
                desk.word(key + ".caption"),
                new VisitorAction.Choose("switch"));
    }

    private Node field(String name, String value) {
        return desk.field(desk.word("technician.field." + name), value, name);
    }

    Page removal(DeviceView device) {
        return new Page()
                .centred()
                .add(
                        desk.answer(desk.word("technician.remove.question", words.name(device))),
                        desk.label(desk.word("technician.remove.hint"), "status-detail", "answer"))
                .action(
                        desk.button(
                                "remove-device",
                                desk.word("technician.remove"),
                                new VisitorAction.Continue()),
                        desk.primary(
                                "back",
                                desk.word("technician.remove.keep"),
                                new VisitorAction.Back()));
    }
}
