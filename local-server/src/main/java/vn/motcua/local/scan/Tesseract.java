package vn.motcua.local.scan;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import vn.motcua.local.document.Word;
import vn.motcua.local.page.Picture;

/**
 * Reads the words of a page with Tesseract, if the machine has it with Vietnamese (Debian's
 * packages tesseract-ocr and tesseract-ocr-vie). It runs as a process of its own, which a hard page
 * cannot hold up for ever and whose crash is nobody else's.
 */
final class Tesseract {
    private static final Duration DEADLINE = Duration.ofSeconds(40);
    private static final String WORD = "5";
    private static final int COLUMNS = 12;
    private static final int SURE_MIN = 30;

    /** No words if there are none, if it is not here, or if it did not end in time. */
    List<Word> words(Picture page) {
        try {
            Path folder = Files.createTempDirectory("page-words");
            try {
                return read(page, folder);
            } finally {
                for (File left : folder.toFile().listFiles()) {
                    Files.deleteIfExists(left.toPath());
                }
                Files.deleteIfExists(folder);
            }
        } catch (IOException absent) {
            return List.of();
        }
    }

    private static List<Word> read(Picture page, Path folder) throws IOException {
        Path picture = folder.resolve("page.png");
        Path words = folder.resolve("words");
        if (!ImageIO.write(page.image(), "png", picture.toFile())) {
            return List.of();
        }
        var command =
                List.of("tesseract", picture.toString(), words.toString(), "-l", "vie", "tsv");
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("OMP_THREAD_LIMIT", "1");
        Process running = process.start();
        try {
            boolean ended = running.waitFor(DEADLINE.toSeconds(), TimeUnit.SECONDS);
            return ended && running.exitValue() == 0
                    ? parsed(folder.resolve("words.tsv"))
                    : List.of();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        } finally {
            running.destroyForcibly();
        }
    }

    /** A line for each thing found: level, …, left, top, width, height, how sure, text. */
    static List<Word> parsed(Path table) throws IOException {
        List<Word> words = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(table)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", COLUMNS);
                if (cells.length == COLUMNS && cells[0].equals(WORD) && isSure(cells)) {
                    words.add(word(cells));
                }
            }
        }
        return words;
    }

    private static boolean isSure(String[] cells) {
        return Double.parseDouble(cells[10]) >= SURE_MIN && !cells[11].isBlank();
    }

    private static Word word(String[] cells) {
        return new Word(
                cells[11].strip(),
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]),
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]));
    }
}
