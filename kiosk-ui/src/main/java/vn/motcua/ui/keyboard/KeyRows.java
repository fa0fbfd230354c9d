package vn.motcua.ui.keyboard;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.ui.compose.Tone;

/**
 * Which keys a field needs, row by row: only those.
 *
 * @param digits whether letters need digits above them
 * @param alphabetical whether letters stand in the order of the alphabet, not as on a typewriter
 * @param columns that letter keys have room in
 */
record KeyRows(FieldKind kind, boolean digits, boolean alphabetical, int columns) {
    /** Enough columns for the Vietnamese letters to stand beside the others. */
    static final int WIDE = 13;

    static final int NARROW = 10;

    private static final String DIGITS = "1234567890";
    private static final List<String> TYPEWRITER = List.of("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM");
    private static final List<String> ALPHABET = List.of("ABCDEFGHIJ", "KLMNOPQRS", "TUVWXYZ");
    private static final List<Tone> TONES =
            List.of(Tone.ACUTE, Tone.GRAVE, Tone.HOOK, Tone.TILDE, Tone.DOT, Tone.LEVEL);
    private static final List<Placed> LAST_ROW =
            List.of(
                    new Placed(Key.Command.ORDER, 3.4),
                    new Placed(Key.Command.DELETE, 3.6),
                    new Placed(Key.Command.CLEAR, 3));
    private static final List<Placed> LAST_ROW_WITH_CAPITALS =
            List.of(
                    new Placed(Key.Command.ORDER, 2.5),
                    new Placed(Key.Command.CAPITALS, 2.7),
                    new Placed(Key.Command.DELETE, 2.8),
                    new Placed(Key.Command.CLEAR, 2));

    /**
     * @param columns how many columns the key is wide
     */
    record Placed(Key key, double columns) {}

    List<List<Placed>> rows() {
        if (kind.isDigits()) {
            return digitKeys();
        }
        return switch (kind) {
            case NAME, PLACE, TEXT -> columns >= WIDE ? wide() : narrow();
            case CODE -> signs("./:", LAST_ROW);
            case EMAIL -> signs("@._", LAST_ROW);
            case ADDRESS -> signs("./:", LAST_ROW_WITH_CAPITALS);
            case PHONE, NUMBER -> digitKeys();
        };
    }

    private List<List<Placed>> narrow() {
        List<String> letters = letters();
        List<List<Placed>> rows = new ArrayList<>();
        if (digits) {
            rows.add(signsOf(DIGITS));
        }
        rows.add(signsOf("ĂÂĐÊÔƠƯ" + signs()));
        rows.add(signsOf(letters.get(0)));
        rows.add(signsOf(letters.get(1) + "-"));
        rows.add(joined(signsOf(letters.get(2)), List.of(new Placed(Key.Command.CAPITALS, 3))));
        rows.add(tones((double) NARROW / TONES.size()));
        rows.add(
                List.of(
                        new Placed(Key.Command.ORDER, 2.3),
                        new Placed(Key.Command.SPACE, 3.1),
                        new Placed(Key.Command.DELETE, 2.6),
                        new Placed(Key.Command.CLEAR, 2)));
        return rows;
    }

    private List<List<Placed>> wide() {
        List<String> letters = letters();
        List<List<Placed>> rows = new ArrayList<>();
        if (digits) {
            rows.add(signsOf(DIGITS + signs()));
        }
        rows.add(signsOf(letters.get(0) + "ĂÂÊ"));
        rows.add(signsOf(letters.get(1) + "ÔƠƯĐ"));
        rows.add(joined(signsOf(letters.get(2)), tones(1)));
        rows.add(
                List.of(
                        new Placed(Key.Command.ORDER, 2.5),
                        new Placed(Key.Command.CAPITALS, 2.5),
                        new Placed(new Key.Sign(kind == FieldKind.NAME ? '\'' : '-'), 1),
                        new Placed(Key.Command.SPACE, 2.4),
                        new Placed(Key.Command.DELETE, 2.6),
                        new Placed(Key.Command.CLEAR, 2)));
        return rows;
    }

    /** Names have apostrophes, as H'Mông; addresses have strokes, as 12/5. */
    private String signs() {
        return kind == FieldKind.NAME ? "'.," : ",./";
    }

    private List<List<Placed>> signs(String signs, List<Placed> last) {
        List<String> letters = letters();
        return List.of(
                signsOf(DIGITS),
                signsOf(letters.get(0)),
                signsOf(letters.get(1) + "-"),
                signsOf(letters.get(2) + signs),
                last);
    }

    private static List<List<Placed>> digitKeys() {
        return List.of(
                signsOf("123"),
                signsOf("456"),
                signsOf("789"),
                List.of(
                        new Placed(Key.Command.CLEAR, 1),
                        new Placed(new Key.Sign('0'), 1),
                        new Placed(Key.Command.DELETE, 1)));
    }

    private List<String> letters() {
        return alphabetical ? ALPHABET : TYPEWRITER;
    }

    private static List<Placed> tones(double columns) {
        return TONES.stream().map(tone -> new Placed(new Key.ToneKey(tone), columns)).toList();
    }

    private static List<Placed> signsOf(String signs) {
        return signs.chars().mapToObj(sign -> new Placed(new Key.Sign((char) sign), 1)).toList();
    }

    private static List<Placed> joined(List<Placed> left, List<Placed> right) {
        List<Placed> row = new ArrayList<>(left);
        row.addAll(right);
        return row;
    }
}
