package vn.motcua.local.document;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.archive.ArchivePage;
import vn.motcua.local.archive.PictureBytes;
import vn.motcua.local.archive.Resolution;
import vn.motcua.local.archive.Word;
import vn.motcua.local.page.PageCheck;
import vn.motcua.local.page.PageFindings;
import vn.motcua.local.page.Straight;
import vn.motcua.local.picture.Picture;
import vn.motcua.local.picture.PictureFile;
import vn.motcua.local.picture.PictureOutcome.Read;

/**
 * Pages that have just been scanned: put upright and straight, and made ready for their document
 * while the visitor still looks at them, so that handing in need not wait for it. What is made lies
 * beside the picture and goes with it. One page at a time, for memory's sake; safe for all threads.
 */
public final class FreshPages {
    /** Letters that were pressed twice are as clear as before. */
    private static final float QUALITY = 0.92f;

    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private final TextReader reader = new TextReader();

    /** Who wants to know what is written on the pages; nobody is told where nobody can read. */
    public void onRead(TextReader.PagesRead told) {
        reader.onRead(told);
    }

    /**
     * Looks a page over and replaces its picture by an upright and straight one; takes less than a
     * second for A4 at 300 dpi. A page that cannot be read stays as it is, which shows when it is
     * handed in.
     */
    public PreparedPage prepared(PageImage page) {
        oneAtATime.lock();
        try {
            PreparedPage prepared = lookedOver(page);
            reader.begin(prepared.image());
            return prepared;
        } finally {
            oneAtATime.unlock();
        }
    }

    private static PreparedPage lookedOver(PageImage page) {
        if (!(new PictureFile(page.jpeg()).first() instanceof Read(Picture unsized))) {
            return new PreparedPage(page, List.of());
        }
        // A small sheet's size can no longer be guessed when what is around it is gone.
        Picture scanned = new Picture(unsized.image(), Resolution.of(unsized));
        PageFindings found = PageCheck.of(scanned);
        PageImage kept = kept(page, scanned, Straight.of(scanned, found));
        return new PreparedPage(kept, found.warnings().stream().sorted().toList());
    }

    private static PageImage kept(PageImage page, Picture scanned, Picture straight) {
        PageFiles files = PageFiles.of(page);
        PageImage kept = page;
        try {
            if (!straight.equals(scanned)) {
                files.replace(PictureBytes.jpeg(straight, QUALITY));
                kept = new PageImage(page.jpeg(), straight.widthPx(), straight.heightPx());
            }
            ArchivePage.of(straight).write(files.ready());
        } catch (IOException full) {
            // What could not be written is made when the page is handed in.
        }
        return kept;
    }

    /** Makes a page ready as it lies; nothing is done for one that cannot be read. */
    public void makeReady(PageImage page) throws IOException {
        Optional<ArchivePage> made = made(page);
        if (made.isPresent()) {
            made.get().write(PageFiles.of(page).ready());
        }
    }

    /** The page a quarter turn clockwise; empty when its file can no longer be read. */
    public Optional<PageImage> turned(PageImage page) {
        oneAtATime.lock();
        try {
            if (new PictureFile(page.jpeg()).first() instanceof Read(Picture lying)) {
                Picture turned = Straight.quarterTurn(lying);
                PageFiles.of(page).replace(PictureBytes.jpeg(turned, QUALITY));
                var image = new PageImage(page.jpeg(), turned.widthPx(), turned.heightPx());
                reader.begin(image);
                return Optional.of(image);
            }
            return Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Removes the page and all that was made of it. */
    public static void delete(PageImage page) {
        PageFiles.of(page).delete();
    }

    /** Empty if the page is gone, cut off or no picture. */
    Optional<ArchivePage> ready(PageImage page) {
        oneAtATime.lock();
        try {
            Optional<ArchivePage> ready = ArchivePage.read(PageFiles.of(page).ready());
            return ready.isPresent() ? ready : made(page);
        } catch (IOException gone) {
            return Optional.empty();
        } finally {
            oneAtATime.unlock();
        }
    }

    /** As it lies: it was turned by hand, or the power was cut while it was looked over. */
    private static Optional<ArchivePage> made(PageImage page) throws IOException {
        return Jpeg.isWhole(Files.readAllBytes(page.jpeg()))
                        && new PictureFile(page.jpeg()).first() instanceof Read(Picture picture)
                ? Optional.of(ArchivePage.of(picture))
                : Optional.empty();
    }

    /** What is written on the page, as far as it is known by now; waits for nothing. */
    public static List<Word> words(PageImage page) {
        return WordTable.read(PageFiles.of(page).words(), page.widthPx());
    }

    /** The same in the pixels in which it lies in its document. */
    static List<Word> words(PageImage page, ArchivePage ready) {
        return WordTable.read(PageFiles.of(page).words(), ready.widthPx());
    }
}
