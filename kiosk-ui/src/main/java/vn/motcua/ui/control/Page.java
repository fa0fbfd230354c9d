package vn.motcua.ui.control;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;

/**
 * One screen as three lists: what is read, what is touched, and what can be done at the end. The
 * frame lays them out in portrait and landscape, what is touched always within reach.
 */
public final class Page {
    private final List<Node> content = new ArrayList<>();
    private final List<Node> controls = new ArrayList<>();
    private final List<Button> actions = new ArrayList<>();
    private final List<Node> field = new ArrayList<>();
    private Pos place = Pos.TOP_LEFT;
    private boolean wide;
    private boolean bare;

    /** What is read; it stands above or left of what is touched. */
    @CanIgnoreReturnValue
    public Page add(Node... nodes) {
        content.addAll(List.of(nodes));
        return this;
    }

    /** Stands above everything else that is read. */
    @CanIgnoreReturnValue
    public Page first(Node node) {
        content.addFirst(node);
        return this;
    }

    /** What is touched: tiles, rows, keys. */
    @CanIgnoreReturnValue
    public Page control(Node... nodes) {
        controls.addAll(List.of(nodes));
        return this;
    }

    /** What is typed into; it stands above the keys and stays there when the keys are paged. */
    @CanIgnoreReturnValue
    public Page field(Node node) {
        field.add(node);
        return this;
    }

    /** The most important action comes last and is the primary one. */
    @CanIgnoreReturnValue
    public Page action(Button... buttons) {
        actions.addAll(List.of(buttons));
        return this;
    }

    /** Other actions than the screen has by itself. */
    @CanIgnoreReturnValue
    public Page insteadOfActions(Button... buttons) {
        actions.clear();
        return action(buttons);
    }

    /** For screens that say one thing to a person who stands far. */
    @CanIgnoreReturnValue
    public Page centred() {
        place = Pos.CENTER;
        return this;
    }

    /** For words that belong to what is touched below them. */
    @CanIgnoreReturnValue
    public Page low() {
        place = Pos.BOTTOM_LEFT;
        return this;
    }

    /** For controls that need the whole width in landscape, too. */
    @CanIgnoreReturnValue
    public Page wide() {
        wide = true;
        return this;
    }

    /** Takes the whole picture; there is neither header nor bar. */
    public Page bare(Node node) {
        bare = true;
        return add(node);
    }

    boolean isBare() {
        return bare;
    }

    public List<Node> content() {
        return List.copyOf(content);
    }

    public List<Node> controls() {
        return List.copyOf(controls);
    }

    List<Node> field() {
        return List.copyOf(field);
    }

    public List<Button> actions() {
        return List.copyOf(actions);
    }

    Pos place() {
        return place;
    }

    boolean isWide() {
        return wide;
    }
}
