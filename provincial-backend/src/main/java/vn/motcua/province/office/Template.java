package vn.motcua.province.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.motcua.contract.page.HtmlBlocks;

/** A file of blocks of HTML that the province ships. */
public final class Template {
    private final HtmlBlocks blocks;

    private Template(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    static Template read(String file) {
        return read(Template.class, file);
    }

    /** The template {@code file} beside the class {@code room}. */
    public static Template read(Class<?> room, String file) {
        return new Template(HtmlBlocks.of(file, resource(room, file)));
    }

    /** Fills a block; every place must have its value. */
    public String fill(String block, Map<String, String> values) {
        return blocks.fill(block, values);
    }

    static String escaped(String text) {
        return HtmlBlocks.escaped(text);
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
