package vn.motcua.device.scanimage;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.device.scanner.PageFile;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.device.scanner.ScanRequest;

/** The pages that one job writes, checked and kept one by one while it scans the next. */
final class BatchPages {
    private static final Logger LOG = System.getLogger(BatchPages.class.getName());
    private static final Duration LOOK = Duration.ofMillis(500);

    private final ScanRequest request;
    private final String prefix = "scan-" + UUID.randomUUID();
    private final List<PageImage> kept = new ArrayList<>();

    BatchPages(ScanRequest request) {
        this.request = request;
    }

    /** The arguments that make the program write files for this job and name each when whole. */
    List<String> words(int pagesMax) {
        return List.of(
                "--format=jpeg",
                "--batch=" + request.folder().resolve(prefix + "-%d.jpg"),
                "--batch-print",
                "--batch-count=" + pagesMax);
    }

    List<PageImage> kept() {
        return kept;
    }

    /**
     * Takes pages until there is no more; what stopped it before that.
     *
     * @throws InterruptedIOException if the scanner does nothing for so long
     */
    Optional<DeviceFault> take(ScanimageRun run, Duration silenceMax)
            throws InterruptedIOException, InterruptedException {
        Optional<String> named = awaitPage(run, silenceMax);
        while (named.isPresent()) {
            Optional<DeviceFault> unkept = keep(Path.of(named.get()));
            if (unkept.isPresent()) {
                return unkept;
            }
            named = awaitPage(run, silenceMax);
        }
        if (!run.hasEnded(silenceMax)) {
            throw new InterruptedIOException("scanimage does not end");
        }
        DeviceFault why =
                run.isGood() ? DeviceFault.FEEDER_EMPTY : ScanimageWords.fault(run.words());
        boolean isEnd = why == DeviceFault.FEEDER_EMPTY && !kept.isEmpty();
        return isEnd ? Optional.empty() : Optional.of(why);
    }

    /** The name of the next page; a long page is no silence as long as it grows. */
    private Optional<String> awaitPage(ScanimageRun run, Duration silenceMax)
            throws InterruptedIOException, InterruptedException {
        long written = written();
        long lastGrowth = System.nanoTime();
        Duration look = LOOK.compareTo(silenceMax) < 0 ? LOOK : silenceMax;
        while (true) {
            try {
                return run.line(look);
            } catch (InterruptedIOException nothingYet) {
                long now = written();
                if (now != written) {
                    written = now;
                    lastGrowth = System.nanoTime();
                } else if (System.nanoTime() - lastGrowth > silenceMax.toNanos()) {
                    throw nothingYet;
                }
            }
        }
    }

    private Optional<DeviceFault> keep(Path file) {
        try {
            Optional<PageFile> page = PageFile.check(Files.readAllBytes(file));
            if (page.isEmpty()) {
                return Optional.of(DeviceFault.DATA_CORRUPT);
            }
            kept.add(page.get().adopt(file));
        } catch (IOException full) {
            LOG.log(Level.WARNING, "a page cannot be kept: {0}", full.getMessage());
            return Optional.of(DeviceFault.DISK_FULL);
        }
        request.onPage().accept(kept.getLast());
        return Optional.empty();
    }

    /** Deletes the pages kept so far. */
    void drop() {
        kept.forEach(page -> delete(page.jpeg()));
        kept.clear();
    }

    /** Deletes what the program left of a page that did not become whole. */
    void tidy() {
        ours().forEach(BatchPages::delete);
    }

    private long written() {
        return ours().stream().mapToLong(BatchPages::size).sum();
    }

    private List<Path> ours() {
        try (Stream<Path> files = Files.list(request.folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException renamed) {
            return 0;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "a page file stays: {0}", stays.getMessage());
        }
    }
}
