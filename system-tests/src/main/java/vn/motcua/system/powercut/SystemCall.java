package vn.motcua.system.powercut;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One call of the system as {@code strace -y -xx} writes it, e.g. {@code fsync(4<\x2f\x61>) = 0}.
 *
 * @param result as written: a number, with the file that was opened or the error that came
 */
record SystemCall(String name, List<String> words, String result) {
    private static final String DELETED = "(deleted)";
    private static final String CUT_OFF = "\"...";
    private static final String FAILED = "-1 ";
    private static final String BROKEN_OFF = "?";

    SystemCall {
        words = List.copyOf(words);
    }

    static SystemCall read(String line) {
        String text = line.replace(DELETED, "");
        int begin = text.indexOf('(');
        int end = text.indexOf(')', Math.max(begin, 0));
        int equals = text.indexOf('=', Math.max(end, 0));
        if (begin < 0 || end < 0 || equals < 0) {
            throw new IllegalStateException("no call of the system: " + line);
        }
        return new SystemCall(
                text.substring(0, begin),
                List.of(text.substring(begin + 1, end).split(", ", -1)),
                text.substring(equals + 1).strip());
    }

    boolean succeeded() {
        return !result.startsWith(FAILED) && !result.startsWith(BROKEN_OFF);
    }

    boolean failedWith(String error) {
        return result.startsWith(FAILED + error);
    }

    /** The number it returned. */
    long number() {
        int end = result.indexOf('<');
        return Long.parseLong(end < 0 ? result : result.substring(0, end));
    }

    /** A number among its words, counted from 0. */
    long number(int word) {
        return Long.parseLong(words.get(word));
    }

    /** The number of an open file. */
    String handle(int word) {
        return words.get(word).substring(0, words.get(word).indexOf('<'));
    }

    boolean says(int word, String flag) {
        return List.of(words.get(word).split("\\|", -1)).contains(flag);
    }

    /** The file that a word names, by its name or as an open one; empty for anything else. */
    Optional<Path> file(int word) {
        String text = words.get(word);
        String hex =
                text.startsWith("\"")
                        ? text.substring(1, text.length() - 1)
                        : text.substring(text.indexOf('<') + 1, Math.max(0, text.length() - 1));
        boolean isAbsolute = hex.startsWith("\\x2f");
        return isAbsolute
                ? Optional.of(Path.of(new String(decoded(hex), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /** The bytes that were written, as many as the system took. */
    ByteBuffer written(int word) {
        String text = words.get(word);
        if (text.endsWith(CUT_OFF)) {
            throw new IllegalStateException("a recording holds only the beginning of a write");
        }
        return ByteBuffer.wrap(decoded(text.substring(1, text.length() - 1)))
                .slice(0, Math.toIntExact(number()));
    }

    private static byte[] decoded(String hex) {
        return HexFormat.of().parseHex(hex.replace("\\x", ""));
    }
}
