package vn.motcua.local.document;

import java.util.List;
import vn.motcua.contract.dossier.PageWarning;
import vn.motcua.device.scanner.PageImage;

/**
 * A page that was looked over.
 *
 * @param image upright and straight, in the file in which it came
 * @param warnings the most important first
 */
public record PreparedPage(PageImage image, List<PageWarning> warnings) {
    public PreparedPage {
        warnings = List.copyOf(warnings);
    }
}
