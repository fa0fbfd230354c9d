package vn.motcua.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A large button with an icon, what it is for, and a line that says more. */
public final class Tile extends Button {
    private final HBox face;

    /**
     * @param below empty when there is nothing more to say, or no room for it
     */
    Tile(Node icon, Label title, Label below, double gap) {
        title.getStyleClass().add("tile-title");
        VBox words = new VBox(gap / 4, title);
        if (!below.getText().isEmpty()) {
            below.getStyleClass().add("tile-caption");
            words.getChildren().add(below);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        face = new HBox(gap, icon, words);
        face.setAlignment(Pos.CENTER_LEFT);
        face.setMouseTransparent(true);
        setGraphic(face);
        setWrapText(true);
        String spoken = title.getText() + (below.getText().isEmpty() ? "" : ". " + below.getText());
        setAccessibleText(spoken);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("tile");
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets padding = getInsets();
        double inner = width < 0 ? width : width - padding.getLeft() - padding.getRight();
        double words = face.prefHeight(inner) + padding.getTop() + padding.getBottom();
        return Math.max(super.computeMinHeight(width), words);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets padding = getInsets();
        return face.prefWidth(-1) + padding.getLeft() + padding.getRight();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Insets padding = getInsets();
        face.resizeRelocate(
                padding.getLeft(),
                padding.getTop(),
                getWidth() - padding.getLeft() - padding.getRight(),
                getHeight() - padding.getTop() - padding.getBottom());
    }
}
