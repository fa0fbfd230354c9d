package vn.motcua.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/**
 * Content that may be longer than the screen: two large buttons move it by most of a page. Nothing
 * has to be dragged.
 */
final class PagedArea extends Region {
    private static final double STEP = 0.8;

    private final Pane window = new Pane();
    private final VBox content;
    private final HBox buttons;
    private final Button up;
    private final Button down;
    private double offset;

    PagedArea(VBox content, Desk desk) {
        this.content = content;
        content.setManaged(false); // its size is this area's business, not the pane's
        window.getChildren().add(content);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(window.widthProperty());
        clip.heightProperty().bind(window.heightProperty());
        window.setClip(clip);
        up = pageButton("page-up", desk.word("button.page_up"), -1);
        down = pageButton("page-down", desk.word("button.page_down"), 1);
        buttons = new HBox(desk.tokens().px(4), up, down);
        buttons.setPadding(new Insets(desk.tokens().px(2), 0, 0, 0));
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(window, buttons);
    }

    private Button pageButton(String id, String word, int direction) {
        Button button = new Button(word);
        button.setId(id);
        button.setAccessibleText(word);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> {
            offset += direction * STEP * window.getHeight();
            requestLayout();
        });
        return button;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double whole = content.prefHeight(width);
        boolean tooLong = whole > getHeight() + 1;
        buttons.setVisible(tooLong);
        double buttonsHeight = tooLong ? buttons.prefHeight(width) : 0;
        double shown = getHeight() - buttonsHeight;
        offset = Math.clamp(offset, 0, Math.max(0, whole - shown));
        up.setDisable(offset <= 0);
        down.setDisable(offset >= whole - shown - 1);
        window.resizeRelocate(0, 0, width, shown);
        double start = Math.max(0, (shown - whole) * startShare());
        content.resizeRelocate(0, start - offset, width, whole);
        buttons.resizeRelocate(0, shown, width, buttonsHeight);
    }

    /** Where the content begins when there is room to spare: top, middle or bottom. */
    private double startShare() {
        return switch (content.getAlignment().getVpos()) {
            case CENTER -> 0.5;
            case BOTTOM -> 1;
            case TOP, BASELINE -> 0;
        };
    }

    Node content() {
        return content;
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }
}
