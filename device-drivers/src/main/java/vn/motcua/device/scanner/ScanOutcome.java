package vn.motcua.device.scanner;

import java.util.List;
import vn.motcua.contract.device.DeviceFault;

/** How a scan ended. */
public sealed interface ScanOutcome {

    /**
     * The feeder is empty again.
     *
     * @param pages in feeding order, never empty; a duplex sheet gives its front, then its back
     */
    record Scanned(List<PageImage> pages) implements ScanOutcome {
        public Scanned {
            pages = List.copyOf(pages);
            if (pages.isEmpty()) {
                throw new IllegalArgumentException(
                        "a finished scan has pages; no paper is Stopped(FEEDER_EMPTY)");
            }
        }
    }

    /**
     * The paper stopped; sheets may still be inside.
     *
     * @param pagesRead whole pages read before that, kept so that the visitor need not feed them
     *     again
     */
    record Stopped(DeviceFault fault, List<PageImage> pagesRead) implements ScanOutcome {
        public Stopped {
            pagesRead = List.copyOf(pagesRead);
        }
    }
}
