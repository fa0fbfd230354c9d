package vn.motcua.local.visit;

import vn.motcua.contract.screen.PageView;
import vn.motcua.device.scanner.PageImage;

/**
 * A scanned page that was not handed in yet.
 *
 * @param id random; the screen asks for the picture by it
 * @param turn how often it was turned
 */
record TrayPage(String id, PageImage image, int turn) {
    PageView view() {
        return new PageView(id, turn, image.widthPx(), image.heightPx());
    }
}
