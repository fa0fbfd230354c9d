package vn.motcua.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import vn.motcua.contract.screen.Theme;
import vn.motcua.ui.gallery.Breach.Rule;

/** Letters are high and dark enough, and everything can be spoken. */
final class ReadingAudit {
    /** Height of a capital letter of the program's font, in em. */
    private static final double CAPITAL = 0.711;

    private static final double CAPITAL_MM = 5.0;
    private static final double TEXT = 10;
    private static final double OTHER = 7;
    private static final double ROUNDING = 0.02;

    private final ShownNodes shown;
    private final List<Breach> breaches = new ArrayList<>();

    ReadingAudit(ShownNodes shown) {
        this.shown = shown;
    }

    List<Breach> breaches() {
        shown.words.forEach(this::checkLetters);
        shown.words.forEach(this::checkContrast);
        shown.icons.forEach(this::checkContrast);
        shown.targets.forEach(this::checkSpoken);
        return List.copyOf(breaches);
    }

    private void checkLetters(Labeled words) {
        double least = CAPITAL_MM * shown.tokens.display().textSize().factor();
        double height = words.getFont().getSize() * CAPITAL / shown.pxPerMm();
        if (height < least - ROUNDING) {
            breach(Rule.LETTERS, words, "is %.1f mm high, wanted %.1f mm".formatted(height, least));
        }
    }

    private void checkContrast(Labeled words) {
        boolean plain =
                !(words instanceof Button)
                        && !words.isDisabled()
                        && !words.getStyleClass().contains("caption")
                        && shown.tokens.display().theme() != Theme.SOFT;
        compare(words, words.getTextFill(), plain ? TEXT : OTHER);
    }

    private void checkContrast(SVGPath icon) {
        compare(icon, icon.getStroke(), OTHER);
    }

    private void compare(Node node, Paint ink, double least) {
        if (!(ink instanceof Color colour)) {
            return;
        }
        Color ground = groundOf(node instanceof Button ? node : node.getParent());
        double ratio = contrast(colour, ground);
        if (ratio < least) {
            breach(
                    Rule.CONTRAST,
                    node,
                    "has contrast %.1f, wanted %.0f (%s on %s)"
                            .formatted(ratio, least, colour, ground));
        }
    }

    /** The uppermost fill of the nearest node behind that has one. */
    private static Color groundOf(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            Background background = each instanceof Region region ? region.getBackground() : null;
            if (background != null
                    && !background.getFills().isEmpty()
                    && background.getFills().getLast().getFill() instanceof Color colour
                    && colour.isOpaque()) {
                return colour;
            }
        }
        return Color.WHITE;
    }

    /** Source: WCAG 2.2, contrast ratio. */
    private static double contrast(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private void checkSpoken(Button target) {
        String spoken = target.getAccessibleText();
        if (spoken == null || spoken.isBlank()) {
            breach(Rule.SPOKEN, target, "has no words to speak");
        }
    }

    private void breach(Rule rule, Node where, String what) {
        Node named = where;
        while (named.getId() == null && named.getParent() != null) {
            named = named.getParent();
        }
        breaches.add(new Breach(rule, String.valueOf(named.getId()), what));
    }
}
