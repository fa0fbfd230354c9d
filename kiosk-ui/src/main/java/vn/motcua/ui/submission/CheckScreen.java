package vn.motcua.ui.submission;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import vn.motcua.contract.screen.PageView;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

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
        return screen.control(desk.grid(2, touches))
                .action(
                        desk.primary(
                                "use-pages", desk.word("check.use"), new VisitorAction.UsePages()));
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

    private StackPane picture(PageView page) {
        double room =
                desk.tokens().isLandscape()
                        ? desk.config().screen().heightPx() * 0.45
                        : desk.tokens().px(PICTURE_MM);
        ImageView view = new ImageView();
        view.setPreserveRatio(true);
        view.setFitHeight(room);
        view.setFitWidth(
                desk.config().screen().widthPx() * (desk.tokens().isLandscape() ? 0.4 : 0.9));
        StackPane frame = new StackPane(view);
        frame.setMinHeight(room);
        frame.setId("picture");
        frame.setAccessibleText(desk.word("check.page", shown.number() + 1, ""));
        frame.getStyleClass().add("picture");
        Thread _ = Thread.ofVirtual().name("page-picture").start(() -> load(page, view));
        return frame;
    }

    private void load(PageView page, ImageView view) {
        Optional<InputStream> jpeg = desk.pages().apply(page.id());
        if (jpeg.isEmpty()) {
            return;
        }
        try (InputStream stream = jpeg.get()) {
            Image image = new Image(stream, 0, desk.config().screen().heightPx(), true, true);
            Platform.runLater(() -> view.setImage(image));
        } catch (IOException gone) {
            System.getLogger(CheckScreen.class.getName())
                    .log(System.Logger.Level.DEBUG, "a page picture is gone");
        }
    }
}
