package vn.motcua.ui.keyboard;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The field that is typed into. Its height never changes, so a key moves nothing else; of a long
 * text it shows the end, where the next letter comes.
 */
final class Echo extends Region {
    private final Label label;
    private final double lineHeight;
    private final int lines;
    private String text = "";

    Echo(Label label, double lineHeight, int lines) {
        this.label = label;
        this.lineHeight = lineHeight;
        this.lines = lines;
        label.setManaged(false); // so that a letter lays out this label and nothing else
        getStyleClass().addAll("panel", "plain", "echo");
        getChildren().add(label);
    }

    void show(String typed) {
        text = typed;
        fit();
    }

    private double room() {
        return getWidth() - snappedLeftInset() - snappedRightInset();
    }

    private void fit() {
        String shown = text;
        label.setText(shown);
        double most = lines * lineHeight;
        while (getWidth() > 0 && label.prefHeight(room()) > most && shown.indexOf(' ') >= 0) {
            shown = shown.substring(shown.indexOf(' ') + 1);
            label.setText(shown);
        }
        place();
    }

    private void place() {
        double height = label.prefHeight(room());
        double free = getHeight() - snappedTopInset() - snappedBottomInset();
        label.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset() + Math.max(0, (free - height) / 2),
                room(),
                height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + lines * lineHeight + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fit();
    }
}
