package vn.motcua.device.escpos;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.device.paper.Dots;
import vn.motcua.device.paper.LetterStyle;
import vn.motcua.device.paper.Letters;

/**
 * Sets text and pictures in lines and hands rows of dots on.
 *
 * <p>Wherever a command would print at once, the line that is being set goes first.
 */
final class Typesetter {
    private static final int TAB_LETTERS = 8;
    private static final int ROWS_MAX = 4096;

    private final int paperWidth;
    private final PrinterActions actions;
    private final Letters letters = new Letters();
    private final Layout layout;
    private final Line line = new Line();
    private final List<Integer> tabs = new ArrayList<>();
    private LetterStyle style = LetterStyle.PLAIN;
    private boolean upsideDown;
    private int letterSpace;
    private int codePage;
    private int country;

    Typesetter(int paperWidth, PrinterActions actions) {
        this.paperWidth = paperWidth;
        this.actions = actions;
        this.layout = new Layout(paperWidth);
    }

    Layout layout() {
        return layout;
    }

    Letters letters() {
        return letters;
    }

    LetterStyle style() {
        return style;
    }

    void style(LetterStyle next) {
        style = next;
    }

    /** ESC @: as after switching on; what was being set is lost. */
    void reset() {
        line.clear();
        layout.reset();
        tabs.clear();
        style = LetterStyle.PLAIN;
        upsideDown = false;
        letterSpace = 0;
        codePage = 0;
        country = 0;
    }

    void codePage(int number) {
        codePage = number;
    }

    void country(int number) {
        country = number;
    }

    void letterSpace(int dots) {
        letterSpace = dots;
    }

    void upsideDown(boolean is) {
        upsideDown = is;
    }

    void tabs(List<Integer> columns) {
        tabs.clear();
        tabs.addAll(columns);
    }

    /** Sets letters; a line that is full goes to paper by itself. */
    void text(byte[] bytes) {
        CodePages.decode(bytes, codePage, country)
                .codePoints()
                .filter(letter -> !Character.isISOControl(letter))
                .forEach(letter -> piece(letters.draw(letter, style), letterSpace * style.wide()));
    }

    /** Sets a picture into the line, as if it were a letter. */
    void piece(Dots dots, int space) {
        if (!line.isEmpty() && line.pen() + dots.width() > layout.width()) {
            lineFeed();
        }
        line.add(dots, space);
    }

    void tab() {
        int letter = letters.draw(' ', style).width() + letterSpace;
        int column = line.pen() / letter;
        int next =
                tabs.isEmpty()
                        ? (column / TAB_LETTERS + 1) * TAB_LETTERS
                        : tabs.stream().filter(tab -> tab > column).findFirst().orElse(column);
        line.moveTo(next * letter);
    }

    void moveTo(int dots) {
        line.moveTo(dots);
    }

    void moveBy(int dots) {
        line.moveTo(line.pen() + dots);
    }

    /** Prints the line and goes on to the next one. */
    void lineFeed() {
        feed(layout.spacing());
    }

    /** Prints the line, if there is one, and moves the paper by at least so much. */
    void feed(int dots) {
        int printed = 0;
        if (!line.isEmpty()) {
            Dots set = line.take();
            print(upsideDown ? set.turnedRight().turnedRight() : set);
            printed = set.height();
        }
        line.clear();
        if (dots > printed) {
            actions.feed(dots - printed);
        }
    }

    /** Prints a picture at once, aligned as text is. */
    void picture(Dots picture) {
        feed(0);
        print(picture);
    }

    private void print(Dots picture) {
        for (int y = 0; y < Math.min(ROWS_MAX, picture.height()); y++) {
            row(picture, y);
        }
    }

    /** Prints one row of a picture, placed by the picture's width. */
    void row(Dots picture, int y) {
        var paper = new Dots(paperWidth, 1);
        int left = layout.left(picture.width());
        int end = Math.min(picture.width(), layout.width());
        for (int x = picture.nextBlack(0, y); x >= 0 && x < end; x = picture.nextBlack(x + 1, y)) {
            paper.set(left + x, 0);
        }
        actions.row(paper.row(0));
    }
}
