package vn.motcua.ui.control;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;

/**
 * One screen as a list: a sentence that says it all, what belongs to it, and what can be done. The
 * frame lays it out in portrait and landscape.
 */
public final class Page {
    private final List<Node> content = new ArrayList<>();
    private final List<Button> actions = new ArrayList<>();
    private Pos place = Pos.TOP_LEFT;

    @CanIgnoreReturnValue
    public Page add(Node... nodes) {
        content.addAll(List.of(nodes));
        return this;
    }

    /** The most important action comes last and is the primary one. */
    @CanIgnoreReturnValue
    public Page action(Button... buttons) {
        actions.addAll(List.of(buttons));
        return this;
    }

    /** For screens that say one thing to a person who stands far. */
    @CanIgnoreReturnValue
    public Page centred() {
        place = Pos.CENTER;
        return this;
    }

    /** For screens whose content is touched: it stands low, within everyone's reach. */
    @CanIgnoreReturnValue
    public Page low() {
        place = Pos.BOTTOM_LEFT;
        return this;
    }

    public List<Node> content() {
        return List.copyOf(content);
    }

    public List<Button> actions() {
        return List.copyOf(actions);
    }

    Pos place() {
        return place;
    }
}
