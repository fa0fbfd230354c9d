package vn.motcua.ui.help;

import java.util.Locale;
import javafx.scene.control.Button;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.HandInProblem;
import vn.motcua.contract.screen.HelpProgress;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** K35, K36, K39, and a device that needs somebody. */
public final class HelpScreens {
    private final Desk desk;

    public HelpScreens(Desk desk) {
        this.desk = desk;
    }

    public Page idleWarning(ScreenState.IdleWarning warning) {
        Button more =
                desk.primary(
                        "more-time", desk.word("idle_warning.more"), new VisitorAction.MoreTime());
        more.getStyleClass().add("start");
        Button done = desk.button("done", desk.word("idle_warning.done"), new VisitorAction.Done());
        Page page =
                new Page()
                        .centred()
                        .add(
                                desk.answer(desk.word("idle_warning.title")),
                                desk.label(
                                        desk.word("idle_warning.hint", warning.secondsLeft()),
                                        "status-detail",
                                        "answer"));
        if (warning.slipOffered()) {
            page.control(onSlip(new PrintState.NotAsked()));
        }
        return page.action(done, more);
    }

    public Page askBeforeEnd(ScreenState.AskBeforeEnd asked) {
        Page page =
                new Page()
                        .centred()
                        .add(
                                desk.answer(desk.word("ask_end.title")),
                                desk.label(desk.word("ask_end.hint"), "status-detail", "answer"));
        if (!(asked.slip() instanceof PrintState.NotAsked)) {
            page.add(desk.label(desk.printed("draft_slip", asked.slip()), "slip", "strong"));
        } else if (asked.slipOffered()) {
            page.add(desk.label(desk.word("draft_slip.hint"), "slip-hint", "answer"));
        }
        if (asked.slipOffered()) {
            page.control(onSlip(asked.slip()));
        }
        return page.action(
                desk.button("discard", desk.word("ask_end.discard"), new VisitorAction.Discard()),
                desk.primary(
                        "keep-working",
                        desk.word("ask_end.keep"),
                        new VisitorAction.KeepWorking()));
    }

    private Button onSlip(PrintState state) {
        Button slip =
                desk.button(
                        "leave-on-slip",
                        desk.word("draft_slip.print"),
                        new VisitorAction.LeaveOnSlip());
        slip.setDisable(state instanceof PrintState.Printing);
        return slip;
    }

    public Page goodbye() {
        return new Page()
                .centred()
                .add(
                        desk.panel(
                                "success",
                                desk.answer(desk.word("goodbye.title")),
                                desk.label(desk.word("goodbye.hint"), "status-detail", "answer")))
                .action(
                        desk.button(
                                "rate",
                                desk.word("goodbye.rate"),
                                new VisitorAction.ChooseService(Service.RATING)),
                        desk.button("start", desk.word("idle.start"), new VisitorAction.Start()));
    }

    public Page deviceNeedsHelp(ScreenState.DeviceNeedsHelp help) {
        String role = help.role().name().toLowerCase(Locale.ROOT);
        String fault = help.fault().name().toLowerCase(Locale.ROOT);
        Page page =
                new Page()
                        .add(
                                desk.answer(desk.word("help.title." + role)),
                                desk.panel(
                                        "warn",
                                        desk.label(
                                                desk.word("fault." + role + "." + fault),
                                                "status-detail",
                                                "answer")));
        if (help.pagesKept() > 0) {
            page.add(desk.label(desk.word("help.kept", help.pagesKept()), "kept", "strong"));
        }
        if (help.role() == DeviceRole.DOCUMENT_SCANNER && desk.config().handOff().isOffered()) {
            page.control(
                    desk.row(
                            "use-phone",
                            "phone",
                            desk.word("scan.phone"),
                            "",
                            new VisitorAction.UsePhone()));
        }
        return page.action(
                desk.back(),
                desk.primary("try-again", desk.word("help.again"), new VisitorAction.TryAgain()));
    }

    public Page notHandedIn(ScreenState.NotHandedIn not) {
        String problem = not.problem().name().toLowerCase(Locale.ROOT);
        boolean isSame = not.problem() == HandInProblem.SAME_AS_BEFORE;
        String helpDesk = desk.config().centre().helpDesk();
        String words = desk.word("not_handed_in." + problem, helpDesk, not.earlierNumber());
        return new Page()
                .add(
                        desk.answer(
                                desk.word(isSame ? "not_handed_in.same" : "not_handed_in.title")),
                        desk.panel("warn", desk.label(words, "status-detail", "answer")))
                .action(
                        desk.back(),
                        desk.primary(
                                "try-again",
                                desk.word("help.again"),
                                new VisitorAction.TryAgain()));
    }

    public Page help(HelpProgress progress) {
        String key = "help.call." + progress.name().toLowerCase(Locale.ROOT);
        Page page = new Page().add(desk.answer(desk.word(key)));
        switch (progress) {
            case CALLING, COMING ->
                    page.add(desk.label(desk.word("help.wait"), "help-wait", "answer"));
            case DIRECTIONS, UNANSWERED -> addDirections(page);
        }
        page.add(desk.label(desk.word("help.safe"), "status-detail"));
        return page.action(
                desk.primary("back", desk.word("help.return"), new VisitorAction.Back()));
    }

    private void addDirections(Page page) {
        KioskConfig.Centre centre = desk.config().centre();
        String place = desk.word("help.desk", centre.helpDesk());
        page.add(desk.notice("info", "place", desk.label(place, "help-desk", "answer")));
        if (!centre.phone().isEmpty()) {
            String words = desk.word("help.phone", centre.phone());
            page.add(desk.notice("info", "phone", desk.label(words, "help-phone", "answer")));
        }
    }

    /** One touch anywhere lifts it; nothing of what lies below is on the screen. */
    public Page veil() {
        Button lift =
                desk.primary("lift-veil", desk.word("veil.lift"), new VisitorAction.LiftVeil());
        lift.getStyleClass().add("start");
        return new Page()
                .centred()
                .add(
                        desk.pictures("hidden"),
                        desk.answer(desk.word("veil.title")),
                        desk.label(desk.word("veil.hint"), "status-detail", "answer"))
                .action(lift);
    }

    public Page outOfService(ScreenState.OutOfService out) {
        String key = "out." + out.reason().name().toLowerCase(Locale.ROOT);
        String place = desk.config().centre().helpDesk();
        return new Page()
                .centred()
                .add(
                        desk.answer(
                                out.until().isEmpty()
                                        ? desk.word(key, place)
                                        : desk.word("out.until", place, out.until())));
    }
}
