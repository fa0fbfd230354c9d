package vn.motcua.ui.keyboard;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Places for suggestions. They keep their size, whatever is suggested. */
final class Chips extends Region {
    private final List<Button> chips;
    private final double gap;

    Chips(int places, double gap, Consumer<String> choose) {
        this.gap = gap;
        chips = IntStream.range(0, places).mapToObj(_ -> new Button()).toList();
        for (int place = 0; place < chips.size(); place++) {
            Button chip = chips.get(place);
            chip.setId("chip-" + (place + 1));
            chip.getStyleClass().addAll("key", "chip");
            chip.setManaged(false); // so that a new word lays out this chip and nothing else
            chip.setOnAction(_ -> choose.accept(chip.getText()));
        }
        getChildren().setAll(chips);
    }

    void show(List<String> words) {
        for (int place = 0; place < chips.size(); place++) {
            Button chip = chips.get(place);
            boolean used = place < words.size();
            chip.setVisible(used);
            if (used && !words.get(place).equals(chip.getText())) {
                chip.setText(words.get(place));
                chip.setAccessibleText(words.get(place));
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return chips.stream().mapToDouble(chip -> KeyGrid.heightOf(chip, -1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = (getWidth() - (chips.size() - 1) * gap) / chips.size();
        for (int place = 0; place < chips.size(); place++) {
            chips.get(place).resizeRelocate(place * (width + gap), 0, width, getHeight());
        }
    }
}
