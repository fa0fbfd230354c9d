package vn.motcua.local.visit;

import java.util.List;
import vn.motcua.contract.dossier.PageWarning;
import vn.motcua.contract.screen.PageView;
import vn.motcua.device.scanner.PageImage;

/**
 * A scanned page that was not handed in yet.
 *
 * @param id random; the screen asks for the picture by it
 * @param turn how often it was turned
 * @param warnings what the coach said of it
 */
record TrayPage(String id, PageImage image, int turn, List<PageWarning> warnings) {
    TrayPage {
        warnings = List.copyOf(warnings);
    }

    /** The same page after a quarter turn. */
    TrayPage turnedTo(PageImage turned) {
        return new TrayPage(id, turned, turn + 1, warnings);
    }

    PageView view() {
        return new PageView(id, turn, image.widthPx(), image.heightPx(), warnings);
    }
}
