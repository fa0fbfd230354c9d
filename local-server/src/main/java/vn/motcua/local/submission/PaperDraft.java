package vn.motcua.local.submission;

import java.util.List;
import vn.motcua.contract.dossier.PageWarning;
import vn.motcua.device.scanner.PageImage;

/**
 * One paper and its pages.
 *
 * @param name e.g. "Giấy chứng sinh"
 * @param pages in their order, never empty; the files stay the caller's
 * @param warnings what the visitor was told of the pages and keeps them all the same
 */
public record PaperDraft(String name, List<PageImage> pages, List<PageWarning> warnings) {
    /** Pages that are all good. */
    public PaperDraft(String name, List<PageImage> pages) {
        this(name, pages, List.of());
    }

    public PaperDraft {
        warnings = List.copyOf(warnings);
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a paper has pages");
        }
    }
}
