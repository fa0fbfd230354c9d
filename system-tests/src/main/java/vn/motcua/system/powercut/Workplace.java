package vn.motcua.system.powercut;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.local.storage.Durability;
import vn.motcua.system.simulation.PaperStack;

/** Where kiosks are recorded at work and their power is cut afterwards. */
public final class Workplace {
    /** Syncs fail now and then, and at last nothing can be written any more. */
    private static final List<String> BAD_DISK =
            List.of(
                    "fsync,fdatasync:error=EIO:when=40+5",
                    "pwrite64,ftruncate,rename,unlink:error=EROFS:when=320+");

    private final Path folder;
    private final List<PageImage> pages;

    /**
     * @param folder an empty one
     */
    public Workplace(Path folder) {
        this.folder = folder.toAbsolutePath();
        pages = PaperStack.draw(folder.resolve("scans"), RecordedKiosk.VISITS + 1).pages();
    }

    /** Whether programs can be watched on this machine. */
    public static boolean isPossible() throws InterruptedException {
        return Recorder.isPossible();
    }

    /** A kiosk as it is, stopped and started once. */
    public Recording ordinaryDay() throws IOException, InterruptedException {
        return day(Durability.FULL, 2, List.of());
    }

    /** The same with commits that are not synced. */
    public Recording carelessDay() throws IOException, InterruptedException {
        return day(Durability.NORMAL, 2, List.of());
    }

    /** A kiosk whose disk fails. */
    public Recording badDay() throws IOException, InterruptedException {
        return day(Durability.FULL, 1, BAD_DISK);
    }

    private Recording day(Durability durability, int lives, List<String> troubles)
            throws IOException, InterruptedException {
        return Recorder.record(folder, List.of(durability.name(), String.valueOf(lives)), troubles);
    }

    public PowerCuts cuts(Recording recording) {
        return new PowerCuts(recording, this);
    }

    /** Of the same work by a program that forgets some syncs. */
    public PowerCuts cutsWithoutSyncs(Recording recording, Predicate<Path> forgotten) {
        return new PowerCuts(recording.withoutSyncs(forgotten), this);
    }

    Path folder() {
        return folder;
    }

    PageImage unusedPage() {
        return pages.getLast();
    }
}
