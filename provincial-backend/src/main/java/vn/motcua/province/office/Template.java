package vn.motcua.province.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.contract.text.ShownText;

/**
 * A file of named blocks of HTML with places to fill. What is filled in is text and is escaped;
 * only a place with three braces takes HTML, which other blocks have made.
 */
public final class Template {
    private static final Pattern BLOCK = Pattern.compile("(?m)^==== (.+)$");
    private static final Pattern PLACE =
            Pattern.compile("\\{\\{\\{([A-Za-z0-9]+)}}}|\\{\\{([A-Za-z0-9]+)}}");

    private final String file;
    private final Map<String, String> blocks;

    private Template(String file, Map<String, String> blocks) {
        this.file = file;
        this.blocks = Map.copyOf(blocks);
    }

    static Template read(String file) {
        return read(Template.class, file);
    }

    /** The template {@code file} beside the class {@code room}. */
    public static Template read(Class<?> room, String file) {
        String text = resource(room, file);
        Map<String, String> blocks = new HashMap<>();
        Matcher head = BLOCK.matcher(text);
        String name = "";
        int from = 0;
        while (head.find()) {
            blocks.put(name, text.substring(from, head.start()));
            name = head.group(1);
            from = head.end() + 1;
        }
        blocks.put(name, text.substring(from));
        return new Template(file, blocks);
    }

    /** Fills a block; every place must have its value. */
    public String fill(String block, Map<String, String> values) {
        Matcher place = PLACE.matcher(block(block));
        var result = new StringBuilder();
        while (place.find()) {
            boolean isHtml = place.group(1) != null;
            String name = isHtml ? place.group(1) : place.group(2);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalStateException(
                        "%s, block %s: no value for %s".formatted(file, block, name));
            }
            place.appendReplacement(
                    result, Matcher.quoteReplacement(isHtml ? value : escaped(value)));
        }
        return place.appendTail(result).toString();
    }

    private String block(String name) {
        String block = blocks.get(name);
        if (block == null) {
            throw new IllegalStateException("%s has no block %s".formatted(file, name));
        }
        return block;
    }

    static String escaped(String text) {
        return new ShownText(text)
                .words()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String resource(String file) {
        return resource(Template.class, file);
    }

    private static String resource(Class<?> room, String file) {
        try (InputStream bytes = room.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(file, failed);
        }
    }
}
