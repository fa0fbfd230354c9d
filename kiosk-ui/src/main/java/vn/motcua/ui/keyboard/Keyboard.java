package vn.motcua.ui.keyboard;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.compose.Tone;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.keyboard.Key.Command;

/**
 * K18: suggestions and keys below the field that is typed into. The field is a part of its own,
 * which the page keeps in sight. Every key is touched once and let go; nothing is held or dragged.
 */
public final class Keyboard extends Region {
    private static final double WIDTH_MAX_MM = 360;
    private static final double LINE_HEIGHT = 1.45;
    private static final double SLACK_PX = 1;

    private final Desk desk;
    private final TypedText typed;
    private final double gap;
    private final Echo echo;
    private final Chips chips;
    private final Region question;
    private final KeyGrid keys;
    private boolean wide;

    /**
     * @param typed what is typed; it may outlive the keyboard
     */
    public Keyboard(Desk desk, TypedText typed) {
        this.desk = desk;
        this.typed = typed;
        gap = desk.tokens().px(KeyboardStyle.GAP_MM);
        double em = desk.tokens().grown(desk.tokens().isReflowed() ? 7.1 : 10);
        int lines = typed.kind() == FieldKind.TEXT && !desk.tokens().isLandscape() ? 3 : 1;
        Label label = desk.label("", "typed");
        label.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", em));
        label.getStyleClass().add("strong");
        echo = new Echo(label, em * LINE_HEIGHT, lines);
        chips = new Chips(typed.kind().suggestions(), gap, typed::choose);
        keys = new KeyGrid(gap);
        question = new ClearQuestion(desk, gap, this::clear, this::keep);
        getStyleClass().add("keyboard");
        String style = new KeyboardStyle(desk.tokens()).address();
        getStylesheets().add(style);
        echo.getStylesheets().add(style);
        getChildren().setAll(chips, question, keys);
        typed.text().subscribe(echo::show);
        typed.suggestions().subscribe(chips::show);
        keep();
        wide = desk.tokens().isLandscape();
        placeKeys();
    }

    /** Puts the keys on a page, and above them where the letters come. */
    @CanIgnoreReturnValue
    public Page onto(Page page) {
        return page.field(echo).control(this);
    }

    /** Where the letters come; it stands above the keys. */
    public Region field() {
        return echo;
    }

    private void clear() {
        typed.clear();
        keep();
    }

    private void keep() {
        question.setVisible(false);
        chips.setVisible(hasChips());
    }

    private boolean hasChips() {
        return typed.kind().suggestions() > 0;
    }

    /** A few digits are typed again sooner than a question is answered. */
    private void askToClear() {
        if (!hasChips()) {
            typed.clear();
        } else if (!typed.text().get().isEmpty()) {
            question.setVisible(true);
            chips.setVisible(false);
        }
    }

    private void placeKeys() {
        keys.clear();
        KeyRows layout =
                new KeyRows(
                        typed.kind(),
                        typed.needsDigits(),
                        isAlphabetical(),
                        wide ? KeyRows.WIDE : KeyRows.NARROW);
        for (var row : layout.rows()) {
            keys.beginRow();
            row.forEach(placed -> keys.add(button(placed.key()), placed.columns()));
        }
    }

    private boolean isAlphabetical() {
        return desk.tokens().display().layout().alphabetical();
    }

    private Button button(Key key) {
        return switch (key) {
            case Key.Sign sign -> signKey(sign);
            case Key.ToneKey(Tone tone) -> toneKey(tone);
            case Command command -> commandKey(command);
        };
    }

    private Button signKey(Key.Sign key) {
        char sign = key.sign();
        Button button = key(String.valueOf(sign), "key-" + key.name(), () -> typed.press(sign));
        if (!Character.isDigit(sign)) {
            button.setAccessibleText(desk.word("keyboard.sign." + key.name()));
        }
        if (typed.kind().isDigits()) {
            button.getStyleClass().add("digit");
        }
        return button;
    }

    private Button toneKey(Tone tone) {
        String name = tone.name().toLowerCase(Locale.ROOT);
        String vowel = String.valueOf(Character.toUpperCase(tone.on('a')));
        Button button = key(vowel, "key-tone-" + name, () -> typed.tone(tone));
        button.setAccessibleText(desk.word("keyboard.tone." + name));
        return button;
    }

    private Button commandKey(Command command) {
        String word = desk.word("keyboard." + wordOf(command));
        String id = "key-" + command.name().toLowerCase(Locale.ROOT);
        Button button = key(word, id, () -> obey(command));
        button.getStyleClass().add("words");
        return button;
    }

    private void obey(Command command) {
        switch (command) {
            case SPACE -> typed.press(' ');
            case DELETE -> typed.delete();
            case CLEAR -> askToClear();
            case CAPITALS -> {
                typed.switchCapitals();
                placeKeys();
            }
            case ORDER -> desk.touch().accept(new VisitorAction.OrderKeys(!isAlphabetical()));
        }
    }

    /** A switch says what it will do. */
    private String wordOf(Command command) {
        return switch (command) {
            case CAPITALS -> typed.isAllCapitals() ? "small" : "capitals";
            case ORDER -> isAlphabetical() ? "typewriter" : "alphabet";
            case SPACE, DELETE, CLEAR -> command.name().toLowerCase(Locale.ROOT);
        };
    }

    private Button key(String face, String id, Runnable press) {
        Button key = new Button(face);
        key.setId(id);
        key.setAccessibleText(face);
        key.getStyleClass().add("key");
        key.setOnAction(_ -> {
            keep();
            press.run();
        });
        return key;
    }

    /** The width that is used of what there is; the keys are arranged for it. */
    private double keyboardWidth(double width) {
        double used = Math.min(width, desk.tokens().px(WIDTH_MAX_MM));
        double key = (used - (KeyRows.WIDE - 1) * gap) / KeyRows.WIDE;
        boolean roomForMore =
                desk.tokens().isLandscape()
                        && key >= desk.tokens().px(KeyboardStyle.KEY_WIDTH_MM) - SLACK_PX;
        if (used > 0 && roomForMore != wide) {
            wide = roomForMore;
            placeKeys();
        }
        return used;
    }

    private List<Region> parts() {
        return hasChips() ? List.of(chips, keys) : List.of(keys);
    }

    @Override
    protected double computePrefHeight(double width) {
        double used = keyboardWidth(width < 0 ? getWidth() : width);
        double heights = parts().stream().mapToDouble(part -> part.prefHeight(used)).sum();
        return heights + (parts().size() - 1) * gap;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = keyboardWidth(getWidth());
        double x = (getWidth() - width) / 2;
        double y = 0;
        for (Region part : parts()) {
            double height = part.prefHeight(width);
            part.resizeRelocate(x, y, width, height);
            y += height + gap;
        }
        question.resizeRelocate(x, chips.getLayoutY(), width, chips.getHeight());
    }
}
