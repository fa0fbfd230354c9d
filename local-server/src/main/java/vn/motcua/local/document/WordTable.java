package vn.motcua.local.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.local.archive.Word;

/**
 * The table that Tesseract writes: a line for each thing found with level, …, left, top, width,
 * height, how sure, text.
 */
final class WordTable {
    private static final String PAGE = "1";
    private static final String WORD = "5";
    private static final int COLUMNS = 12;
    private static final int WORDS_MAX = 10_000;
    private static final int SURE_MIN = 30;

    private WordTable() {}

    /**
     * No words if there is no table.
     *
     * @param widthPx of the page for which they are wanted, as many pixels as it may have
     */
    static List<Word> read(Path table, int widthPx) {
        List<Word> words = new ArrayList<>();
        double scale = 1;
        try (BufferedReader lines = Files.newBufferedReader(table)) {
            String line = lines.readLine();
            for (; line != null && words.size() < WORDS_MAX; line = lines.readLine()) {
                String[] cells = line.split("\t", COLUMNS);
                if (cells.length < COLUMNS) {
                    continue;
                }
                if (cells[0].equals(PAGE)) {
                    scale = widthPx / Double.parseDouble(cells[8]);
                } else if (cells[0].equals(WORD) && isSure(cells)) {
                    words.add(word(cells, scale));
                }
            }
            return words;
        } catch (IOException | NumberFormatException absent) {
            return List.of();
        }
    }

    private static boolean isSure(String[] cells) {
        return Double.parseDouble(cells[10]) >= SURE_MIN && !cells[11].isBlank();
    }

    private static Word word(String[] cells, double scale) {
        return new Word(
                cells[11].strip(),
                scaled(cells[6], scale),
                scaled(cells[7], scale),
                scaled(cells[8], scale),
                scaled(cells[9], scale));
    }

    private static int scaled(String pixels, double scale) {
        return (int) Math.round(Integer.parseInt(pixels) * scale);
    }
}
