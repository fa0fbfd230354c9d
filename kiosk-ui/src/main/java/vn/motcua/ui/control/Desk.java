package vn.motcua.ui.control;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.language.Messages;
import vn.motcua.ui.language.Moments;
import vn.motcua.ui.theme.Tokens;

/**
 * What a screen is made with: words, sizes, the place, and where touches go.
 *
 * @param pages pictures of scanned pages by id; blocks, so never on the drawing thread
 */
public record Desk(
        KioskConfig config,
        Messages messages,
        Tokens tokens,
        Consumer<VisitorAction> touch,
        Function<String, Optional<InputStream>> pages) {

    public Moments moments() {
        return new Moments(messages);
    }

    public String word(String key, Object... values) {
        return messages.get(key, values);
    }

    /** A label that wraps and never shortens its text. */
    public Label label(String text, String id, String... styles) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** The sentence that says what this screen is about. */
    public Label answer(String text) {
        return label(text, "answer", "title");
    }

    public Button button(String id, String word, VisitorAction action) {
        Button button = new Button(word);
        button.setId(id);
        button.setAccessibleText(word);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> touch.accept(action));
        return button;
    }

    public Button primary(String id, String word, VisitorAction action) {
        Button button = button(id, word, action);
        button.getStyleClass().add("primary");
        return button;
    }

    public Button back() {
        return button("back", word("button.back"), new VisitorAction.Back());
    }

    public Button done() {
        return button("done", word("button.done"), new VisitorAction.Done());
    }

    /** A small label above a strong value. */
    public VBox field(String label, String value, String id) {
        return new VBox(
                tokens.px(0.5), label(label, id + "-label", "caption"), label(value, id, "value"));
    }

    /** A tinted box: {@code info}, {@code success}, {@code warn} or {@code danger}. */
    public VBox panel(String tint, Node... content) {
        VBox panel = new VBox(tokens.px(3), content);
        panel.getStyleClass().addAll("panel", tint);
        return panel;
    }
}
