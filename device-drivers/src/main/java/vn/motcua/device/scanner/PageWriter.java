package vn.motcua.device.scanner;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page while the next one is on its way: to press one takes longer than to receive it, and
 * a scanner that has to wait stops its paper.
 *
 * <p>One page at a time, for memory's sake. The future of its thread does not leave this class.
 */
final class PageWriter {
    private final Path folder;
    private @Nullable FutureTask<PageImage> writing;

    PageWriter(Path folder) {
        this.folder = folder;
    }

    /** Begins to write a page; the one before must have been taken. */
    void begin(BufferedImage image) {
        var task = new FutureTask<>(() -> JpegPage.write(image, folder));
        writing = task;
        Thread _ = Thread.ofPlatform().daemon().name("page-writer").start(task);
    }

    /** Whether a page waits to be taken and taking it would not block. */
    boolean isWritten() {
        FutureTask<PageImage> begun = writing;
        return begun != null && begun.isDone();
    }

    /**
     * Takes the page that was begun, when it is whole; nothing if none was.
     *
     * @throws IOException if the disk is full
     */
    Optional<PageImage> take() throws IOException, InterruptedException {
        FutureTask<PageImage> begun = writing;
        if (begun == null) {
            return Optional.empty();
        }
        try {
            PageImage page = begun.get();
            writing = null;
            return Optional.of(page);
        } catch (ExecutionException full) {
            writing = null;
            throw new IOException(full.getCause());
        }
    }
}
