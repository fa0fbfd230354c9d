package vn.motcua.ui.submission;

import java.util.Locale;
import vn.motcua.contract.screen.HandOffProgress;
import vn.motcua.contract.screen.HandOffState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.QrPicture;

/** K41: the code that the visitor's phone reads, and how many photos have come. */
public final class PhoneScreen {
    private static final double QR_MM = 80;

    private final Desk desk;

    public PhoneScreen(Desk desk) {
        this.desk = desk;
    }

    public Page page(HandOffState state) {
        return switch (state) {
            case HandOffState.CodeShown shown -> code(shown);
        };
    }

    private Page code(HandOffState.CodeShown shown) {
        HandOffProgress progress = shown.progress();
        boolean isHere = !shown.network().isEmpty();
        String said =
                progress == HandOffProgress.READY && isHere
                        ? desk.word("hand_off.ready_here", shown.network())
                        : desk.word("hand_off." + progress.name().toLowerCase(Locale.ROOT));
        boolean isTrouble =
                progress == HandOffProgress.LINE_DOWN || progress == HandOffProgress.OVER;
        Page page = new Page().add(desk.answer(desk.word("scan.phone")));
        if (!shown.address().isEmpty()) {
            // It does not grow with the letters: phones read it as well, and it stays in sight.
            var code = new QrPicture(shown.address(), desk.tokens().px(QR_MM));
            code.setAccessibleText(desk.word("hand_off.code"));
            page.add(code);
        }
        page.add(
                desk.notice(
                        isTrouble ? "warn" : "info",
                        isTrouble ? "warning" : "phone",
                        desk.label(said, "status-detail", "answer")),
                desk.label(desk.word("hand_off.paper", shown.paper()), "paper"));
        if (shown.pages() > 0) {
            String pages = desk.word("hand_off.pages", shown.pages());
            page.add(desk.notice("success", "done", desk.label(pages, "kept", "strong")));
        }
        if (shown.unread() > 0) {
            String unread = desk.word("hand_off.unread", shown.unread());
            page.add(desk.notice("warn", "warning", desk.label(unread, "unread", "strong")));
        }
        return actions(page, shown);
    }

    /** The province took the code and is silent now; another code leads to this machine itself. */
    private boolean isBetterHere(HandOffState.CodeShown shown) {
        return shown.progress() == HandOffProgress.LINE_DOWN && desk.config().handOff().hasLocal();
    }

    private Page actions(Page page, HandOffState.CodeShown shown) {
        page.action(desk.back());
        if (shown.progress() == HandOffProgress.OVER || isBetterHere(shown)) {
            page.action(
                    desk.button(
                            "new-code",
                            desk.word("hand_off.new_code"),
                            new VisitorAction.TryAgain()));
        }
        return shown.pages() == 0
                ? page
                : page.action(
                        desk.primary(
                                "use-photos",
                                desk.word("hand_off.use"),
                                new VisitorAction.Continue()));
    }
}
