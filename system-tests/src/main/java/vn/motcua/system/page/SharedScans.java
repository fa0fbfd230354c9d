package vn.motcua.system.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.local.picture.Picture;
import vn.motcua.local.picture.PictureFile;
import vn.motcua.local.picture.PictureOutcome.Read;

/** The scanned pages of Vietnamese laws that lie beside the project on some machines. */
public final class SharedScans {
    private SharedScans() {}

    /** Empty where they are not. */
    public static List<Path> files() throws IOException {
        Path folder =
                Path.of(
                        System.getProperty("motcua.shared", "../shared"),
                        "corpora/scan/vn-scan-pages");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.sorted().toList());
        }
    }

    public static Picture picture(Path file) throws IOException {
        if (new PictureFile(file).first() instanceof Read(Picture picture)) {
            return picture;
        }
        throw new IOException(file + " is no page");
    }
}
