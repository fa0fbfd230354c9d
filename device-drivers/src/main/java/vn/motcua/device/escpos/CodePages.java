package vn.motcua.device.escpos;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/**
 * The letters behind the bytes of text, by the numbers of ESC t.
 *
 * <p>Source: Epson's character code tables; 94 is Zjiang's and 255 nobody's number for
 * windows-1258.
 */
final class CodePages {
    static final int UTF_8 = -1;
    private static final int TCVN_SMALL = 30;
    private static final int TCVN_CAPITAL = 31;
    private static final Map<Integer, String> NAMES =
            Map.ofEntries(
                    Map.entry(0, "IBM437"),
                    Map.entry(2, "IBM850"),
                    Map.entry(3, "IBM860"),
                    Map.entry(4, "IBM863"),
                    Map.entry(5, "IBM865"),
                    Map.entry(13, "IBM857"),
                    Map.entry(14, "x-IBM737"),
                    Map.entry(15, "ISO-8859-7"),
                    Map.entry(16, "windows-1252"),
                    Map.entry(17, "IBM866"),
                    Map.entry(18, "IBM852"),
                    Map.entry(19, "IBM00858"),
                    Map.entry(33, "IBM775"),
                    Map.entry(34, "IBM855"),
                    Map.entry(35, "IBM861"),
                    Map.entry(36, "IBM862"),
                    Map.entry(37, "IBM864"),
                    Map.entry(38, "IBM869"),
                    Map.entry(39, "ISO-8859-2"),
                    Map.entry(40, "ISO-8859-15"),
                    Map.entry(45, "windows-1250"),
                    Map.entry(46, "windows-1251"),
                    Map.entry(47, "windows-1253"),
                    Map.entry(48, "windows-1254"),
                    Map.entry(49, "windows-1255"),
                    Map.entry(50, "windows-1256"),
                    Map.entry(51, "windows-1257"),
                    Map.entry(52, "windows-1258"),
                    Map.entry(94, "windows-1258"),
                    Map.entry(UTF_8, "UTF-8"));

    /**
     * TCVN 5712:1993, third table, from 0xA1; capitals with a tone stand in a table of their own.
     */
    private static final String TCVN =
            "ĂÂÊÔƠƯĐăâêôơưđ\0\0\0\0\0\0àảãáạ\0ằẳẵắ\0\0\0\0\0\0\0ặầẩẫấậè\0ẻẽ"
                    + "éẹềểễếệìỉ\0\0\0ĩíịò\0ỏõóọồổỗốộờởỡớợù\0ủũúụừửữứựỳỷỹýỵ";

    /** What stands for {@code #$@[\]^`{|}~} in the countries of ESC R. */
    private static final String[] COUNTRIES = {
        "#$@[\\]^`{|}~",
        "#$à°ç§^`éùè¨",
        "#$§ÄÖÜ^`äöüß",
        "£$@[\\]^`{|}~",
        "#$@ÆØÅ^`æøå~",
        "#¤ÉÄÖÅÜéäöåü",
        "#$@°\\é^ùàòèì",
        "₧$@¡Ñ¿^`¨ñ}~",
        "#$@[¥]^`{|}~",
        "#¤ÉÆØÅÜéæøåü",
        "#$ÉÆØÅÜéæøåü",
        "#$á¡Ñ¿é`íñóú",
        "#$á¡Ñ¿éüíñóú",
        "#$@[₩]^`{|}~"
    };

    private CodePages() {}

    /** The letters of a text, each with its marks as one sign. */
    static String decode(byte[] text, int page, int country) {
        String letters =
                switch (page) {
                    case TCVN_SMALL, TCVN_CAPITAL -> tcvn(text, page == TCVN_CAPITAL);
                    default -> new String(text, charset(page));
                };
        return Normalizer.normalize(national(letters, country), Normalizer.Form.NFC);
    }

    private static Charset charset(int page) {
        return Optional.ofNullable(NAMES.get(page))
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .orElse(StandardCharsets.ISO_8859_1);
    }

    private static String tcvn(byte[] text, boolean capital) {
        var letters = new StringBuilder();
        for (byte each : text) {
            int index = (each & 0xFF) - 0xA1;
            boolean isKnown = index >= 0 && index < TCVN.length() && TCVN.charAt(index) != 0;
            char letter = isKnown ? TCVN.charAt(index) : (char) (each & 0xFF);
            letters.append(capital && isKnown ? Character.toUpperCase(letter) : letter);
        }
        return letters.toString();
    }

    private static String national(String letters, int country) {
        if (country <= 0 || country >= COUNTRIES.length) {
            return letters;
        }
        return letters.chars()
                .map(letter -> {
                    int at = COUNTRIES[0].indexOf(letter);
                    return at < 0 ? letter : COUNTRIES[country].charAt(at);
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
