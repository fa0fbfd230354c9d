package vn.motcua.ui.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/**
 * What a node says to who does not see it: its own spoken form, else its accessible text, else the
 * words that stand on it.
 */
public final class SpokenForm {
    private static final String SAID = "spoken";
    private static final String ALOUD = "aloud";

    private SpokenForm() {}

    /** For what says something else than what it shows. */
    public static void say(Node node, String words) {
        node.getProperties().put(SAID, words);
    }

    /**
     * Whatever stands in this node is for this visitor's ears only.
     *
     * @param aloud what the loudspeaker says in its place
     */
    public static void keepPersonal(Node node, String aloud) {
        node.getProperties().put(ALOUD, aloud);
    }

    /** What the loudspeaker says in its place; empty when it is not personal. */
    public static Optional<String> aloud(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getProperties().get(ALOUD) instanceof String words) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    /** Empty when it has none of its own; it may still hold others that have. */
    public static Optional<String> of(Node node) {
        if (node.getProperties().get(SAID) instanceof String words) {
            return Optional.of(words);
        }
        String accessible = node.getAccessibleText();
        if (accessible != null && !accessible.isBlank()) {
            return Optional.of(accessible);
        }
        return switch (node) {
            case Labeled labeled when !labeled.getText().isBlank() ->
                    Optional.of(labeled.getText());
            case TextInputControl field when !field.getText().isBlank() ->
                    Optional.of(field.getText());
            default -> Optional.empty();
        };
    }
}
