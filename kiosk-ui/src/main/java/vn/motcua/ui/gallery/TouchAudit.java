package vn.motcua.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import vn.motcua.ui.gallery.Breach.Rule;
import vn.motcua.ui.keyboard.Keyboard;

/** Everything that is touched is large, apart, within reach, and in the order of the eye. */
final class TouchAudit {
    private static final double TARGET_MM = 20;
    private static final double NUMBER_KEY_MM = 28;
    private static final double LETTER_KEY_MM = 22;
    private static final double ACTION_HEIGHT_MM = 24;
    private static final double ACTION_WIDTH_MM = 60;
    private static final double GAP_MM = 2.6;

    private final ShownNodes shown;
    private final List<Breach> breaches = new ArrayList<>();

    TouchAudit(ShownNodes shown) {
        this.shown = shown;
    }

    List<Breach> breaches() {
        shown.targets.forEach(this::checkSize);
        shown.targets.forEach(this::checkReach);
        checkGaps();
        checkPrimary();
        checkOrder();
        return List.copyOf(breaches);
    }

    private void checkSize(Button button) {
        boolean primary = button.getStyleClass().contains("primary");
        double wide = primary ? ACTION_WIDTH_MM : TARGET_MM;
        double high = primary ? ACTION_HEIGHT_MM : TARGET_MM;
        if (button.getStyleClass().contains("key")) {
            high = isOnKeyboard(button) ? LETTER_KEY_MM : NUMBER_KEY_MM;
        }
        double width = button.getLayoutBounds().getWidth() + ShownNodes.SLACK_PX;
        double height = button.getLayoutBounds().getHeight() + ShownNodes.SLACK_PX;
        double mm = shown.pxPerMm();
        if (width < wide * mm || height < high * mm) {
            breach(
                    Rule.SIZE,
                    button,
                    "is %.1f × %.1f mm, less than %.0f × %.0f mm"
                            .formatted(width / mm, height / mm, wide, high));
        }
    }

    private static boolean isOnKeyboard(Node key) {
        for (Node each = key; each != null; each = each.getParent()) {
            if (each instanceof Keyboard) {
                return true;
            }
        }
        return false;
    }

    /** What the page buttons have moved out of sight is reached by moving it back. */
    private void checkReach(Button button) {
        double line = shown.scene.getHeight() - shown.tokens.reach() - ShownNodes.SLACK_PX;
        Bounds box = ShownNodes.inScene(button);
        Node area = ShownNodes.areaOf(button);
        double top =
                ShownNodes.isPaged(button) ? ShownNodes.inScene(area).getMinY() : box.getMinY();
        double highest = Math.max(top, box.getMinY());
        if (highest < line) {
            breach(
                    Rule.REACH,
                    button,
                    "stands %.0f mm too high".formatted((line - highest) / shown.pxPerMm()));
        }
    }

    private void checkGaps() {
        double gap = GAP_MM * shown.pxPerMm() - ShownNodes.SLACK_PX;
        List<Button> targets = shown.targets;
        for (int first = 0; first < targets.size(); first++) {
            for (int second = first + 1; second < targets.size(); second++) {
                Button one = targets.get(first);
                Button other = targets.get(second);
                boolean together = ShownNodes.areaOf(one).equals(ShownNodes.areaOf(other));
                Bounds wide = ShownNodes.grown(ShownNodes.inScene(one), gap);
                if (together && ShownNodes.overlap(wide, ShownNodes.inScene(other))) {
                    breach(
                            Rule.GAP,
                            one,
                            "is nearer than %.1f mm to '%s'".formatted(GAP_MM, other.getId()));
                }
            }
        }
    }

    private void checkPrimary() {
        List<Button> main =
                shown.targets.stream()
                        .filter(each -> each.getStyleClass().contains("primary"))
                        .toList();
        if (main.size() > 1) {
            breach(
                    Rule.PRIMARY,
                    main.getLast(),
                    "is one of %d main actions".formatted(main.size()));
        }
    }

    /** The next control never stands above and not to the right of the one before. */
    private void checkOrder() {
        for (int next = 1; next < shown.targets.size(); next++) {
            Button before = shown.targets.get(next - 1);
            Button after = shown.targets.get(next);
            Bounds from = ShownNodes.inScene(before);
            Bounds to = ShownNodes.inScene(after);
            boolean together = ShownNodes.areaOf(before).equals(ShownNodes.areaOf(after));
            boolean above = to.getMaxY() <= from.getMinY() + ShownNodes.SLACK_PX;
            boolean right = to.getMinX() >= from.getMaxX() - ShownNodes.SLACK_PX;
            if (together && above && !right) {
                breach(
                        Rule.ORDER,
                        after,
                        "comes after '%s' and stands above it".formatted(before.getId()));
            }
        }
    }

    private void breach(Rule rule, Button where, String what) {
        breaches.add(new Breach(rule, String.valueOf(where.getId()), what));
    }
}
