package vn.motcua.local.visit;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.contract.dossier.PageWarning;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.page.PageCheck;
import vn.motcua.local.page.PictureFile;
import vn.motcua.local.page.PictureOutcome;

/** Looks at a page that was just scanned, while the paper is still in the visitor's hand. */
final class Coach {
    private Coach() {}

    /** The most important first; nothing of a page that cannot be read, which fails elsewhere. */
    static List<PageWarning> warnings(PageImage page) {
        return switch (new PictureFile(page.jpeg()).first()) {
            case PictureOutcome.Read read ->
                    PageCheck.of(read.picture()).warnings().stream().sorted().toList();
            case PictureOutcome.Refused _ -> List.of();
        };
    }

    static List<List<PageWarning>> look(List<PageImage> pages) {
        Stream<PageImage> each = pages.stream();
        return each.map(Coach::warnings).toList();
    }
}
