package vn.motcua.ui.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.motcua.contract.screen.PageView;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.PagePicture;

/** K21: one page at a time, large; the visitor keeps it, turns it, drops it or scans again. */
public final class CheckScreen {
    private static final double PICTURE_MM = 190;

    private final Desk desk;
    private final ShownPage shown;

    public CheckScreen(Desk desk, ShownPage shown) {
        this.desk = desk;
        this.shown = shown;
    }

    public Page check(ScreenState.PagesToCheck check) {
        List<PageView> pages = check.pages();
        int number = shown.within(pages.size());
        PageView page = pages.get(number);
        Label count =
                desk.label(desk.word("check.page", number + 1, pages.size()), "page", "strong");
        Page screen =
                new Page()
                        .add(desk.answer(desk.word("check.title", check.paper())), count)
                        .add(verdict(page))
                        .add(picture(page));
        List<Button> touches = new ArrayList<>();
        if (pages.size() > 1) {
            touches.add(step("previous", -1, pages.size()));
            touches.add(step("next", 1, pages.size()));
        }
        touches.add(touch("turn-page", "turn", new VisitorAction.TurnPage(page.id())));
        touches.add(touch("remove-page", "remove", new VisitorAction.RemovePage(page.id())));
        touches.add(touch("scan-again", "again", new VisitorAction.ScanAgain()));
        touches.add(touch("add-pages", "add", new VisitorAction.AddPages()));
        boolean isGood = pages.stream().allMatch(each -> each.warnings().isEmpty());
        String use = desk.word(isGood ? "check.use" : "check.use_anyway");
        return screen.control(desk.grid(2, touches))
                .action(desk.primary("use-pages", use, new VisitorAction.UsePages()));
    }

    /** The coach: one sentence, what is wrong and how to do it again. */
    private VBox verdict(PageView page) {
        if (page.warnings().isEmpty()) {
            return desk.notice("success", "done", desk.label(desk.word("coach.good"), "coach"));
        }
        String worst = page.warnings().getFirst().name().toLowerCase(Locale.ROOT);
        return desk.notice(
                "warn", "warning", desk.label(desk.word("coach." + worst), "coach", "strong"));
    }

    private Button touch(String id, String word, VisitorAction action) {
        return desk.button(id, desk.word("check." + word), action);
    }

    /** Back and forth between the pages; the only touches that stay on the screen. */
    private Button step(String name, int by, int pages) {
        Button step =
                desk.button(
                        name + "-page", desk.word("check." + name), new VisitorAction.Activity());
        step.setOnAction(_ -> {
            shown.move(by, pages);
            desk.touch().accept(new VisitorAction.Activity());
        });
        return step;
    }

    private PagePicture picture(PageView page) {
        double room =
                desk.tokens().isLandscape()
                        ? desk.config().screen().heightPx() * 0.45
                        : desk.tokens().px(PICTURE_MM);
        String spoken = desk.word("check.page", shown.number() + 1, "");
        return new PagePicture(desk, page, room, spoken);
    }
}
