package vn.motcua.contract.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.contract.text.ShownText;

/**
 * Named blocks of HTML with places to fill. What is filled in is text and is escaped; only a place
 * with three braces takes HTML, which other blocks have made.
 *
 * @param file they were read from, for who mends it
 * @param blocks by name
 */
public record HtmlBlocks(String file, Map<String, String> blocks) {
    private static final Pattern BLOCK = Pattern.compile("(?m)^==== (.+)$");
    private static final Pattern PLACE =
            Pattern.compile("\\{\\{\\{([A-Za-z0-9]+)}}}|\\{\\{([A-Za-z0-9]+)}}");

    public HtmlBlocks {
        blocks = Map.copyOf(blocks);
    }

    /** The blocks of a text; each begins below a line of its name. */
    public static HtmlBlocks of(String file, String text) {
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
        return new HtmlBlocks(file, blocks);
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

    /** Text that HTML shows as it is. */
    public static String escaped(String text) {
        return new ShownText(text)
                .words()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
