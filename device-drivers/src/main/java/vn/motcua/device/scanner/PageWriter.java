package vn.motcua.device.scanner;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Writes pages while they are on their way: to press one takes as long as to receive it, and a
 * scanner that has to wait stops its paper.
 *
 * <p>As many pages at a time as memory has room for. The futures of its threads do not leave this
 * class.
 */
final class PageWriter {
    private static final Logger LOG = System.getLogger(PageWriter.class.getName());

    /** Two pages of A4 in colour at 300 dpi, and the one to come; of 600 dpi one by one. */
    private static final long ROOM_BYTES = 80 << 20;

    private final Path folder;
    private final Deque<Writing> begun = new ArrayDeque<>();
    private int pages;

    private record Writing(FutureTask<PageImage> task, long bytes) {}

    PageWriter(Path folder) {
        this.folder = folder;
    }

    /** Begins to write a page. */
    void begin(BufferedImage image) {
        var task = new FutureTask<>(() -> JpegPage.write(image, folder));
        long bytes = image.getRaster().getDataBuffer().getSize();
        begun.add(new Writing(task, bytes));
        pages++;
        Thread _ = Thread.ofPlatform().daemon().name("page-writer").start(task);
    }

    /** How many pages were begun. */
    int pages() {
        return pages;
    }

    /** Whether another page as large as the last one may be begun. */
    boolean hasRoom() {
        long held = begun.stream().mapToLong(Writing::bytes).sum();
        return begun.isEmpty() || held + begun.getLast().bytes() <= ROOM_BYTES;
    }

    boolean isWriting() {
        return !begun.isEmpty();
    }

    /** Gives the page up that was begun last: it broke off. */
    void abandonLast() throws InterruptedException {
        Writing last = begun.pollLast();
        if (last == null) {
            return;
        }
        try {
            Files.deleteIfExists(last.task().get().jpeg());
        } catch (ExecutionException | IOException gone) {
            LOG.log(Level.DEBUG, "a page that broke off is given up: {0}", gone.getMessage());
        }
    }

    /** Takes the oldest page if it is on the disk already and another one was begun after it. */
    Optional<PageImage> written() {
        boolean isDone =
                begun.size() > 1 && begun.getFirst().task().state() == Future.State.SUCCESS;
        return isDone ? Optional.of(begun.removeFirst().task().resultNow()) : Optional.empty();
    }

    /**
     * Takes the oldest page of those that were begun, when it is on the disk.
     *
     * @throws IOException if the disk is full
     */
    PageImage take() throws IOException, InterruptedException {
        try {
            PageImage page = begun.getFirst().task().get();
            begun.removeFirst();
            return page;
        } catch (ExecutionException full) {
            begun.removeFirst();
            throw new IOException(full.getCause());
        }
    }
}
