package vn.motcua.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import vn.motcua.contract.screen.PageView;

/** The picture of a scanned page, which comes a moment after its frame. */
public final class PagePicture extends StackPane {
    private static final double WIDTH = 0.9;
    private static final double WIDTH_LANDSCAPE = 0.4;

    private final Desk desk;
    private final ImageView view = new ImageView();

    /**
     * @param room height in pixels
     * @param spoken what is said of the picture
     */
    public PagePicture(Desk desk, PageView page, double room, String spoken) {
        this.desk = desk;
        double width = desk.tokens().isLandscape() ? WIDTH_LANDSCAPE : WIDTH;
        view.setPreserveRatio(true);
        view.setFitHeight(room);
        view.setFitWidth(desk.config().screen().widthPx() * width);
        getChildren().add(view);
        setMinHeight(room);
        setId("picture");
        setAccessibleText(spoken);
        getStyleClass().add("picture");
        Thread _ = Thread.ofVirtual().name("page-picture").start(() -> load(page));
    }

    /** Whether the picture is drawn; it comes a moment after its frame. */
    public boolean isThere() {
        return view.getImage() != null;
    }

    private void load(PageView page) {
        Optional<InputStream> jpeg = desk.pages().apply(page.id());
        if (jpeg.isEmpty()) {
            return;
        }
        try (InputStream stream = jpeg.get()) {
            Image image = new Image(stream, 0, desk.config().screen().heightPx(), true, true);
            Platform.runLater(() -> view.setImage(image));
        } catch (IOException gone) {
            System.getLogger(PagePicture.class.getName())
                    .log(System.Logger.Level.DEBUG, "a page picture is gone");
        }
    }
}
