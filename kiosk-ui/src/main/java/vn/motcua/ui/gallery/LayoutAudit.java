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
import javafx.scene.text.Text;

/**
 * Measures a laid-out screen: no text cut off, nothing on top of something else or off the screen,
 * every target large enough and far enough from the next. It looks at nodes, not at pictures.
 */
final class LayoutAudit {
    private static final double TARGET_MM = 20;
    private static final double GAP_MM = 2.6;
    private static final double SLACK_PX = 1.5;

    private final Scene scene;
    private final double pxPerMm;
    private final List<String> breaches = new ArrayList<>();
    private final List<Labeled> words = new ArrayList<>();
    private final List<Button> targets = new ArrayList<>();

    /**
     * @param pxPerMm of the screen the scene was laid out for
     */
    LayoutAudit(Scene scene, double pxPerMm) {
        this.scene = scene;
        this.pxPerMm = pxPerMm;
    }

    /** What is wrong, one line each; empty when all is well. */
    List<String> breaches() {
        collect(scene.getRoot());
        words.forEach(this::checkWhole);
        words.forEach(this::checkOnScreen);
        checkOverlaps();
        targets.forEach(this::checkSize);
        checkGaps();
        return List.copyOf(breaches);
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
            return;
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    /** A label that has no room shows fewer words, or hides part of a line under its own edge. */
    private void checkWhole(Labeled labeled) {
        Node inner = labeled.lookup(".text");
        if (!(inner instanceof Text text)) {
            breach(labeled, "has no text node");
            return;
        }
        if (!text.getText().equals(labeled.getText())) {
            breach(labeled, "is cut to '%s'".formatted(text.getText()));
        }
        Bounds drawn = text.localToScene(text.getLayoutBounds());
        Bounds room = labeled.localToScene(labeled.getLayoutBounds());
        if (sticksOut(drawn, room)) {
            breach(labeled, "does not fit its own box");
        }
    }

    private void checkOnScreen(Labeled labeled) {
        Bounds box = inScene(labeled);
        Bounds screen = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        Bounds across = new BoundingBox(0, box.getMinY(), scene.getWidth(), box.getHeight());
        if (sticksOut(box, isPaged(labeled) ? across : screen)) {
            breach(labeled, "is off the screen");
        }
    }

    private void checkOverlaps() {
        for (int first = 0; first < words.size(); first++) {
            for (int second = first + 1; second < words.size(); second++) {
                Labeled one = words.get(first);
                Labeled other = words.get(second);
                if (isPaged(one) == isPaged(other) && overlap(inScene(one), inScene(other))) {
                    breach(one, "lies on '" + other.getId() + "'");
                }
            }
        }
    }

    private void checkSize(Button button) {
        Bounds box = button.getLayoutBounds();
        double least = TARGET_MM * pxPerMm - SLACK_PX;
        if (box.getWidth() < least || box.getHeight() < least) {
            breach(
                    button,
                    "is %.1f × %.1f mm; a target is at least %.0f × %.0f mm"
                            .formatted(
                                    box.getWidth() / pxPerMm,
                                    box.getHeight() / pxPerMm,
                                    TARGET_MM,
                                    TARGET_MM));
        }
    }

    private void checkGaps() {
        double gap = GAP_MM * pxPerMm - SLACK_PX;
        for (int first = 0; first < targets.size(); first++) {
            for (int second = first + 1; second < targets.size(); second++) {
                Button one = targets.get(first);
                Button other = targets.get(second);
                Bounds box = inScene(one);
                Bounds wide =
                        new BoundingBox(
                                box.getMinX() - gap,
                                box.getMinY() - gap,
                                box.getWidth() + 2 * gap,
                                box.getHeight() + 2 * gap);
                if (isPaged(one) == isPaged(other) && overlap(wide, inScene(other))) {
                    breach(one, "is nearer than %.1f mm to '%s'".formatted(GAP_MM, other.getId()));
                }
            }
        }
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Whether the node lies in content that the page buttons move. */
    private static boolean isPaged(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getClip() != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean sticksOut(Bounds inner, Bounds outer) {
        return inner.getMinX() < outer.getMinX() - SLACK_PX
                || inner.getMinY() < outer.getMinY() - SLACK_PX
                || inner.getMaxX() > outer.getMaxX() + SLACK_PX
                || inner.getMaxY() > outer.getMaxY() + SLACK_PX;
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getMinX() + SLACK_PX < other.getMaxX()
                && other.getMinX() + SLACK_PX < one.getMaxX()
                && one.getMinY() + SLACK_PX < other.getMaxY()
                && other.getMinY() + SLACK_PX < one.getMaxY();
    }

    private void breach(Labeled where, String what) {
        breaches.add("'%s' %s".formatted(where.getId(), what));
    }
}
