package vn.motcua.local.submission;

import java.util.List;
import vn.motcua.device.scanner.PageImage;

/**
 * One paper and its pages.
 *
 * @param name e.g. "Giấy chứng sinh"
 * @param pages in their order, never empty; the files stay the caller's
 */
public record PaperDraft(String name, List<PageImage> pages) {
    public PaperDraft {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a paper has pages");
        }
    }
}
