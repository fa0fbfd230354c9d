package vn.motcua.ui.keyboard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Keys in rows over the whole width. A row is as high as its highest key. */
final class KeyGrid extends Region {

    private record Placed(Button button, double columns) {}

    private final List<List<Placed>> rows = new ArrayList<>();
    private final double gap;

    KeyGrid(double gap) {
        this.gap = gap;
    }

    void beginRow() {
        rows.add(new ArrayList<>());
    }

    /** Adds a key to the last row. */
    void add(Button button, double columns) {
        rows.getLast().add(new Placed(button, columns));
        getChildren().add(button);
    }

    void clear() {
        rows.clear();
        getChildren().clear();
    }

    private static double columnsOf(List<Placed> row) {
        return row.stream().mapToDouble(Placed::columns).sum();
    }

    /** Gaps lie between columns, so that a key of two columns is as wide as two keys and a gap. */
    private double columnWidth(List<Placed> row, double width) {
        double columns = columnsOf(row);
        return (width - (columns - 1) * gap) / columns;
    }

    private double keyWidth(Placed key, double column) {
        return key.columns() * column + (key.columns() - 1) * gap;
    }

    private double rowHeight(List<Placed> row, double width) {
        double column = columnWidth(row, width);
        return row.stream()
                .mapToDouble(key -> heightOf(key.button(), keyWidth(key, column)))
                .max()
                .orElse(0);
    }

    /** As its words need, and never less than a finger does. */
    static double heightOf(Button key, double width) {
        return Math.max(key.prefHeight(width), key.minHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = (rows.size() - 1) * gap;
        for (List<Placed> row : rows) {
            height += rowHeight(row, width);
        }
        return Math.max(0, height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (List<Placed> row : rows) {
            double column = columnWidth(row, getWidth());
            double height = rowHeight(row, getWidth());
            double x = 0;
            for (Placed key : row) {
                double width = keyWidth(key, column);
                key.button().resizeRelocate(x, y, width, height);
                x += width + gap;
            }
            y += height + gap;
        }
    }
}
