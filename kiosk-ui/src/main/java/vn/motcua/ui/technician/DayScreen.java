package vn.motcua.ui.technician;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.DayFault;
import vn.motcua.contract.screen.DayView;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** T12: what happened at this kiosk today. */
final class DayScreen {
    private final Desk desk;
    private final DeviceWords words;

    DayScreen(Desk desk) {
        this.desk = desk;
        words = new DeviceWords(desk);
    }

    Page page(TechnicianState.DayShown shown) {
        DayView day = shown.day();
        Page page = new Page().add(desk.answer(desk.word("technician.day.title")));
        page.add(
                desk.label(
                        desk.word("technician.day.until", desk.moments().plain(day.at())),
                        "until"));
        if (!(shown.print() instanceof PrintState.NotAsked)) {
            boolean bad = shown.print() instanceof PrintState.NotPrinted;
            String told = desk.printed("technician.day", shown.print());
            page.add(
                    desk.notice(
                            bad ? "warn" : "info",
                            bad ? "warning" : "printer",
                            desk.label(told, "slip", "strong")));
        }
        page.add(counts(shown), faults(day));
        Button print =
                desk.primary(
                        "print-day",
                        desk.word("technician.day.print"),
                        new VisitorAction.PrintSlip());
        print.setDisable(shown.print() instanceof PrintState.Printing);
        return page.action(
                desk.back(),
                desk.button(
                        "count-again",
                        desk.word("technician.day.again"),
                        new VisitorAction.Continue()),
                print);
    }

    private Node counts(TechnicianState.DayShown shown) {
        DayView day = shown.day();
        List<Node> lines = new ArrayList<>();
        lines.add(count("looked-up", day.lookedUp()));
        lines.add(count("handed-in", day.handedIn()));
        lines.add(count("waiting", day.waiting()));
        lines.add(count("slips", day.printed()));
        lines.add(count("starts", day.started()));
        shown.devices().stream()
                .filter(each -> each.role() == DeviceRole.RECEIPT_PRINTER)
                .forEach(each -> {
                    String how = words.status(each.status());
                    String line = desk.word("technician.line", words.name(each), how);
                    lines.add(desk.label(line, "device-" + each.id()));
                });
        return desk.panel("plain", lines.toArray(Node[]::new));
    }

    private Node count(String what, int count) {
        String key = "technician.day." + what.replace('-', '_');
        return desk.label(desk.word(key, count), "day-" + what);
    }

    private Node faults(DayView day) {
        if (day.faults().isEmpty()) {
            return desk.notice(
                    "success",
                    "done",
                    desk.label(desk.word("technician.day.no_fault"), "no-fault"));
        }
        List<Node> lines = new ArrayList<>();
        lines.add(desk.label(desk.word("technician.day.faults"), "faults", "strong"));
        for (DayFault each : day.faults()) {
            String key = "technician.day.fault" + (each.lasts() ? ".lasts" : "");
            lines.add(
                    desk.label(
                            desk.word(
                                    key,
                                    each.device(),
                                    words.fault(each.fault()),
                                    each.times(),
                                    each.minutes()),
                            "fault-" + lines.size()));
        }
        return desk.panel("warn", lines.toArray(Node[]::new));
    }
}
