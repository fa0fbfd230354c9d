package vn.motcua.ui.keys;

import java.util.List;

/**
 * The way of one or two switches through a screen: stop by stop, a row of keys being one stop that
 * has to be taken before its keys are walked. Behind the last stop comes the first.
 */
final class Switches {
    private boolean inRow;

    void leaveRow() {
        inRow = false;
    }

    /** Whether the focus lies on a whole row. */
    boolean onRow(KeyField field, Stop now) {
        return !inRow && field.rowOf(now).isPresent();
    }

    void enterRow() {
        inRow = true;
    }

    Stop next(List<Stop> stops, KeyField field, Stop now) {
        if (inRow) {
            List<Stop> row = field.rowOf(now).orElse(List.of(now));
            boolean last = row.getLast().equals(now);
            inRow = !last; // behind its last key the row itself comes again
            return last ? row.getFirst() : row.get(row.indexOf(now) + 1);
        }
        int at = stops.indexOf(now);
        List<Stop> row = field.rowOf(now).orElse(List.of());
        do {
            at = (at + 1) % stops.size();
        } while (row.contains(stops.get(at)) && !stops.get(at).equals(now));
        return field.rowOf(stops.get(at)).map(List::getFirst).orElse(stops.get(at));
    }
}
