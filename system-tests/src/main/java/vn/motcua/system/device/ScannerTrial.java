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
import vn.motcua.contract.device.DeviceId;
import vn.motcua.device.scanner.EsclPatience;
import vn.motcua.device.scanner.EsclScanner;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.device.scanner.ScanRequest;
import vn.motcua.device.simulated.ScannerFault;
import vn.motcua.device.simulated.SimulatedScanner;

/**
 * One scanner through a few random operations and faults: a finished scan has every sheet that went
 * in, in order and once; a stopped one misses at most the sheet it stopped at; and when all is
 * mended, it scans.
 */
final class ScannerTrial implements AutoCloseable {
    static final int SHEETS = 8;
    private static final int STEPS_MAX = 4;
    private static final int TRIES_MAX = 4;
    private static final EsclPatience SHORT =
            new EsclPatience(
                    Duration.ofSeconds(2),
                    Duration.ofMillis(900),
                    Duration.ofMillis(400),
                    Duration.ofMillis(5));

    private final List<Path> sheets;
    private final Path folder;
    private final Random random;
    private final SimulatedScanner hardware = SimulatedScanner.start();
    private final EsclScanner driver =
            new EsclScanner(new DeviceId("scanner"), hardware.address(), SHORT);
    private final List<String> story = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /**
     * @param sheets as {@link #sheets} made them
     * @param folder takes the pages read
     */
    ScannerTrial(List<Path> sheets, Path folder, long seed) {
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
                case 2 -> complainIf(driver.status() == null, "no status");
                default -> {
                    ScanOutcome _ = scan();
                }
            }
        }
        mendAll();
        boolean isRead = false;
        for (int attempt = 0; attempt < TRIES_MAX && !isRead; attempt++) {
            isRead = scan() instanceof ScanOutcome.Scanned;
        }
        complainIf(!isRead, "mended, and yet it does not scan");
        return List.copyOf(complaints);
    }

    private ScanOutcome scan() throws IOException, InterruptedException {
        int first = random.nextInt(SHEETS - 3);
        int count = 1 + random.nextInt(3);
        hardware.takeOut();
        hardware.load(sheets.subList(first, first + count));
        var request = new ScanRequest(75, false, folder, SHEETS, _ -> {});
        ScanOutcome outcome = driver.scan(request);
        story.add(outcome.getClass().getSimpleName());
        switch (outcome) {
            case ScanOutcome.Scanned(List<PageImage> pages) -> {
                complainIf(pages.size() != count, pages.size() + " pages of " + count);
                compare(pages, first);
            }
            case ScanOutcome.Stopped(DeviceFault fault, List<PageImage> pages) -> {
                int pulled = count - hardware.pagesInFeeder();
                complainIf(pulled - pages.size() > 1, fault + " lost more than a page");
                compare(pages, first);
            }
        }
        return outcome;
    }

    private void compare(List<PageImage> pages, int first) throws IOException {
        for (int at = 0; at < pages.size(); at++) {
            long difference = Files.mismatch(pages.get(at).jpeg(), sheets.get(first + at));
            complainIf(difference >= 0, "page " + at + " is another sheet");
            Files.delete(pages.get(at).jpeg());
        }
    }

    private void breakAnything() {
        ScannerFault[] all = ScannerFault.values();
        ScannerFault fault = all[random.nextInt(all.length)];
        story.add(fault.name());
        hardware.fault(fault, true);
    }

    private void mendAll() {
        story.add("mended");
        for (ScannerFault fault : ScannerFault.values()) {
            hardware.fault(fault, false);
        }
    }

    private void complainIf(boolean isWrong, String what) {
        if (isWrong) {
            complaints.add(what + ": " + story);
        }
    }

    @Override
    public void close() {
        driver.close();
        hardware.close();
    }
}
