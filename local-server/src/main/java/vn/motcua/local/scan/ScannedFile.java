package vn.motcua.local.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import vn.motcua.local.picture.PictureFile;
import vn.motcua.local.picture.PictureFile.PageReceiver;
import vn.motcua.local.picture.PictureOutcome.Refusal;
import vn.motcua.local.picture.PictureOutcome.Refused;

/**
 * A file of pages, pictures or PDF. Whatever is in it, its reader gets an answer: a file that takes
 * too long or too much memory is given up.
 */
record ScannedFile(Path file) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int HEAD_BYTES = 1_024;

    /** Hands over every page, read or refused; at least one. */
    void read(PageReceiver receiver) throws InterruptedException {
        var given = new AtomicInteger();
        var open = new AtomicReference<>(receiver);
        PageReceiver counted =
                (number, outcome) -> {
                    PageReceiver still = open.get();
                    if (still != null) {
                        given.set(number);
                        still.page(number, outcome);
                    }
                };
        Thread reading = Thread.ofPlatform().daemon().start(() -> readAll(counted, given));
        if (!reading.join(PATIENCE)) {
            open.set((_, _) -> {});
            receiver.page(given.get() + 1, new Refused(Refusal.TOO_LARGE));
        }
    }

    private void readAll(PageReceiver receiver, AtomicInteger given) {
        try {
            if (isPdf()) {
                new PdfPages(file).read(receiver);
            } else {
                new PictureFile(file).read(receiver);
            }
        } catch (OutOfMemoryError tooLarge) { // boundary: foreign bytes unpack to any size
            receiver.page(given.get() + 1, new Refused(Refusal.TOO_LARGE));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // boundary: foreign readers of foreign bytes
            receiver.page(given.get() + 1, new Refused(Refusal.BROKEN));
        }
    }

    private boolean isPdf() throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            String head = new String(bytes.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
            return head.contains("%PDF-");
        }
    }
}
