package vn.motcua.ui.keyboard;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import vn.motcua.ui.control.Desk;

/** Asks in the place of the suggestions before everything typed is deleted. */
final class ClearQuestion extends Region {
    private final Button yes;
    private final Button no;
    private final double gap;

    ClearQuestion(Desk desk, double gap, Runnable clear, Runnable keep) {
        this.gap = gap;
        yes = button(desk.word("keyboard.clear.yes"), "clear-yes", clear);
        no = button(desk.word("keyboard.clear.no"), "clear-no", keep);
        getChildren().addAll(no, yes);
    }

    private static Button button(String word, String id, Runnable action) {
        Button button = new Button(word);
        button.setId(id);
        button.setAccessibleText(word);
        button.getStyleClass().addAll("key", "words", "chip");
        button.setOnAction(_ -> action.run());
        return button;
    }

    @Override
    protected void layoutChildren() {
        double width = (getWidth() - gap) / 2;
        no.resizeRelocate(0, 0, width, getHeight());
        yes.resizeRelocate(width + gap, 0, width, getHeight());
    }
}
