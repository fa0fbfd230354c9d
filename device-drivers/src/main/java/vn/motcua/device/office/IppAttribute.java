package vn.motcua.device.office;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A named list of values as they are on the wire (RFC 8010, section 3.1).
 *
 * @param tag kind of its values
 */
public record IppAttribute(String name, int tag, List<byte[]> values) {
    private static final int INTEGER = 0x21;
    private static final int ENUM = 0x23;
    private static final int NAME = 0x42;
    private static final int KEYWORD = 0x44;
    private static final int URI = 0x45;
    private static final int CHARSET = 0x47;
    private static final int LANGUAGE = 0x48;
    private static final int MIME = 0x49;

    public IppAttribute {
        values = List.copyOf(values);
    }

    public static IppAttribute number(String name, int value) {
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
        return new IppAttribute(name, INTEGER, List.of(bytes));
    }

    /** One of the numbers that a table of the standard gives a meaning. */
    public static IppAttribute enumerated(String name, int value) {
        return new IppAttribute(name, ENUM, number(name, value).values());
    }

    public static IppAttribute name(String name, String value) {
        return text(name, NAME, value);
    }

    public static IppAttribute keywords(String name, String... values) {
        return text(name, KEYWORD, values);
    }

    static IppAttribute address(String name, String value) {
        return text(name, URI, value);
    }

    static IppAttribute charset(String name, String value) {
        return text(name, CHARSET, value);
    }

    static IppAttribute language(String name, String value) {
        return text(name, LANGUAGE, value);
    }

    public static IppAttribute format(String name, String value) {
        return text(name, MIME, value);
    }

    List<String> texts() {
        return values.stream().map(value -> new String(value, StandardCharsets.UTF_8)).toList();
    }

    /** The first value as a number or enum; 0 if it is none. */
    int number() {
        byte[] first = values.getFirst();
        return first.length == Integer.BYTES ? ByteBuffer.wrap(first).getInt() : 0;
    }

    private static IppAttribute text(String name, int tag, String... values) {
        return new IppAttribute(
                name,
                tag,
                List.of(values).stream().map(it -> it.getBytes(StandardCharsets.UTF_8)).toList());
    }
}
