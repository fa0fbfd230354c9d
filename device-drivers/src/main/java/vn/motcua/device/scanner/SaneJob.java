package vn.motcua.device.scanner;

import java.io.EOFException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.device.scanner.ScanOutcome.Scanned;
import vn.motcua.device.scanner.ScanOutcome.Stopped;

/** One scan at a SANE server: open, set up, pull page after page, and always cancel at the end. */
final class SaneJob {
    private static final Logger LOG = System.getLogger(SaneJob.class.getName());

    private final SaneSession session;
    private final ScanRequest request;
    private final PageWriter writer;
    private final List<PageImage> pages = new ArrayList<>();

    SaneJob(SaneSession session, ScanRequest request) {
        this.session = session;
        this.request = request;
        this.writer = new PageWriter(request.folder());
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
        Optional<DeviceFault> trouble;
        try {
            session.open(device);
            try {
                trouble = pull(new SaneSettings(session, request).apply());
            } finally {
                finish();
            }
        } catch (IOException refused) {
            LOG.log(Level.INFO, "the scan stopped: {0}", refused.getMessage());
            trouble = Optional.of(SaneSession.faultOf(refused));
        }
        Optional<DeviceFault> unkept = keepAll();
        Optional<DeviceFault> fault = unkept.isPresent() ? unkept : trouble;
        return fault.isPresent() ? new Stopped(fault.get(), pages) : new Scanned(pages);
    }

    /** Pulls pages until there is no more; what stopped it before that. */
    private Optional<DeviceFault> pull(boolean fromFeeder)
            throws IOException, InterruptedException {
        int pagesMax = fromFeeder ? request.pagesMax() : 1;
        for (int begun = 0; begun < pagesMax; begun++) {
            try (SanePage page = session.start()) {
                read(page);
            } catch (SaneRefusal refusal) {
                boolean isEnd = refusal.isFeederEmpty() && begun > 0;
                return isEnd ? Optional.empty() : Optional.of(refusal.fault());
            } catch (EOFException cut) {
                LOG.log(Level.WARNING, "a page was cut: {0}", cut.getMessage());
                return Optional.of(DeviceFault.DATA_CORRUPT);
            }
            Optional<DeviceFault> unkept = makeRoom();
            if (unkept.isPresent()) {
                return unkept;
            }
        }
        return Optional.empty();
    }

    /** Reads a page, which is written meanwhile; the one before it may be written still. */
    private void read(SanePage page) throws IOException, InterruptedException {
        int pagesBefore = writer.pages();
        boolean isWhole = false;
        try {
            page.read(
                    session.parameters(),
                    writer::begin,
                    () -> writer.written().ifPresent(this::keep));
            isWhole = true;
        } finally {
            if (!isWhole && writer.pages() > pagesBefore) {
                writer.abandonLast();
            }
        }
    }

    /** Waits for the oldest page where there is no room for the next one. */
    private Optional<DeviceFault> makeRoom() throws InterruptedException {
        return keepUntil(writer::hasRoom);
    }

    private Optional<DeviceFault> keepAll() throws InterruptedException {
        return keepUntil(() -> !writer.isWriting());
    }

    /** Counts pages that are on the disk; behind one that cannot be written none counts. */
    private Optional<DeviceFault> keepUntil(BooleanSupplier isEnough) throws InterruptedException {
        try {
            while (!isEnough.getAsBoolean()) {
                keep(writer.take());
            }
            return Optional.empty();
        } catch (IOException full) {
            LOG.log(Level.WARNING, "a page cannot be written: {0}", full.getMessage());
            while (writer.isWriting()) {
                writer.abandonLast();
            }
            return Optional.of(DeviceFault.DISK_FULL);
        }
    }

    private void keep(PageImage page) {
        pages.add(page);
        request.onPage().accept(page);
    }

    private void finish() throws InterruptedException {
        try {
            session.finish();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the server is gone; it cancels by itself");
        }
    }

    private void drop() throws InterruptedException {
        while (writer.isWriting()) {
            writer.abandonLast();
        }
        for (PageImage page : pages) {
            try {
                Files.deleteIfExists(page.jpeg());
            } catch (IOException stays) {
                LOG.log(Level.WARNING, "a dropped page stays: {0}", stays.getMessage());
            }
        }
    }
}
