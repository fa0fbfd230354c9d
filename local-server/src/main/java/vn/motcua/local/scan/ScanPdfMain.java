package vn.motcua.local.scan;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.contract.screen.Language;
import vn.motcua.local.archive.ArchivePage;
import vn.motcua.local.archive.ArchivePdf;
import vn.motcua.local.document.TextReader;
import vn.motcua.local.page.PageCheck;
import vn.motcua.local.page.Straight;
import vn.motcua.local.picture.Picture;
import vn.motcua.local.picture.PictureOutcome;
import vn.motcua.local.picture.PictureOutcome.Read;
import vn.motcua.local.picture.PictureOutcome.Refused;

/**
 * {@code ./kiosk scan-pdf FILE… -o OUT.pdf}: one document of all pages, upright and straight, with
 * their text if Tesseract is on the machine. Says which pages were left out.
 */
public final class ScanPdfMain {
    private static final Logger LIBRARIES = Logger.getLogger("org.apache");

    private final ScanWords words = new ScanWords(Language.VIETNAMESE);
    private int pages;
    private int refused;

    ScanPdfMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        LIBRARIES.setLevel(Level.OFF);
        List<String> files = new ArrayList<>(List.of(arguments));
        int option = files.indexOf("-o");
        if (option < 0 || option + 1 >= files.size() || files.size() < 3) {
            System.err.println("scan-pdf: write FILE… -o OUT.pdf");
            System.exit(2);
        }
        Path out = Path.of(files.remove(option + 1));
        files.remove(option);
        System.exit(new ScanPdfMain().make(files, out) ? 0 : 1);
    }

    /** Whether every page of every file is in it; without any page nothing is written. */
    boolean make(List<String> files, Path out) throws IOException, InterruptedException {
        try (var pdf = new ArchivePdf()) {
            for (String file : files) {
                new ScannedFile(Path.of(file))
                        .read((page, outcome) -> take(pdf, file + " " + page, outcome));
            }
            if (pages > 0) {
                write(pdf, out);
            }
        }
        System.out.printf("%s: %d%n", out, pages);
        return refused == 0 && pages > 0;
    }

    private void take(ArchivePdf pdf, String name, PictureOutcome outcome) {
        switch (outcome) {
            case Read(Picture picture) -> {
                Picture straight = Straight.of(picture, PageCheck.of(picture));
                try {
                    pdf.add(ArchivePage.of(straight), TextReader.wordsOf(straight));
                } catch (IOException failed) {
                    throw new UncheckedIOException("a page could not be added", failed);
                }
                pages++;
            }
            case Refused(var reason) -> {
                System.err.println(name + ": " + words.get(PageLine.word(reason)));
                refused++;
            }
        }
    }

    /** The old file stays until the new one is whole. */
    private static void write(ArchivePdf pdf, Path out) throws IOException {
        Path part = out.resolveSibling(out.getFileName() + ".part");
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(part))) {
            pdf.writeTo(bytes);
        }
        Path _ = Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
    }
}
