package vn.motcua.ui.help;

import java.util.Locale;
import javafx.scene.control.Button;
import vn.motcua.contract.screen.ScreenState;
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
        more.getStyleClass().add("tile");
        Button done = desk.button("done", desk.word("idle_warning.done"), new VisitorAction.Done());
        return new Page()
                .centred()
                .add(
                        desk.answer(desk.word("idle_warning.title")),
                        desk.label(
                                desk.word("idle_warning.hint", warning.secondsLeft()),
                                "status-detail",
                                "answer"))
                .action(done, more);
    }

    public Page askBeforeEnd() {
        return new Page()
                .centred()
                .add(
                        desk.answer(desk.word("ask_end.title")),
                        desk.label(desk.word("ask_end.hint"), "status-detail", "answer"))
                .action(
                        desk.button(
                                "discard",
                                desk.word("ask_end.discard"),
                                new VisitorAction.Discard()),
                        desk.primary(
                                "keep-working",
                                desk.word("ask_end.keep"),
                                new VisitorAction.KeepWorking()));
    }

    public Page goodbye() {
        return new Page()
                .centred()
                .add(
                        desk.panel(
                                "success",
                                desk.answer(desk.word("goodbye.title")),
                                desk.label(desk.word("goodbye.hint"), "status-detail", "answer")));
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
        return page.action(
                desk.back(),
                desk.primary("try-again", desk.word("help.again"), new VisitorAction.TryAgain()));
    }

    public Page notHandedIn(ScreenState.NotHandedIn not) {
        String problem = not.problem().name().toLowerCase(Locale.ROOT);
        String words = desk.word("not_handed_in." + problem, desk.config().centre().helpDesk());
        return new Page()
                .add(
                        desk.answer(desk.word("not_handed_in.title")),
                        desk.panel("warn", desk.label(words, "status-detail", "answer")))
                .action(
                        desk.back(),
                        desk.primary(
                                "try-again",
                                desk.word("help.again"),
                                new VisitorAction.TryAgain()));
    }

    public Page outOfService(ScreenState.OutOfService out) {
        String key = "out." + out.reason().name().toLowerCase(Locale.ROOT);
        return new Page()
                .centred()
                .add(desk.answer(desk.word(key, desk.config().centre().helpDesk())));
    }
}
