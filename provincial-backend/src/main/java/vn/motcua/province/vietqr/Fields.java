package vn.motcua.province.vietqr;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Fields in a row as EMVCo writes them: two digits tag, two digits length, value. */
final class Fields {
    private static final int HEAD = 4;

    private Fields() {}

    static String field(String tag, String value) {
        return "%s%02d%s".formatted(tag, value.length(), value);
    }

    /** The values by their tags, in order; empty if the text is not made of whole fields. */
    static Optional<Map<String, String>> read(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            if (at + HEAD > text.length() || !text.substring(at, at + HEAD).matches("[0-9]{4}")) {
                return Optional.empty();
            }
            int end = at + HEAD + Integer.parseInt(text.substring(at + 2, at + HEAD));
            String tag = text.substring(at, at + 2);
            if (end > text.length() || fields.containsKey(tag)) {
                return Optional.empty();
            }
            String _ = fields.put(tag, text.substring(at + HEAD, end));
            at = end;
        }
        return Optional.of(fields);
    }
}
