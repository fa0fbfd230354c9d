package vn.motcua.device.scanner;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.device.scanner.ScanOutcome.Scanned;
import vn.motcua.device.scanner.ScanOutcome.Stopped;

/** One scan at a SANE server: open, set up, pull page after page, and always cancel at the end. */
final class SaneJob {
    private static final Logger LOG = System.getLogger(SaneJob.class.getName());

    private final SaneSession session;
    private final ScanRequest request;
    private final List<PageImage> pages = new ArrayList<>();

    SaneJob(SaneSession session, ScanRequest request) {
        this.session = session;
        this.request = request;
    }

    ScanOutcome run(String device) throws InterruptedException {
        try {
            return scan(device);
        } catch (InterruptedException gaveUp) { // also while the last cancel was under way
            drop();
            throw gaveUp;
        }
    }

    private ScanOutcome scan(String device) throws InterruptedException {
        try {
            session.open(device);
        } catch (IOException refused) {
            return stopped(refused);
        }
        try {
            return pull(new SaneSettings(session, request).apply());
        } catch (IOException refused) {
            return stopped(refused);
        } finally {
            finish();
        }
    }

    private ScanOutcome pull(boolean fromFeeder) throws IOException, InterruptedException {
        int pagesMax = fromFeeder ? request.pagesMax() : 1;
        while (pages.size() < pagesMax) {
            BufferedImage image;
            try (SanePage page = session.start()) {
                image = page.read(session.parameters());
            } catch (SaneRefusal refusal) {
                boolean isEnd = refusal.isFeederEmpty() && !pages.isEmpty();
                return isEnd ? new Scanned(pages) : stopped(refusal);
            } catch (EOFException cut) {
                LOG.log(Level.WARNING, "a page was cut: {0}", cut.getMessage());
                return new Stopped(DeviceFault.DATA_CORRUPT, pages);
            }
            try {
                pages.add(JpegPage.write(image, request.folder()));
            } catch (IOException full) {
                LOG.log(Level.WARNING, "a page cannot be written: {0}", full.getMessage());
                return new Stopped(DeviceFault.DISK_FULL, pages);
            }
            request.onPage().accept(pages.size());
        }
        return new Scanned(pages);
    }

    private Stopped stopped(IOException error) {
        LOG.log(Level.INFO, "the scan stopped: {0}", error.getMessage());
        return new Stopped(SaneSession.faultOf(error), pages);
    }

    private void finish() throws InterruptedException {
        try {
            session.finish();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the server is gone; it cancels by itself");
        }
    }

    private void drop() {
        for (PageImage page : pages) {
            try {
                Files.deleteIfExists(page.jpeg());
            } catch (IOException stays) {
                LOG.log(Level.WARNING, "a dropped page stays: {0}", stays.getMessage());
            }
        }
    }
}
