package vn.motcua.device.escpos;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.device.paper.Dots;

/** What stands in the line that is being set, not yet on paper. */
final class Line {
    private record Placed(Dots dots, int left) {}

    private final List<Placed> pieces = new ArrayList<>();
    private int pen;

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    int pen() {
        return pen;
    }

    void moveTo(int left) {
        pen = Math.max(0, left);
    }

    void add(Dots dots, int space) {
        pieces.add(new Placed(dots, pen));
        pen += dots.width() + space;
    }

    int width() {
        return pieces.stream().mapToInt(each -> each.left() + each.dots().width()).max().orElse(0);
    }

    /** The line as one picture; low letters stand on the feet of high ones. Empties it. */
    Dots take() {
        int height = pieces.stream().mapToInt(each -> each.dots().height()).max().orElse(0);
        var line = new Dots(width(), height);
        pieces.forEach(each -> line.draw(each.dots(), each.left(), height - each.dots().height()));
        clear();
        return line;
    }

    void clear() {
        pieces.clear();
        pen = 0;
    }
}
