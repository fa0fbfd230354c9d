package vn.motcua.device.barcode;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads codes from picture files: a line for each file, its name, then each text after a tab.
 *
 * <p>Nothing stands after the tab when there is no code. A line break inside a text is written
 * {@code \n}, a tab {@code \t}. A file that is no picture has no code, and the reason goes to the
 * error stream.
 */
public final class ReadCodeMain {
    private ReadCodeMain() {}

    public static void main(String[] files) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var reader = new ImageCodeReader();
        for (String file : files) {
            out.println(line(reader, file));
        }
    }

    static String line(ImageCodeReader reader, String file) {
        return texts(reader, file).stream()
                .map(ReadCodeMain::onOneLine)
                .collect(Collectors.joining("\t", file + "\t", ""));
    }

    private static List<String> texts(ImageCodeReader reader, String file) {
        try {
            return reader.read(Path.of(file));
        } catch (IOException | IllegalArgumentException unreadable) {
            System.err.println(unreadable.getMessage());
            return List.of();
        }
    }

    private static String onOneLine(String text) {
        return text.replace("\r\n", "\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n")
                .replace("\t", "\\t");
    }
}
