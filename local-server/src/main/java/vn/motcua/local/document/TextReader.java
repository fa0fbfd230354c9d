package vn.motcua.local.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.archive.PictureBytes;
import vn.motcua.local.archive.Word;
import vn.motcua.local.picture.Picture;

/**
 * Reads what is written on pages, one after the other, behind everything else. Nobody waits for it:
 * a page that was not read by the time it is handed in has no words that can be searched.
 */
public final class TextReader {
    private static final float QUALITY = 0.92f;

    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    private volatile PagesRead listener = (_, _) -> {};

    TextReader() {}

    /** Hears of each page whose words are known now; on the reader's thread. */
    @FunctionalInterface
    public interface PagesRead {
        void read(PageImage page, List<Word> words);
    }

    void onRead(PagesRead told) {
        listener = told;
    }

    /** Returns at once. It stops when the page is thrown away or turned. */
    void begin(PageImage page) {
        Thread _ = Thread.ofVirtual().name("words").start(() -> read(page));
    }

    private void read(PageImage page) {
        Path jpeg = page.jpeg();
        oneAtATime.lock();
        try {
            FileTime begun = Files.getLastModifiedTime(jpeg);
            Path table = new PageFiles(jpeg).words();
            Tesseract.read(jpeg, table, () -> isStill(jpeg, begun));
            listener.read(page, WordTable.read(table, page.widthPx()));
        } catch (IOException absent) {
            // The page went away, or there is no Tesseract on this machine.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            oneAtATime.unlock();
        }
    }

    private static boolean isStill(Path jpeg, FileTime begun) {
        try {
            return Files.getLastModifiedTime(jpeg).equals(begun);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Reads a page and waits for it; no words if there are none or nobody can read them here. */
    public static List<Word> wordsOf(Picture page) {
        try {
            Path folder = Files.createTempDirectory("page-words");
            Path jpeg = folder.resolve("page.jpg");
            Path words = folder.resolve("words.tsv");
            try {
                Path _ = Files.write(jpeg, PictureBytes.jpeg(page, QUALITY));
                Tesseract.read(jpeg, words, () -> true);
                return WordTable.read(words, page.widthPx());
            } finally {
                Files.deleteIfExists(jpeg);
                Files.deleteIfExists(words);
                Files.deleteIfExists(folder);
            }
        } catch (IOException absent) {
            return List.of();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
