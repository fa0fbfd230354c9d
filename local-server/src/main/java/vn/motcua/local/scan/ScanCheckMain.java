package vn.motcua.local.scan;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.screen.Language;
import vn.motcua.local.picture.PictureOutcome.Refusal;
import vn.motcua.local.picture.PictureOutcome.Refused;

/**
 * {@code ./kiosk scan-check [--english] FILE…}: a line of JSON for each page, whatever is in it.
 */
public final class ScanCheckMain {
    private static final Logger LIBRARIES = Logger.getLogger("org.apache");
    private static final String ENGLISH = "--english";

    private final JsonMapper json = new JsonMapper();
    private final PrintStream out;
    private final ScanWords words;

    ScanCheckMain(PrintStream out, Language language) {
        this.out = out;
        this.words = new ScanWords(language);
    }

    public static void main(String[] arguments) throws InterruptedException {
        LIBRARIES.setLevel(Level.OFF);
        List<String> files = List.of(arguments);
        boolean isEnglish = !files.isEmpty() && files.getFirst().equals(ENGLISH);
        var check =
                new ScanCheckMain(
                        new PrintStream(System.out, true, StandardCharsets.UTF_8),
                        isEnglish ? Language.ENGLISH : Language.VIETNAMESE);
        for (String file : isEnglish ? files.subList(1, files.size()) : files) {
            check.tell(file);
        }
        System.exit(0); // A reader that was given up may still be at work.
    }

    void tell(String file) throws InterruptedException {
        try {
            new ScannedFile(Path.of(file))
                    .read((page, outcome) ->
                            out.println(
                                    json.writeValueAsString(
                                            PageLine.of(file, page, outcome, words))));
        } catch (InvalidPathException noName) {
            var missing = new Refused(Refusal.MISSING);
            out.println(json.writeValueAsString(PageLine.of(file, 1, missing, words)));
        }
    }
}
