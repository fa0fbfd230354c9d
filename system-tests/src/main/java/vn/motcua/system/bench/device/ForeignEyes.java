package vn.motcua.system.bench.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Readers that others made: what each of them reads by itself, a bank's app reads too. */
public final class ForeignEyes {
    private static final Path ZBARIMG = Path.of("/usr/bin/zbarimg");

    private ForeignEyes() {}

    /** What each reads of a picture, by its name; says so where zbarimg is not installed. */
    public static Map<String, List<String>> read(Path picture)
            throws IOException, InterruptedException {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        texts.put("ZXing", new PlainZxing().read(picture));
        texts.put("BoofCV", new PlainBoofCv().read(picture));
        if (Files.isExecutable(ZBARIMG)) {
            texts.put("zbarimg", new Zbarimg().read(picture));
        } else {
            System.out.println("  skipped: zbarimg is not installed");
        }
        return texts;
    }
}
