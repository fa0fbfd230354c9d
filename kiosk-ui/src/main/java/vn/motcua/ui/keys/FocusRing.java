package vn.motcua.ui.keys;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Shows where the focus is, above everything else, in two colours, so that one of them always
 * stands out. Touches go through it.
 */
public final class FocusRing extends Pane {
    private final Region outer = new Region();
    private final Region inner = new Region();
    private final double width;

    /**
     * @param widthPx of each of its two lines
     */
    public FocusRing(double widthPx) {
        width = widthPx;
        setMouseTransparent(true);
        setManaged(false);
        outer.setStyle("-fx-border-color: #14202B; -fx-border-width: %.1fpx;".formatted(widthPx));
        inner.setStyle("-fx-border-color: #FFCB2E; -fx-border-width: %.1fpx;".formatted(widthPx));
        setId("focus-ring");
        outer.setManaged(false); // they lie where their stop lies, whatever their own size
        inner.setManaged(false);
        getChildren().addAll(outer, inner);
        setVisible(false);
    }

    /** Lies around {@code node} wherever that is now. */
    void around(Node node) {
        Bounds box = sceneToLocal(node.localToScene(node.getLayoutBounds()));
        place(inner, box, width);
        place(outer, box, 2 * width);
        setVisible(true);
    }

    private static void place(Region line, Bounds box, double outside) {
        line.resizeRelocate(
                box.getMinX() - outside,
                box.getMinY() - outside,
                box.getWidth() + 2 * outside,
                box.getHeight() + 2 * outside);
    }

    void hide() {
        setVisible(false);
    }
}
