package vn.motcua.ui.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import vn.motcua.ui.keys.Stop.Kind;

/** The keys of a screen as rows and columns, as they lie there. */
record KeyField(List<List<Stop>> rows) {
    private static final double SAME_ROW_PX = 10;

    static KeyField of(List<Stop> stops) {
        List<List<Stop>> rows = new ArrayList<>();
        stops.stream()
                .filter(stop -> stop.kind() == Kind.KEY)
                .sorted(Comparator.comparingDouble(stop -> box(stop).getCenterY()))
                .forEach(key -> {
                    boolean fits =
                            !rows.isEmpty()
                                    && box(key).getCenterY()
                                                    - box(rows.getLast().getFirst()).getCenterY()
                                            < SAME_ROW_PX;
                    if (!fits) {
                        rows.add(new ArrayList<>());
                    }
                    rows.getLast().add(key);
                });
        rows.forEach(row -> row.sort(Comparator.comparingDouble(key -> box(key).getCenterX())));
        return new KeyField(rows);
    }

    private static Bounds box(Stop stop) {
        return stop.node().localToScene(stop.node().getLayoutBounds());
    }

    Optional<List<Stop>> rowOf(Stop key) {
        return rows.stream().filter(row -> row.contains(key)).findFirst();
    }

    /** The next key of the same row; behind the last comes the first. */
    Stop beside(Stop key, int step) {
        List<Stop> row = rowOf(key).orElse(List.of(key));
        return row.get(Math.floorMod(row.indexOf(key) + step, row.size()));
    }

    /** The nearest key of the row above or below; empty where the field ends. */
    Optional<Stop> beyond(Stop key, int step) {
        int row = rows.indexOf(rowOf(key).orElse(List.of())) + step;
        if (row < 0 || row >= rows.size()) {
            return Optional.empty();
        }
        double middle = box(key).getCenterX();
        return rows.get(row).stream()
                .min(
                        Comparator.comparingDouble(
                                other -> Math.abs(box(other).getCenterX() - middle)));
    }
}
