package vn.motcua.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import vn.motcua.ui.gallery.Breach.Rule;

/** No text is cut off, off the screen, or on top of other text. Looks at nodes, not at pictures. */
final class LayoutAudit {
    private static final double ROOM_MM = 28;
    private static final double CUT_PX = 2;
    private static final String TYPED = "typed";

    private final ShownNodes shown;
    private final List<Breach> breaches = new ArrayList<>();

    LayoutAudit(ShownNodes shown) {
        this.shown = shown;
    }

    List<Breach> breaches() {
        shown.words.forEach(this::checkWhole);
        shown.words.forEach(this::checkOnScreen);
        checkOverlaps();
        shown.words.stream()
                .map(ShownNodes::areaOf)
                .filter(area -> area.getClip() != null)
                .distinct()
                .forEach(this::checkRoom);
        return List.copyOf(breaches);
    }

    /** A label that has no room shows fewer words, or hides part of a line under its own edge. */
    private void checkWhole(Labeled labeled) {
        Node inner = labeled.lookup(".text");
        if (!(inner instanceof Text text)) {
            breach(Rule.WHOLE, labeled, "has no text node");
            return;
        }
        if (!text.getText().equals(labeled.getText())) {
            breach(Rule.WHOLE, labeled, "is cut to '%s'".formatted(text.getText()));
        }
        if (sticksOut(text.localToScene(text.getLayoutBounds()), ShownNodes.inScene(labeled))) {
            breach(Rule.WHOLE, labeled, "does not fit its own box");
        }
        Node area = ShownNodes.areaOf(labeled);
        if (area.getClip() != null) {
            checkUncut(labeled, text, area.localToScene(area.getClip().getBoundsInParent()));
        }
    }

    /** A line that is only half in sight at the edge of its page cannot be read. */
    private void checkUncut(Labeled labeled, Text text, Bounds seen) {
        Bounds box = text.localToScene(text.getLayoutBounds());
        int lines = Math.max(1, text.getLayoutInfo().getTextLineCount());
        double height = box.getHeight() / lines;
        for (int line = 0; line < lines; line++) {
            double top = box.getMinY() + line * height;
            for (double edge : new double[] {seen.getMinY(), seen.getMaxY()}) {
                if (top < edge - CUT_PX && top + height > edge + CUT_PX) {
                    breach(Rule.WHOLE, labeled, "is cut at the edge of its page");
                }
            }
        }
    }

    private void checkOnScreen(Labeled labeled) {
        Bounds box = ShownNodes.inScene(labeled);
        double width = shown.scene.getWidth();
        Bounds screen = new BoundingBox(0, 0, width, shown.scene.getHeight());
        Bounds across = new BoundingBox(0, box.getMinY(), width, box.getHeight());
        if (sticksOut(box, ShownNodes.isPaged(labeled) ? across : screen)) {
            breach(Rule.ON_SCREEN, labeled, "is off the screen");
        }
        if (TYPED.equals(labeled.getId()) && ShownNodes.isPaged(labeled)) {
            breach(Rule.ON_SCREEN, labeled, "can be moved out of sight of who types");
        }
    }

    private void checkOverlaps() {
        List<Labeled> words = shown.words;
        for (int first = 0; first < words.size(); first++) {
            for (int second = first + 1; second < words.size(); second++) {
                Labeled one = words.get(first);
                Labeled other = words.get(second);
                boolean together = ShownNodes.areaOf(one).equals(ShownNodes.areaOf(other));
                if (together
                        && ShownNodes.overlap(ShownNodes.inScene(one), ShownNodes.inScene(other))) {
                    breach(Rule.OVERLAP, one, "lies on '" + other.getId() + "'");
                }
            }
        }
    }

    private void checkRoom(Node area) {
        double height = area.getLayoutBounds().getHeight() / shown.pxPerMm();
        Node content = ((Parent) area).getChildrenUnmodifiable().getFirst();
        double whole = content.getLayoutBounds().getHeight() / shown.pxPerMm();
        if (height < Math.min(whole, ROOM_MM) - 1) {
            String what = "shows only %.0f mm of its words".formatted(height);
            breaches.add(new Breach(Rule.ROOM, String.valueOf(area.getParent().getId()), what));
        }
    }

    private static boolean sticksOut(Bounds inner, Bounds outer) {
        return inner.getMinX() < outer.getMinX() - ShownNodes.SLACK_PX
                || inner.getMinY() < outer.getMinY() - ShownNodes.SLACK_PX
                || inner.getMaxX() > outer.getMaxX() + ShownNodes.SLACK_PX
                || inner.getMaxY() > outer.getMaxY() + ShownNodes.SLACK_PX;
    }

    private void breach(Rule rule, Labeled where, String what) {
        breaches.add(new Breach(rule, String.valueOf(where.getId()), what));
    }
}
