package vn.motcua.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Words that a phone's camera takes along as they are: they are the code itself, so that nothing
 * has to be asked of anybody, with the line down too. Never of a person.
 */
public final class TakeAlong {
    private static final double QR_MM = 90;

    /** More would make a code that not every phone can read. */
    private static final int SIGNS_MAX = 500;

    private TakeAlong() {}

    /** The code of these lines, and what it is for; empty lines are left out. */
    public static Node of(Desk desk, List<String> lines) {
        String text = String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList());
        String hint = desk.word("take_along");
        var code = new QrPicture(cut(text), desk.tokens().px(QR_MM));
        code.setAccessibleText(hint);
        return new VBox(desk.tokens().px(3), desk.label(hint, "take-along-hint", "strong"), code);
    }

    /** Never in the middle of a letter. */
    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= SIGNS_MAX
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SIGNS_MAX)) + "…";
    }
}
