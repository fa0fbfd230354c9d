package vn.motcua.ui.gallery;

import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.contract.dossier.PageWarning;
import vn.motcua.contract.screen.PageView;

/** Scanned pages as the coach finds them. */
final class SamplePages {
    private SamplePages() {}

    /** The first is good, the others are blurred. */
    static List<PageView> pages(int count) {
        return IntStream.range(0, count)
                .mapToObj(number ->
                        page(number, number == 0 ? List.of() : List.of(PageWarning.BLURRED), ""))
                .toList();
    }

    static PageView wrongPaper() {
        return page(1, List.of(PageWarning.WRONG_PAPER), "Giấy chứng nhận quyền sử dụng đất");
    }

    private static PageView page(int number, List<PageWarning> warnings, String looksLike) {
        return new PageView("%032x".formatted(number), 0, 1654, 2339, warnings, looksLike);
    }
}
