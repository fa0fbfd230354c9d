package vn.motcua.device.paper;

/**
 * How letters look.
 *
 * @param small 9 by 17 dots ("font B") instead of 12 by 24
 * @param underline dots of the line below, 0 to 2
 * @param wide times the usual width, 1 to 8
 * @param high times the usual height, 1 to 8
 * @param turned by a quarter to the right
 */
public record LetterStyle(
        boolean small,
        boolean bold,
        int underline,
        boolean whiteOnBlack,
        int wide,
        int high,
        boolean turned) {
    public static final LetterStyle PLAIN = new LetterStyle(false, false, 0, false, 1, 1, false);

    public LetterStyle withSmall(boolean is) {
        return new LetterStyle(is, bold, underline, whiteOnBlack, wide, high, turned);
    }

    public LetterStyle withBold(boolean is) {
        return new LetterStyle(small, is, underline, whiteOnBlack, wide, high, turned);
    }

    public LetterStyle withUnderline(int dots) {
        return new LetterStyle(small, bold, dots, whiteOnBlack, wide, high, turned);
    }

    public LetterStyle withWhiteOnBlack(boolean is) {
        return new LetterStyle(small, bold, underline, is, wide, high, turned);
    }

    public LetterStyle withSize(int timesWide, int timesHigh) {
        return new LetterStyle(small, bold, underline, whiteOnBlack, timesWide, timesHigh, turned);
    }

    public LetterStyle withTurned(boolean is) {
        return new LetterStyle(small, bold, underline, whiteOnBlack, wide, high, is);
    }

    int cellWidth() {
        return (small ? 9 : 12) * wide;
    }

    int cellHeight() {
        return (small ? 17 : 24) * high;
    }
}
