package vn.motcua.ui.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.motcua.contract.dossier.PageWarning;
import vn.motcua.contract.screen.PageView;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Icons;
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
                        .add(verdict(page, check.paper()))
                        .add(picture(page));
        List<Button> touches = shown.isNear() ? lookAround() : touches(page, pages.size());
        boolean isGood = pages.stream().allMatch(each -> each.warnings().isEmpty());
        String use = desk.word(isGood ? "check.use" : "check.use_anyway");
        return screen.control(desk.grid(2, touches))
                .action(desk.primary("use-pages", use, new VisitorAction.UsePages()));
    }

    private List<Button> touches(PageView page, int pages) {
        List<Button> touches = new ArrayList<>();
        if (pages > 1) {
            touches.add(here("previous-page", "previous", () -> shown.move(-1, pages)));
            touches.add(here("next-page", "next", () -> shown.move(1, pages)));
        }
        touches.add(here("come-near", "near", () -> shown.comeNear(true)));
        touches.add(touch("turn-page", "turn", new VisitorAction.TurnPage(page.id())));
        touches.add(touch("remove-page", "remove", new VisitorAction.RemovePage(page.id())));
        touches.add(touch("scan-again", "again", new VisitorAction.ScanAgain()));
        touches.add(touch("add-pages", "add", new VisitorAction.AddPages()));
        return touches;
    }

    /** Near enough to see whether small letters can be read. */
    private List<Button> lookAround() {
        return List.of(
                look("up", 0, -1),
                look("down", 0, 1),
                look("left", -1, 0),
                look("right", 1, 0),
                here("whole-page", "whole", () -> shown.comeNear(false)));
    }

    private Button look(String way, int right, int down) {
        Button look = here("look-" + way, way, () -> shown.look(right, down));
        look.setGraphic(Icons.of(way, desk.tokens().icon(9)));
        look.setDisable(!shown.canLook(right, down));
        return look;
    }

    /** The coach: one sentence, what is wrong and how to do it again. */
    private VBox verdict(PageView page, String paper) {
        if (page.warnings().isEmpty()) {
            return desk.notice("success", "done", desk.label(desk.word("coach.good"), "coach"));
        }
        String worst = page.warnings().getFirst().name().toLowerCase(Locale.ROOT);
        String sentence =
                page.warnings().getFirst() == PageWarning.WRONG_PAPER
                        ? desk.word("coach." + worst, page.looksLike(), paper)
                        : desk.word("coach." + worst);
        return desk.notice("warn", "warning", desk.label(sentence, "coach", "strong"));
    }

    private Button touch(String id, String word, VisitorAction action) {
        return desk.button(id, desk.word("check." + word), action);
    }

    /** Moves the eye only: a touch that stays on the screen. */
    private Button here(String id, String word, Runnable move) {
        Button here = touch(id, word, new VisitorAction.Activity());
        here.setOnAction(_ -> {
            move.run();
            desk.touch().accept(new VisitorAction.Activity());
        });
        return here;
    }

    private PagePicture picture(PageView page) {
        double room =
                desk.tokens().isLandscape()
                        ? desk.config().screen().heightPx() * 0.45
                        : desk.tokens().px(PICTURE_MM);
        String spoken = desk.word("check.page", shown.number() + 1, "");
        return new PagePicture(desk, page, shown.part(), room, spoken);
    }
}
