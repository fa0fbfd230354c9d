package vn.motcua.ui.keys;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/** Brings a node that lies on another page of its area into sight, as its page buttons would. */
final class Reveal {
    private static final int PAGES_MAX = 60;

    private Reveal() {}

    static void node(Node node) {
        for (Node each = node; each.getParent() != null; each = each.getParent()) {
            if (each.getClip() != null) {
                within(each, each.getParent(), node);
            }
        }
    }

    private static void within(Node window, Parent area, Node node) {
        for (int page = 0; page < PAGES_MAX; page++) {
            Bounds box = window.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            Bounds seen = window.getClip().getBoundsInParent();
            boolean above = box.getMinY() < seen.getMinY() - 1;
            boolean below =
                    box.getMaxY() > seen.getMaxY() + 1 && box.getMinY() > seen.getMinY() + 1;
            Optional<ButtonBase> turner = above || below ? pager(area, above) : Optional.empty();
            if (turner.isEmpty() || turner.get().isDisabled()) {
                return;
            }
            turner.get().fire();
            area.layout();
        }
    }

    private static Optional<ButtonBase> pager(Parent area, boolean up) {
        return area.lookupAll(".button").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(Stops::isPageButton)
                .filter(button -> button.getId().endsWith(up ? "-up" : "-down"))
                .findFirst();
    }
}
