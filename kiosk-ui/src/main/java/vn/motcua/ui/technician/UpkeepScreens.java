package vn.motcua.ui.technician;

import javafx.scene.control.Label;
import vn.motcua.contract.screen.DeedView;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** T08 and T12: what was done here, whether citizens are served, and a screen to be wiped. */
final class UpkeepScreens {
    private final Desk desk;

    UpkeepScreens(Desk desk) {
        this.desk = desk;
    }

    Page journal(TechnicianState.Journal journal) {
        Page page = new Page().add(desk.answer(desk.word("technician.journal.title")));
        for (DeedView deed : journal.deeds()) {
            page.add(line(deed, "deed-" + journal.deeds().indexOf(deed)));
        }
        return page.action(desk.back());
    }

    private Label line(DeedView deed, String id) {
        String what = desk.word("technician.deed." + DeviceWords.key(deed.deed()));
        String about = (deed.about() + " " + deed.change()).strip();
        return desk.label(
                desk.word(
                        "technician.journal.line",
                        desk.moments().plain(deed.at()),
                        deed.who().isEmpty() ? desk.word("technician.journal.nobody") : deed.who(),
                        about.isEmpty() ? what : desk.word("technician.line", what, about)),
                id);
    }

    Page maintenance(boolean closed) {
        String key = "technician.maintenance." + (closed ? "closed" : "open");
        return new Page()
                .add(
                        desk.answer(desk.word(key)),
                        desk.notice(
                                closed ? "warn" : "info",
                                closed ? "warning" : "info",
                                desk.label(desk.word(key + ".hint"), "status-detail", "answer")))
                .action(
                        desk.back(),
                        desk.button(
                                "clean",
                                desk.word("technician.clean"),
                                new VisitorAction.Choose("clean")),
                        desk.button(
                                "restart",
                                desk.word("technician.restart"),
                                new VisitorAction.Choose("restart")),
                        desk.primary(
                                "close-or-open",
                                desk.word(key + ".change"),
                                new VisitorAction.Continue()));
    }

    /** What citizens are told about how long it takes. */
    Page howLong() {
        Page page = new Page().add(desk.answer(desk.word("technician.return.question")));
        for (int minutes : TechnicianState.ReturnWanted.MINUTES) {
            String words =
                    minutes == 0
                            ? desk.word("technician.return.unknown")
                            : desk.word("technician.return.minutes", minutes);
            String id = "minutes-" + minutes;
            page.action(desk.button(id, words, new VisitorAction.Choose(id)));
        }
        return page.action(desk.back());
    }

    Page cleaning(TechnicianState.Cleaning shown) {
        return new Page()
                .centred()
                .add(
                        desk.answer(desk.word("technician.cleaning")),
                        desk.label(
                                desk.word("technician.cleaning.left", shown.secondsLeft()),
                                "status-detail",
                                "answer"));
    }
}
