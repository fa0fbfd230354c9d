package vn.motcua.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Buttons in columns of the same width, rows as high as their highest. */
public final class ButtonGrid extends GridPane {
    private final int columns;

    public ButtonGrid(int columns, double gap) {
        super(gap, gap);
        this.columns = columns;
        for (int column = 0; column < columns; column++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(equal);
        }
    }

    /** Row by row; what is left over at the end has the rest of its row to itself. */
    public void fill(List<? extends Node> nodes) {
        for (int place = 0; place < nodes.size(); place++) {
            Node node = nodes.get(place);
            boolean last = place == nodes.size() - 1;
            int column = place % columns;
            add(node, column, place / columns, last ? columns - column : 1, 1);
            if (node instanceof Button button) {
                button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            }
        }
    }
}
