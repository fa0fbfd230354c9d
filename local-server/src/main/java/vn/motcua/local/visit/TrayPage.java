package vn.motcua.local.visit;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.contract.dossier.PageWarning;
import vn.motcua.contract.screen.PageView;
import vn.motcua.device.scanner.PageImage;

/**
 * A scanned page that was not handed in yet.
 *
 * @param id random; the screen asks for the picture by it
 * @param turn how often it was turned
 * @param warnings what the coach said of it
 * @param looksLike the paper whose title stands on it, if that is another than was asked for
 */
record TrayPage(
        String id, PageImage image, int turn, List<PageWarning> warnings, String looksLike) {
    TrayPage {
        warnings = List.copyOf(warnings);
    }

    /** The same page after a quarter turn. */
    TrayPage turnedTo(PageImage turned) {
        return new TrayPage(id, turned, turn + 1, warnings, looksLike);
    }

    /** The same, warned of when it is the page in that file. */
    TrayPage lookingLike(Path jpeg, String other) {
        if (!image.jpeg().equals(jpeg)) {
            return this;
        }
        Set<PageWarning> all = EnumSet.of(PageWarning.WRONG_PAPER);
        boolean _ = all.addAll(warnings);
        return new TrayPage(id, image, turn, List.copyOf(all), other);
    }

    PageView view() {
        return new PageView(id, turn, image.widthPx(), image.heightPx(), warnings, looksLike);
    }
}
