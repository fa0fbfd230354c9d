package vn.motcua.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.shape.SVGPath;
import vn.motcua.ui.theme.Tokens;

/** What a laid-out scene shows, and where. */
final class ShownNodes {
    /** Rounding of positions to whole pixels is no breach. */
    static final double SLACK_PX = 1.5;

    final List<Labeled> words = new ArrayList<>();
    final List<Button> targets = new ArrayList<>();
    final List<SVGPath> icons = new ArrayList<>();
    final Scene scene;
    final Tokens tokens;

    ShownNodes(Scene scene, Tokens tokens) {
        this.scene = scene;
        this.tokens = tokens;
        collect(scene.getRoot());
    }

    private void collect(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && !labeled.getText().isEmpty()) {
            words.add(labeled);
        }
        if (node instanceof Button button) {
            targets.add(button);
        }
        if (node instanceof SVGPath icon && icon.getStyleClass().contains("icon")) {
            icons.add(icon);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    double pxPerMm() {
        return tokens.screen().pxPerMm();
    }

    static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    static BoundingBox grown(Bounds box, double by) {
        return new BoundingBox(
                box.getMinX() - by,
                box.getMinY() - by,
                box.getWidth() + 2 * by,
                box.getHeight() + 2 * by);
    }

    /** The content that the page buttons move and the node lies in, or the node's root. */
    static Node areaOf(Node node) {
        Node last = node;
        for (Node each = node; each != null; each = each.getParent()) {
            last = each;
            if (each.getClip() != null) {
                return each;
            }
        }
        return last;
    }

    static boolean isPaged(Node node) {
        return areaOf(node).getClip() != null;
    }

    static boolean overlap(Bounds one, Bounds other) {
        return one.getMinX() + SLACK_PX < other.getMaxX()
                && other.getMinX() + SLACK_PX < one.getMaxX()
                && one.getMinY() + SLACK_PX < other.getMaxY()
                && other.getMinY() + SLACK_PX < one.getMaxY();
    }
}
