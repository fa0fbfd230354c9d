package vn.motcua.local.visit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.document.FreshPages;
import vn.motcua.local.document.PreparedPage;

/** Looks at each page of a scan while the scanner draws in the next one. */
final class Coach {
    /** Far longer than a page takes; what is not looked over by then is shown as it is. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FreshPages fresh;
    private final Map<Path, PreparedPage> looked = new ConcurrentHashMap<>();
    private final List<Thread> looking = new ArrayList<>();

    Coach(FreshPages fresh) {
        this.fresh = fresh;
    }

    /** Returns at once; how many pages it has looked at by now, or will. */
    int look(PageImage page) {
        looking.add(
                Thread.ofVirtual()
                        .name("coach")
                        .start(() -> {
                            PreparedPage _ = looked.put(page.jpeg(), fresh.prepared(page));
                        }));
        return looking.size();
    }

    /** Waits until each of these pages was looked at; for none if there are none. */
    List<PreparedPage> looked(List<PageImage> pages) throws InterruptedException {
        for (Thread each : pages.isEmpty() ? List.<Thread>of() : looking) {
            boolean _ = each.join(PATIENCE);
        }
        return pages.stream()
                .map(page -> looked.getOrDefault(page.jpeg(), new PreparedPage(page, List.of())))
                .toList();
    }
}
