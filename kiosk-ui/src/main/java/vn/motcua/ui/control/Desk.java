package vn.motcua.ui.control;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.SlotSide;
import vn.motcua.contract.screen.SlotSides;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.language.Languages;
import vn.motcua.ui.language.Messages;
import vn.motcua.ui.language.Moments;
import vn.motcua.ui.theme.Tokens;

/**
 * What a screen is made with: words, sizes, the place, and where touches go.
 *
 * @param slots where the slots of devices are
 * @param pages pictures of scanned pages by id; blocks, so never on the drawing thread
 */
public record Desk(
        KioskConfig config,
        Languages languages,
        Tokens tokens,
        SlotSides slots,
        Consumer<VisitorAction> touch,
        Function<String, Optional<InputStream>> pages) {

    private static final Set<String> ARROWS = Set.of("left", "right", "down", "up");

    public Messages messages() {
        return languages.words(tokens.display().language());
    }

    public Moments moments() {
        return new Moments(messages());
    }

    public String word(String key, Object... values) {
        return messages().get(key, values);
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

    /** A drawn hand on the button that is to be touched next. */
    public void pointAt(Button button) {
        button.setGraphic(Icons.of("hand", tokens.icon(13)));
    }

    /** Whether the kiosk leads this visitor step by step. */
    public boolean isGuided() {
        return tokens.display().layout().guided();
    }

    /**
     * A large button with an icon; the second line only while the letters leave room for it.
     *
     * @param below what it is for, in a sentence; left out for who is led step by step
     */
    public Tile tile(String id, String icon, String title, String below, VisitorAction action) {
        return wideButton(id, icon, title, isGuided() ? "" : below, action);
    }

    private Tile wideButton(
            String id, String icon, String title, String below, VisitorAction action) {
        Label caption = label(below, id + "-caption");
        Tile tile =
                new Tile(
                        Icons.of(icon, tokens.icon(tokens.isReflowed() ? 16 : 22)),
                        label(title, id + "-title"),
                        caption,
                        tokens.px(5));
        tile.setId(id);
        tile.setOnAction(_ -> touch.accept(action));
        return tile;
    }

    /** A line over the whole width that is touched as one: icon, words, more words below. */
    public Tile row(String id, String icon, String title, String below, VisitorAction action) {
        Tile row = wideButton(id, icon, title, below, action);
        row.getStyleClass().setAll("button", "row");
        return row;
    }

    /** One of several choices; the one that holds now is marked, and says so. */
    public Button choice(String id, String word, boolean holds, VisitorAction action) {
        Button choice = button(id, word, action);
        if (holds) {
            choice.getStyleClass().add("chosen");
            choice.setGraphic(Icons.of("done", tokens.icon(8)));
            choice.setAccessibleText(word("choice.holds", word));
        }
        return choice;
    }

    /** Buttons in columns of the same width. */
    public ButtonGrid grid(int columns, List<? extends Node> buttons) {
        ButtonGrid grid = new ButtonGrid(Math.min(columns, buttons.size()), tokens.px(4));
        grid.fill(buttons);
        return grid;
    }

    /** The icon of the arrow that points to where a device is; a paper goes from left to right. */
    public String arrowTo(DeviceRole role) {
        return switch (slots.of(role).orElse(SlotSide.RIGHT)) {
            case LEFT -> "left";
            case RIGHT -> "right";
            case BELOW -> "down";
        };
    }

    /** What the slot of a device is called, and on which side it is if that was told. */
    public String slot(DeviceRole role) {
        String name = word("slot." + role.name().toLowerCase(Locale.ROOT));
        return slots.of(role)
                .map(side -> word("slot.at." + side.name().toLowerCase(Locale.ROOT), name))
                .orElse(name);
    }

    /** How a paper that was printed fares; {@code what} begins the keys of its words. */
    public String printed(String what, PrintState state) {
        return switch (state) {
            case PrintState.NotAsked() -> word(what + ".print");
            case PrintState.Printing() -> word(what + ".printing");
            case PrintState.Printed() -> word(what + ".printed", slot(DeviceRole.RECEIPT_PRINTER));
            case PrintState.NotPrinted(var fault) ->
                    word("fault.receipt_printer." + fault.name().toLowerCase(Locale.ROOT));
        };
    }

    /** Several pictures in a line, e.g. a paper, an arrow, a scanner. */
    public VBox pictures(String... icons) {
        double size = tokens.px(tokens.isLandscape() ? 30 : 46);
        HBox line = new HBox(tokens.px(8));
        line.setAlignment(Pos.CENTER);
        for (String icon : icons) {
            boolean arrow = ARROWS.contains(icon);
            line.getChildren().add(Icons.of(icon, arrow ? size * 0.6 : size));
        }
        return panel("plain", line);
    }

    /** Words beside a large icon, in a tinted box. */
    public VBox notice(String tint, String icon, Label words) {
        words.setGraphic(Icons.of(icon, tokens.icon(16)));
        words.setGraphicTextGap(tokens.px(5));
        return panel(tint, words);
    }

    public Button back() {
        Button back = button("back", word("button.back"), new VisitorAction.Back());
        back.setGraphic(Icons.of("back", tokens.icon(9)));
        return back;
    }

    public Button done() {
        return button("done", word("button.done"), new VisitorAction.Done());
    }

    /** A small label above a strong value. */
    public VBox field(String label, String value, String id) {
        return new VBox(
                tokens.px(0.5), label(label, id + "-label", "caption"), label(value, id, "value"));
    }

    /** A field whose value only the visitor hears. */
    public VBox personalField(String label, String value, String id) {
        VBox field = field(label, value, id);
        keepPersonal(field.getChildren().getLast());
        return field;
    }

    /** What stands in this node is for the headset only; the loudspeaker says so. */
    public void keepPersonal(Node node) {
        SpokenForm.keepPersonal(node, word("speech.hidden"));
    }

    /** A tinted box: {@code info}, {@code success}, {@code warn} or {@code danger}. */
    public VBox panel(String tint, Node... content) {
        VBox panel = new VBox(tokens.px(3), content);
        panel.getStyleClass().addAll("panel", tint);
        return panel;
    }
}
