package vn.motcua.system.device;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.device.scanner.DocumentScanner;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.device.scanner.ScanRequest;
import vn.motcua.device.simulated.ScannerHardware;

/**
 * One scanner through a few random operations and faults: a finished scan has every sheet that went
 * in, in order and once; a stopped one misses at most the sheet it stopped at; and when all is
 * mended, it scans.
 */
final class ScannerTrial implements AutoCloseable {
    static final int SHEETS = 8;
    private static final int STEPS_MAX = 4;

    /** A scanner keeps a job whose driver was cut off for a while; a busy machine is slow. */
    private static final Duration MENDED_MAX = Duration.ofSeconds(20);

    private final List<Path> sheets;
    private final Path folder;
    private final Random random;
    private final Rig rig;
    private final List<String> story = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** A scanner made of software, its driver, and how a page is known again. */
    record Rig(ScannerHardware hardware, DocumentScanner driver, Likeness likeness) {}

    /** Whether a page that was read shows the sheet that was laid in. */
    interface Likeness {
        boolean isSame(Path page, Path sheet) throws IOException;
    }

    /**
     * @param sheets as {@link #sheets} made them
     * @param folder takes the pages read
     */
    ScannerTrial(Rig rig, List<Path> sheets, Path folder, long seed) {
        this.rig = rig;
        this.sheets = sheets;
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** Small pages that differ from each other. */
    static List<Path> sheets(Path folder) throws IOException {
        List<Path> sheets = new ArrayList<>();
        for (int number = 0; number < SHEETS; number++) {
            var page = new BufferedImage(85, 120, BufferedImage.TYPE_3BYTE_BGR);
            var pen = page.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(8, 8, 60, 10 + number * 10);
            pen.dispose();
            Path file = folder.resolve("sheet-" + number + ".jpg");
            if (!ImageIO.write(page, "jpeg", file.toFile())) {
                throw new IllegalStateException("no writer for JPEG");
            }
            sheets.add(file);
        }
        return sheets;
    }

    List<String> run() throws IOException, InterruptedException {
        int steps = 1 + random.nextInt(STEPS_MAX);
        for (int step = 0; step < steps; step++) {
            switch (random.nextInt(4)) {
                case 0, 1 -> breakAnything();
                case 2 -> complainIf(rig.driver().status() == null, "no status");
                default -> {
                    ScanOutcome _ = scan();
                }
            }
        }
        mendAll();
        boolean isRead = false;
        long end = System.nanoTime() + MENDED_MAX.toNanos();
        while (!isRead && System.nanoTime() < end) {
            isRead = scan() instanceof ScanOutcome.Scanned;
        }
        complainIf(!isRead, "mended, and yet it does not scan");
        return List.copyOf(complaints);
    }

    private ScanOutcome scan() throws IOException, InterruptedException {
        int first = random.nextInt(SHEETS - 3);
        int count = 1 + random.nextInt(3);
        rig.hardware().takeOut();
        rig.hardware().load(sheets.subList(first, first + count));
        var request = new ScanRequest(75, false, folder, SHEETS, _ -> {});
        ScanOutcome outcome = rig.driver().scan(request);
        story.add(outcome.getClass().getSimpleName());
        switch (outcome) {
            case ScanOutcome.Scanned(List<PageImage> pages) -> {
                complainIf(pages.size() != count, pages.size() + " pages of " + count);
                compare(pages, first);
            }
            case ScanOutcome.Stopped(DeviceFault fault, List<PageImage> pages) -> {
                int pulled = count - rig.hardware().pagesInFeeder();
                complainIf(pulled - pages.size() > 1, fault + " lost more than a page");
                compare(pages, first);
            }
        }
        return outcome;
    }

    private void compare(List<PageImage> pages, int first) throws IOException {
        for (int at = 0; at < pages.size(); at++) {
            boolean isSame = rig.likeness().isSame(pages.get(at).jpeg(), sheets.get(first + at));
            complainIf(!isSame, "page " + at + " is another sheet");
            Files.delete(pages.get(at).jpeg());
        }
    }

    private void breakAnything() {
        List<String> all = List.copyOf(rig.hardware().faults().keySet());
        String fault = all.get(random.nextInt(all.size()));
        story.add(fault);
        rig.hardware().fault(fault, true);
    }

    private void mendAll() {
        story.add("mended");
        rig.hardware().faults().keySet().forEach(fault -> rig.hardware().fault(fault, false));
    }

    private void complainIf(boolean isWrong, String what) {
        if (isWrong) {
            complaints.add(what + ": " + story);
        }
    }

    @Override
    public void close() {
        rig.driver().close();
        rig.hardware().close();
    }
}
