package vn.motcua.local.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.contract.dossier.PageWarning;
import vn.motcua.local.ink.Grey;
import vn.motcua.local.ink.Letters;
import vn.motcua.local.ink.Mark;
import vn.motcua.local.ink.Marks;
import vn.motcua.local.ink.PaperTone;
import vn.motcua.local.ink.TextLines;
import vn.motcua.local.picture.Picture;

/**
 * Looks at a page once: which way up it lies and what a person should be told of it. Takes about
 * 0.2 s for A4 at 300 dpi; safe for many threads.
 */
public final class PageCheck {
    private static final double INK = 0.7;
    private static final int ENOUGH_LETTERS = 60;
    private static final int SOME_LETTERS = 20;
    private static final int DARK_PAPER = 115;
    private static final double SHARP = 0.3;
    private static final double MM_PER_INCH = 25.4;
    private static final double SHEET_LENGTH_MAX_MM = 330;
    private static final double SHEET_WIDTH_MIN_MM = 180;

    private PageCheck() {}

    public static PageFindings of(Picture picture) {
        Grey page = Grey.of(picture);
        PaperTone paper = PaperTone.of(page);
        List<Mark> marks = Marks.of(page, paper, INK);
        Letters letters = Letters.among(marks, page);
        boolean hasText = letters.marks().size() >= ENOUGH_LETTERS;
        TextLines lines = TextLines.of(hasText ? letters.marks() : marks);
        Set<PageWarning> warnings = EnumSet.noneOf(PageWarning.class);
        if (paper.overall() < DARK_PAPER) {
            warnings.add(PageWarning.TOO_DARK);
        }
        if (isTooLong(page)) {
            warnings.add(PageWarning.DOUBLE_FEED);
        }
        if (Blankness.of(marks, letters, page)) {
            warnings.add(PageWarning.BLANK);
            return new PageFindings(0, 0, 1, Set.of(), warnings);
        }
        int rotation = 90 * Upright.turns(letters, lines);
        double sharpness = Sharpness.of(page, letters.marks());
        Set<Side> cut = Edges.cut(letters, lines, page);
        if (Separator.is(page, lines)) {
            warnings.add(PageWarning.SEPARATOR);
        }
        if (sharpness < SHARP && letters.marks().size() >= SOME_LETTERS) {
            warnings.add(PageWarning.BLURRED);
        } else if (Glare.hides(letters, page, paper)) {
            warnings.add(PageWarning.GLARE);
        }
        if (!cut.isEmpty()) {
            warnings.add(PageWarning.CUT_EDGE);
        }
        return new PageFindings(rotation, lines.slant(), sharpness, cut, warnings);
    }

    /** Longer than any sheet that offices use, though as wide as one. */
    private static boolean isTooLong(Grey page) {
        double mmPerPixel = page.dpi() == 0 ? 0 : MM_PER_INCH / page.dpi();
        double longer = Math.max(page.width(), page.height()) * mmPerPixel;
        double shorter = Math.min(page.width(), page.height()) * mmPerPixel;
        return longer > SHEET_LENGTH_MAX_MM
                && shorter > SHEET_WIDTH_MIN_MM
                && shorter < SHEET_WIDTH_MIN_MM * 1.25;
    }
}
