package vn.motcua.system.soak;

import java.util.List;
import java.util.Locale;

/**
 * What only one visitor brings.
 *
 * @param number of her identity card
 * @param name of hers
 * @param child the name of her child
 * @param inThePage words in the file of her scanned page, which no picture program looks at
 * @param comment what she would have done better
 */
record Secrets(String number, String name, String child, String inThePage, String comment) {

    /** Of visitor 0 to 999,999; no two have the same. */
    static Secrets of(int visitor) {
        StringBuilder mark = new StringBuilder("Vet");
        for (char digit : "%06d".formatted(visitor).toCharArray()) {
            mark.append((char) ('a' + digit - '0'));
        }
        return new Secrets(
                "079155%06d".formatted(visitor),
                "Nguyễn Thị " + mark,
                "NGUYỄN " + mark.toString().toUpperCase(Locale.ROOT) + "CON",
                "TRANG" + mark.toString().toUpperCase(Locale.ROOT),
                "Ghế " + mark + " quá cứng");
    }

    String card() {
        return "%s||%s|02091955|Nữ|12 Đường Mẫu, Phường 1|15082021".formatted(number, name);
    }

    /** What her papers say. */
    List<String> words() {
        return List.of(number, name, child, inThePage);
    }
}
