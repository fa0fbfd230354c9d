package vn.motcua.device.printer;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines as wide as the paper. */
public final class TextLines {
    private static final Pattern AT_SPACE = Pattern.compile("\\s+");
    private static final Pattern AFTER_HYPHEN = Pattern.compile("(?<=-)");
    private static final FontRenderContext SHARP = new FontRenderContext(null, true, true);

    private final Font font;
    private final double widthDots;

    public TextLines(Font font, double widthDots) {
        this.font = font;
        this.widthDots = widthDots;
    }

    /** Breaks at spaces; a word wider than the paper is broken inside. */
    public List<String> ofWords(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : composed(text).split("\n", -1)) {
            fill(List.of(AT_SPACE.split(paragraph.strip())), " ", lines);
        }
        return lines;
    }

    /** Breaks after hyphens only, as a code is read aloud. */
    public List<String> ofCode(String code) {
        List<String> lines = new ArrayList<>();
        String oneLine = composed(code).replace('\n', ' ');
        fill(List.of(AFTER_HYPHEN.split(oneLine)), "", lines);
        return lines;
    }

    public static double width(Font font, String text) {
        return font.getStringBounds(text, SHARP).getWidth();
    }

    private void fill(List<String> pieces, String glue, List<String> lines) {
        String line = "";
        for (String piece : pieces) {
            String longer = line.isEmpty() ? piece : line + glue + piece;
            if (!line.isEmpty() && !fits(longer)) {
                lines.add(line);
                longer = piece;
            }
            while (!fits(longer) && longer.length() > 1) {
                int end = fitting(longer);
                lines.add(longer.substring(0, end));
                longer = longer.substring(end);
            }
            line = longer;
        }
        lines.add(line);
    }

    /**
     * Where the first line of it ends; found by halving, since a word may have a thousand signs.
     */
    private int fitting(String word) {
        int fits = 1;
        int tooLong = word.codePointCount(0, word.length()) + 1;
        while (tooLong - fits > 1) {
            int half = (fits + tooLong) / 2;
            if (fits(word.substring(0, word.offsetByCodePoints(0, half)))) {
                fits = half;
            } else {
                tooLong = half;
            }
        }
        return word.offsetByCodePoints(0, fits);
    }

    private boolean fits(String text) {
        return width(font, text) <= widthDots;
    }

    /**
     * One sign for each letter with its marks, and none that would not print: no font on paper has
     * what joins emoji.
     */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\u200c\u200d\ufe00-\ufe0f]", "")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }
}
