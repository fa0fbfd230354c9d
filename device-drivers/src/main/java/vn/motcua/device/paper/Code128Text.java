package vn.motcua.device.paper;

/**
 * Text for Code 128 as printers get it: <code>{A</code>, <code>{B</code> and <code>{C</code> choose
 * a set of signs, <code>{1</code> is a sign that only machines read, and in set C a byte stands for
 * two digits.
 */
final class Code128Text {
    private Code128Text() {}

    static String escaped(String text) {
        return plain(text, true);
    }

    static String readable(String text) {
        return plain(text, false);
    }

    private static String plain(String text, boolean withFunctions) {
        var plain = new StringBuilder();
        char set = 'B';
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign != '{' || at == text.length()) {
                plain.append(set == 'C' ? "%02d".formatted((int) sign) : String.valueOf(sign));
                continue;
            }
            char order = text.charAt(at++);
            switch (order) {
                case 'A', 'B', 'C' -> set = order;
                case '{' -> plain.append('{');
                case '1', '2', '3', '4' ->
                        plain.append(withFunctions ? "\\<FNC" + order + ">" : "");
                default -> {
                    // A shift for one sign, which the encoder finds out by itself.
                }
            }
        }
        return plain.toString();
    }
}
