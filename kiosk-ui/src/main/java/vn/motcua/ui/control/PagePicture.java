package vn.motcua.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.motcua.contract.screen.PageView;

/**
 * The picture of a scanned page, which comes a moment after its frame. It takes all the height that
 * a column has left.
 */
public final class PagePicture extends StackPane {
    public static final Rectangle2D WHOLE = new Rectangle2D(0, 0, 1, 1);
    private static final double WIDTH = 0.9;
    private static final double WIDTH_LANDSCAPE = 0.4;

    private final Desk desk;
    private final ImageView view = new ImageView();

    /**
     * @param part what of the page is shown, in fractions of its width and height
     * @param room least height in pixels
     * @param spoken what is said of the picture
     */
    public PagePicture(Desk desk, PageView page, Rectangle2D part, double room, String spoken) {
        this.desk = desk;
        double width = desk.tokens().isLandscape() ? WIDTH_LANDSCAPE : WIDTH;
        view.setPreserveRatio(true);
        view.setFitHeight(room);
        view.setFitWidth(desk.config().screen().widthPx() * width);
        getChildren().add(view);
        setMinHeight(room);
        setPrefHeight(room);
        VBox.setVgrow(this, Priority.ALWAYS);
        setId("picture");
        setAccessibleText(spoken);
        getStyleClass().add("picture");
        Thread _ = Thread.ofVirtual().name("page-picture").start(() -> load(page, part));
    }

    @Override
    protected void layoutChildren() {
        view.setFitHeight(getHeight() - snappedTopInset() - snappedBottomInset());
        super.layoutChildren();
    }

    /** Whether the picture is drawn; it comes a moment after its frame. */
    public boolean isThere() {
        return view.getImage() != null;
    }

    private void show(Image image, Rectangle2D part) {
        double width = image.getWidth();
        double height = image.getHeight();
        view.setViewport(
                new Rectangle2D(
                        part.getMinX() * width,
                        part.getMinY() * height,
                        part.getWidth() * width,
                        part.getHeight() * height));
        view.setImage(image);
    }

    private void load(PageView page, Rectangle2D part) {
        Optional<InputStream> jpeg = desk.pages().apply(page.id());
        if (jpeg.isEmpty()) {
            return;
        }
        try (InputStream stream = jpeg.get()) {
            double asItIs = 0;
            boolean whole = part.equals(WHOLE);
            double height = whole ? desk.config().screen().heightPx() : asItIs;
            Image image = new Image(stream, 0, height, true, true);
            Platform.runLater(() -> show(image, part));
        } catch (IOException gone) {
            System.getLogger(PagePicture.class.getName())
                    .log(System.Logger.Level.DEBUG, "a page picture is gone");
        }
    }
}
