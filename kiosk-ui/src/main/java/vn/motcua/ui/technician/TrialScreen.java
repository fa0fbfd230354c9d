package vn.motcua.ui.technician;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.contract.screen.PageView;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.TrialState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.PagePicture;

/** T06: a device does once what it is there for; a person judges what came out. */
final class TrialScreen {
    private static final double A4_WIDTH_INCH = 8.27;
    private static final double PICTURE_MM = 150;
    private static final double PICTURE_SHARE = 0.35;

    private final Desk desk;
    private final DeviceWords words;

    TrialScreen(Desk desk) {
        this.desk = desk;
        words = new DeviceWords(desk);
    }

    Page page(TechnicianState.Trial shown) {
        Page page = trial(shown);
        if (shown.onTour()) {
            List<Button> actions = new ArrayList<>(page.actions());
            actions.addFirst(
                    desk.button(
                            "skip-device",
                            desk.word("technician.trial.skip"),
                            new VisitorAction.Choose("skipped")));
            page.insteadOfActions(actions.toArray(Button[]::new));
        }
        return page;
    }

    private Page trial(TechnicianState.Trial shown) {
        DeviceView device = shown.device();
        Page page = new Page();
        page.add(desk.answer(desk.word("technician.trial.title", words.name(device))));
        return switch (shown.trial()) {
            case TrialState.TrialReady() -> ready(page);
            case TrialState.TrialRuns() -> running(page, device.role());
            case TrialState.PageScanned scanned ->
                    judged(scanned(page, scanned), "technician.trial.page.question");
            case TrialState.SlipPrinted(long millis) ->
                    judged(
                            page.add(
                                    notice(
                                            "success",
                                            "printer",
                                            "technician.trial.slip",
                                            oneDecimal(millis / 1000.0))),
                            "technician.trial.slip.question");
            case TrialState.CodeHeard(int length) ->
                    judged(
                            page.add(notice("success", "qr", "technician.trial.code", length)),
                            "technician.trial.code.question");
            case TrialState.CardFelt() ->
                    judged(
                            page.add(notice("success", "card", "technician.trial.card")),
                            "technician.trial.card.question");
            case TrialState.CodeGarbled() -> failed(page, "technician.trial.garbled");
            case TrialState.NothingHeard() -> failed(page, nothing(device.role()));
            case TrialState.TrialFailed(var fault) -> {
                String why = words.status(new DeviceStatus.Faulted(fault));
                yield failed(page, "technician.trial.failed", why);
            }
        };
    }

    private Page ready(Page page) {
        return page.add(
                        desk.pictures(
                                "procedure", desk.arrowTo(DeviceRole.DOCUMENT_SCANNER), "scanner"),
                        notice("info", "info", "technician.trial.ready"))
                .action(desk.back(), run("technician.trial.run"));
    }

    private static String nothing(DeviceRole role) {
        return role == DeviceRole.CHIP_READER
                ? "technician.trial.no_card"
                : "technician.trial.nothing";
    }

    private Page running(Page page, DeviceRole role) {
        String key = "technician.trial.runs." + DeviceWords.key(role);
        if (role == DeviceRole.CODE_READER) {
            page.add(desk.pictures("slip", desk.arrowTo(DeviceRole.CODE_READER), "qr"));
        }
        if (role == DeviceRole.CHIP_READER) {
            page.add(desk.pictures("card", desk.arrowTo(DeviceRole.CHIP_READER), "chip"));
        }
        return page.add(notice("info", "clock", key)).action(desk.back());
    }

    private Page scanned(Page page, TrialState.PageScanned trial) {
        PageView scanned = trial.page();
        long dpi = Math.round(scanned.widthPx() / A4_WIDTH_INCH);
        double room =
                desk.tokens().isLandscape()
                        ? desk.config().screen().heightPx() * PICTURE_SHARE
                        : desk.tokens().px(PICTURE_MM);
        String what =
                desk.word(
                        "technician.trial.page",
                        scanned.widthPx(),
                        scanned.heightPx(),
                        dpi,
                        oneDecimal(Math.abs(trial.skewDegrees())),
                        oneDecimal(trial.millis() / 1000.0));
        return page.add(
                new PagePicture(desk, scanned, PagePicture.WHOLE, room, what),
                desk.label(what, "page"));
    }

    private String oneDecimal(double value) {
        Locale locale = Locale.of(desk.tokens().display().language().tag());
        return String.format(locale, "%.1f", value);
    }

    private Label words(String key, Object... values) {
        return desk.label(desk.word(key, values), "trial", "answer");
    }

    private VBox notice(String tint, String icon, String key, Object... values) {
        return desk.notice(tint, icon, words(key, values));
    }

    private Page judged(Page page, String question) {
        return page.add(desk.label(desk.word(question), "question", "strong"))
                .action(
                        run("technician.trial.again", false),
                        desk.button(
                                "failed",
                                desk.word("technician.trial.no"),
                                new VisitorAction.Choose("failed")),
                        desk.primary(
                                "passed",
                                desk.word("technician.trial.yes"),
                                new VisitorAction.Choose("passed")));
    }

    private Page failed(Page page, String key, Object... values) {
        return page.add(notice("warn", "warning", key, values))
                .action(
                        desk.back(),
                        desk.button(
                                "failed",
                                desk.word("technician.trial.leave"),
                                new VisitorAction.Choose("failed")),
                        run("technician.trial.again"));
    }

    private Button run(String key) {
        return run(key, true);
    }

    private Button run(String key, boolean primary) {
        var action = new VisitorAction.TryAgain();
        return primary
                ? desk.primary("run-trial", desk.word(key), action)
                : desk.button("run-trial", desk.word(key), action);
    }
}
