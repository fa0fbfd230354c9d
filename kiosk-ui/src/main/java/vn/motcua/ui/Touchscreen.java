package vn.motcua.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/**
 * Touches made by a program: of the dock and of robots. They go to whatever lies on top at that
 * point, as a finger's would. Used on the drawing thread only.
 */
final class Touchscreen {
    private final Scene scene;

    Touchscreen(Scene scene) {
        this.scene = scene;
    }

    /**
     * Presses the control with this id at its centre.
     *
     * @throws IllegalStateException if there is none, or it cannot be touched
     */
    void press(String id) {
        // A frame may just have come; a person would see it only after the next pulse.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Node control = scene.getRoot().lookup("#" + id);
        if (control == null) {
            throw new IllegalStateException("there is no control '" + id + "' on the screen");
        }
        if (control.isDisabled()) {
            throw new IllegalStateException("the control '" + id + "' is disabled");
        }
        Bounds bounds = control.localToScene(control.getBoundsInLocal());
        double x = bounds.getCenterX();
        double y = bounds.getCenterY();
        Optional<Node> hit = pick(scene.getRoot(), x, y);
        if (hit.isEmpty() || !isWithin(hit.get(), control)) {
            throw new IllegalStateException(
                    "the control '" + id + "' is covered or off the screen");
        }
        pressAt(x, y);
    }

    /** Presses at a point of the scene, in pixels. */
    void pressAt(double x, double y) {
        pick(scene.getRoot(), x, y)
                .ifPresent(hit -> {
                    Node target = buttonAround(hit);
                    fire(target, MouseEvent.MOUSE_PRESSED, x, y, true);
                    fire(target, MouseEvent.MOUSE_RELEASED, x, y, false);
                });
    }

    /** The centres of all that can be pressed, in fractions of the scene's width and height. */
    List<Point2D> targets() {
        List<Point2D> centres = new ArrayList<>();
        collect(scene.getRoot(), centres);
        return List.copyOf(centres);
    }

    private void collect(Node node, List<Point2D> centres) {
        if (node.isVisible() && node instanceof Button button && !button.isDisabled()) {
            Bounds bounds = button.localToScene(button.getBoundsInLocal());
            double x = bounds.getCenterX();
            double y = bounds.getCenterY();
            boolean onTop =
                    pick(scene.getRoot(), x, y).filter(hit -> isWithin(hit, button)).isPresent();
            if (onTop && !bounds.isEmpty()) {
                centres.add(new Point2D(x / scene.getWidth(), y / scene.getHeight()));
            }
        } else if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, centres));
        }
    }

    private static Node buttonAround(Node hit) {
        for (Node node = hit; node != null; node = node.getParent()) {
            if (node instanceof Button) {
                return node;
            }
        }
        return hit;
    }

    private static boolean isWithin(Node hit, Node control) {
        for (Node node = hit; node != null; node = node.getParent()) {
            if (node.equals(control)) {
                return true;
            }
        }
        return false;
    }

    private void fire(Node target, EventType<MouseEvent> type, double x, double y, boolean down) {
        Point2D local = target.sceneToLocal(x, y);
        Event.fireEvent(
                target,
                new MouseEvent(
                        target,
                        target,
                        type,
                        local.getX(),
                        local.getY(),
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(target, x, y)));
    }

    /** The topmost visible node at a point. */
    private static Optional<Node> pick(Node node, double x, double y) {
        if (!node.isVisible() || node.isMouseTransparent()) {
            return Optional.empty();
        }
        Point2D local = node.sceneToLocal(x, y);
        boolean clipped = node.getClip() != null && !node.getClip().contains(local);
        if (clipped) {
            return Optional.empty();
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable().reversed()) {
                Optional<Node> hit = pick(child, x, y);
                if (hit.isPresent()) {
                    return hit;
                }
            }
        }
        return node.contains(local) ? Optional.of(node) : Optional.empty();
    }
}
