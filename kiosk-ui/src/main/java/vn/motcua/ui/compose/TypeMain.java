package vn.motcua.ui.compose;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Composes lines of keys from the standard input, a line of text for each; U+0008 in a line is
 * Backspace. UTF-8, whatever the locale.
 */
public final class TypeMain {
    private static final int BUFFER = 1 << 16;
    private static final String USAGE =
            "type: write --method telex or --method vni, and --tone-style old or new";

    private TypeMain() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        InputMethod method;
        ToneStyle style;
        try {
            method = InputMethod.valueOf(option(given, "--method", "telex"));
            style = ToneStyle.valueOf(option(given, "--tone-style", "old"));
        } catch (IllegalArgumentException unknown) {
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out =
                new BufferedWriter(
                        new OutputStreamWriter(System.out, StandardCharsets.UTF_8), BUFFER);
        for (String keys = lines.readLine(); keys != null; keys = lines.readLine()) {
            out.append(new Composer(method, style).pressAll(keys)).append('\n');
        }
        out.flush();
    }

    private static String option(List<String> given, String name, String otherwise) {
        int place = given.indexOf(name) + 1;
        String value = place > 0 && place < given.size() ? given.get(place) : otherwise;
        return value.toUpperCase(Locale.ROOT);
    }
}
