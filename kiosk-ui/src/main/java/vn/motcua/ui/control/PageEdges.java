package vn.motcua.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.text.Text;

/** Where a page of moved content may begin and end so that no line of words is cut in two. */
final class PageEdges {
    private static final double SLACK_PX = 1;

    /**
     * A line of words or a button that a page can hold, in pixels below the upper edge of the
     * window.
     */
    private record Piece(double top, double bottom) {
        boolean isCutAt(double edge) {
            return top < edge - SLACK_PX && bottom > edge + SLACK_PX;
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final Node window;

    /**
     * @param content is laid out, and moved to where it will be seen
     */
    PageEdges(Parent content, Node window) {
        this.window = window;
        collect(content);
    }

    private void collect(Node node) {
        boolean fits = node.getLayoutBounds().getHeight() <= window.getLayoutBounds().getHeight();
        if (node instanceof Button && fits) {
            add(node, 1);
        } else if (node instanceof Text text) {
            add(text, Math.max(1, text.getLayoutInfo().getTextLineCount()));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    private void add(Node node, int lines) {
        Bounds box = window.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double height = box.getHeight() / lines;
        for (int line = 0; line < lines; line++) {
            double top = box.getMinY() + line * height;
            pieces.add(new Piece(top, top + height));
        }
    }

    /** The first edge at or below {@code edge} that cuts nothing. */
    double atOrBelow(double edge) {
        double free = edge;
        double next = pastCut(free);
        while (next > free) {
            free = next;
            next = pastCut(free);
        }
        return free;
    }

    private double pastCut(double edge) {
        return pieces.stream()
                .filter(piece -> piece.isCutAt(edge))
                .mapToDouble(Piece::bottom)
                .max()
                .orElse(edge);
    }

    /** The last edge at or above {@code edge} that cuts nothing. */
    double atOrAbove(double edge) {
        double free = edge;
        double next = beforeCut(free);
        while (next < free) {
            free = next;
            next = beforeCut(free);
        }
        return free;
    }

    private double beforeCut(double edge) {
        return pieces.stream()
                .filter(piece -> piece.isCutAt(edge))
                .mapToDouble(Piece::top)
                .min()
                .orElse(edge);
    }
}
