package vn.motcua.ui.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import vn.motcua.ui.control.SpokenForm;
import vn.motcua.ui.keys.Stop.Kind;

/**
 * All stops of a drawn screen in the order in which they are read: title, messages, what is said,
 * what can be done, then the frame.
 */
final class Stops {
    private static final String CAPTION_END = "-label";

    private final List<Stop> stops = new ArrayList<>();

    private record Placed(Stop stop, int place) {}

    static List<Stop> of(Node root) {
        Stops found = new Stops();
        found.collect(root, false);
        return found.inOrder();
    }

    private void collect(Node node, boolean ofFrame) {
        if (!node.isVisible()) {
            return;
        }
        boolean inFrame = ofFrame || hasStyle(node, "bar") || hasStyle(node, "header");
        switch (node) {
            case ButtonBase button -> {
                if (!isPageButton(button)) {
                    Kind kind = hasStyle(button, "key") ? Kind.KEY : Kind.CONTROL;
                    add(button, inFrame ? Kind.FRAME_CONTROL : kind, textOf(button));
                }
            }
            case Control control when !(control instanceof Label) && isWords(control) ->
                    add(control, Kind.CONTROL, textOf(control));
            case Node words when isWords(words) ->
                    add(words, inFrame ? Kind.FRAME_TEXT : Kind.TEXT, textOf(words));
            case Parent parent ->
                    parent.getChildrenUnmodifiable().forEach(each -> collect(each, inFrame));
            default -> {}
        }
    }

    /** A caption and the value below it are one stop. */
    private void add(Node node, Kind kind, String text) {
        String id = String.valueOf(node.getId());
        String aloud = SpokenForm.aloud(node).orElse(text);
        if (!stops.isEmpty() && stops.getLast().id().equals(id + CAPTION_END)) {
            Stop caption = stops.removeLast();
            text = caption.text() + ": " + text;
            aloud = caption.aloud() + ": " + aloud;
        }
        stops.add(new Stop(node, id, text, aloud, kind));
    }

    private static boolean isWords(Node node) {
        return !textOf(node).isBlank();
    }

    /** What a node says; a control without words of its own says what stands in it. */
    static String textOf(Node node) {
        Optional<String> own = SpokenForm.of(node);
        if (own.isPresent()) {
            return own.get();
        }
        if (node instanceof ButtonBase button && button.getGraphic() instanceof Parent inside) {
            return Stops.of(inside).stream().map(Stop::text).collect(Collectors.joining(". "));
        }
        return "";
    }

    /** They only move what is shown; keys move it by themselves. */
    static boolean isPageButton(ButtonBase button) {
        String id = String.valueOf(button.getId());
        return hasStyle(button, "page-button") || id.equals("page-up") || id.equals("page-down");
    }

    private List<Stop> inOrder() {
        List<Placed> placed = new ArrayList<>();
        boolean titleSeen = false;
        for (Stop stop : stops) {
            boolean title = !titleSeen && hasStyle(stop.node(), "title");
            titleSeen |= title;
            placed.add(new Placed(stop, placeOf(stop, title)));
        }
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::stop)
                .toList();
    }

    private static int placeOf(Stop stop, boolean title) {
        if (!stop.isOfScreen()) {
            return hasAbove(stop.node(), "header") ? 4 : 5;
        }
        if (title) {
            return 0;
        }
        boolean message = stop.id().equals("offline") || stop.id().startsWith("banner");
        return message ? 1 : stop.isControl() ? 3 : 2;
    }

    private static boolean hasAbove(Node node, String style) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (hasStyle(each, style)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasStyle(Node node, String style) {
        return node.getStyleClass().contains(style);
    }

    /** Every visible text below {@code root} that no stop says; empty when all is well. */
    static List<String> unspoken(Node root) {
        List<Stop> all = of(root);
        List<String> silent = new ArrayList<>();
        collectUnspoken(root, all, silent);
        return silent;
    }

    private static void collectUnspoken(Node node, List<Stop> all, List<String> silent) {
        boolean spoken = all.stream().anyMatch(stop -> stop.node().equals(node));
        boolean caption =
                String.valueOf(node.getId()).endsWith(CAPTION_END)
                        && all.stream().anyMatch(s -> (s.id() + CAPTION_END).equals(node.getId()));
        boolean pager = node instanceof ButtonBase button && isPageButton(button);
        if (!node.isVisible() || spoken || caption || pager) {
            return;
        }
        boolean shows = node instanceof Labeled labeled && !labeled.getText().isBlank();
        boolean empty = node instanceof Label && !shows;
        if (shows || (node instanceof Control && !empty) || node instanceof ImageView) {
            silent.add(node.getClass().getSimpleName() + " '" + node.getId() + "'");
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collectUnspoken(each, all, silent));
        }
    }
}
