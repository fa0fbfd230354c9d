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
 * Content that may be longer than its place: two large buttons move it by a page. Nothing has to be
 * dragged.
 */
final class PagedArea extends Region {
    private final Pane window = new Pane();
    private final Rectangle clip = new Rectangle();
    private final VBox content;
    private final HBox buttons;
    private final Button up;
    private final Button down;
    private double offset;

    /**
     * @param id names its two buttons: {@code ID-up} and {@code ID-down}
     */
    PagedArea(String id, VBox content, Desk desk) {
        this.content = content;
        setId(id);
        content.setManaged(false); // its size is this area's business, not the pane's
        window.getChildren().add(content);
        window.setClip(clip);
        up = pageButton(desk, id + "-up", "up", -1);
        down = pageButton(desk, id + "-down", "down", 1);
        buttons = new HBox(desk.tokens().px(4), up, down);
        buttons.setPadding(new Insets(desk.tokens().px(3), 0, 0, 0));
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(window, buttons);
    }

    private Button pageButton(Desk desk, String id, String icon, int direction) {
        Button button = new Button(desk.word("button.page_" + icon));
        button.setId(id);
        button.setAccessibleText(button.getText());
        button.setGraphic(Icons.of(icon, desk.tokens().icon(9)));
        button.getStyleClass().add("page-button");
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> {
            offset +=
                    direction > 0
                            ? clip.getY() + clip.getHeight()
                            : clip.getY() - window.getHeight();
            requestLayout();
        });
        return button;
    }

    /** Where the content begins, in pixels above the area's upper edge. */
    double offset() {
        return offset;
    }

    void offset(double pixels) {
        offset = pixels;
        requestLayout();
    }

    /** How much of {@code width} × whatever it needs for its buttons, when it is too long. */
    double buttonsHeight(double width) {
        return buttons.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double whole = content.prefHeight(width);
        boolean tooLong = whole > getHeight() + 1;
        buttons.setVisible(tooLong);
        double buttonsHeight = tooLong ? buttons.prefHeight(width) : 0;
        double shown = Math.max(0, getHeight() - buttonsHeight);
        offset = Math.clamp(offset, 0, Math.max(0, whole - shown));
        up.setDisable(offset <= 0);
        down.setDisable(offset >= whole - shown - 1);
        window.resizeRelocate(0, 0, width, shown);
        double start = Math.max(0, (shown - whole) * startShare());
        boolean grows = startShare() == 0; // from the top on, what can grow has the rest
        double height = grows ? Math.max(whole, shown) : whole;
        content.resizeRelocate(0, start - offset, width, height);
        buttons.resizeRelocate(0, shown, width, buttonsHeight);
        clipTo(width, shown, tooLong);
    }

    /**
     * What would be cut in two at an edge is left to the page before or after, which begins or ends
     * there; so nothing is left out by both.
     */
    private void clipTo(double width, double shown, boolean tooLong) {
        double first = 0;
        double last = shown;
        if (tooLong) {
            content.layout();
            PageEdges edges = new PageEdges(content, window);
            first = edges.atOrBelow(0);
            last = edges.atOrAbove(shown);
        }
        boolean fits = last > first; // otherwise one piece alone is longer than a page
        clip.setWidth(width);
        clip.setY(fits ? first : 0);
        clip.setHeight(fits ? last - first : shown);
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
        // Whole pixels: words that just fit must not wrap in one reckoning and not in the other.
        return content.prefHeight(Math.floor(width));
    }
}
