package vn.motcua.device.scanner;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page while it is on its way: to press one takes as long as to receive it, and a scanner
 * that has to wait stops its paper.
 *
 * <p>One page at a time, for memory's sake. The future of its thread does not leave this class.
 */
final class PageWriter {
    private static final Logger LOG = System.getLogger(PageWriter.class.getName());

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

    /** Gives the page up that was begun: it broke off. */
    void abandon() throws InterruptedException {
        FutureTask<PageImage> begun = writing;
        writing = null;
        if (begun == null) {
            return;
        }
        try {
            Files.deleteIfExists(begun.get().jpeg());
        } catch (ExecutionException | IOException gone) {
            LOG.log(Level.DEBUG, "a page that broke off is given up: {0}", gone.getMessage());
        }
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
