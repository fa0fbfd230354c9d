package vn.motcua.province.feed;

import java.nio.charset.StandardCharsets;
import vn.motcua.province.http.Sha256;

/** Stands for an entry and all before it: two histories that differ somewhere differ here. */
final class Mark {
    /** Before the first entry. */
    static final String NONE = "";

    private static final int LETTERS = 16;

    private Mark() {}

    /** The mark of an entry that follows {@code before}. */
    static String after(String before, String item, long version, String change) {
        String entry = "%s\n%s\n%d\n%s".formatted(before, item, version, change);
        return Sha256.hex(entry.getBytes(StandardCharsets.UTF_8)).substring(0, LETTERS);
    }
}
