package vn.motcua.system.bench.device;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.device.scanner.DocumentScanner;
import vn.motcua.device.scanner.EsclScanner;
import vn.motcua.device.scanner.PageImage;
import vn.motcua.device.scanner.SaneScanner;
import vn.motcua.device.scanner.ScanOutcome;
import vn.motcua.device.scanner.ScanRequest;
import vn.motcua.device.simulated.SanedPeer;
import vn.motcua.device.simulated.SimulatedScanner;
import vn.motcua.system.bench.Bench;
import vn.motcua.system.bench.Figures;
import vn.motcua.system.bench.Sample;

/**
 * Whole feeders pulled empty, in colour at 300 dots an inch, ours and scanimage's in turn.
 *
 * <p>SANE's test scanner has no paper to move. It is measured twice: at the pace of a fast office
 * scanner, where only waste shows, and as fast as it can, where mainly the making of JPEG shows.
 */
public final class ScanBench implements Bench {
    /** What SANE's test scanner holds. */
    private static final int SHEETS = 10;

    private static final int JOBS = 3;
    private static final int WARM_UP = 1;
    private static final int SANE_SIDE_MM = 200;

    /** Pauses within the page: two sheets a second, faster than office scanners feed. */
    private static final String[] PACED = {
        "test-picture \"Grid\"", "read-delay true", "read-delay-duration 35000"
    };

    private static final int A4_WIDTH_MM = 210;
    private static final int A4_HEIGHT_MM = 297;
    private static final int A4_WIDTH = 2480;
    private static final int A4_HEIGHT = 3508;
    private static final DeviceId ID = new DeviceId("scanner");

    /** Pulls the feeder empty; how many pages were kept. */
    private interface Job {
        int pages() throws IOException, InterruptedException;
    }

    @Override
    public String name() {
        return "scan";
    }

    @Override
    public String about() {
        return "feeders of %d sheets behind saned and behind eSCL, beside scanimage at the same"
                .formatted(SHEETS);
    }

    @Override
    public Figures measure(Map<String, String> options) throws Exception {
        Path folder = Files.createTempDirectory("bench-scan-");
        List<Path> sheets = Collections.nCopies(SHEETS, page(folder));
        Path saneFolder = Files.createDirectory(folder.resolve("sane"));
        Path esclFolder = Files.createDirectory(folder.resolve("escl"));
        try (var saned = SanedPeer.start(SanedPeer.USUAL_PORT);
                var feeder = SimulatedScanner.start();
                var sane = new SaneScanner(ID, "127.0.0.1", saned.port(), saned.device());
                var escl = new EsclScanner(ID, feeder.address())) {
            saned.set(PACED);
            var saneImage = Scanimage.ofSaned(saneFolder, saned.device());
            var esclImage = Scanimage.ofEscl(esclFolder, feeder.address().toString());
            var figures = new Figures();
            Map<String, Job> jobs = new LinkedHashMap<>();
            jobs.put("sane", () -> pages(sane, folder));
            jobs.put("scanimage", () -> saneImage.scan(SANE_SIDE_MM, SANE_SIDE_MM));
            measure(jobs, figures);
            jobs.clear();
            saned.set(PACED[0]);
            jobs.put("saneUnpaced", () -> pages(sane, folder));
            jobs.put("scanimageUnpaced", () -> saneImage.scan(SANE_SIDE_MM, SANE_SIDE_MM));
            jobs.put("escl", () -> loaded(feeder, sheets, () -> pages(escl, folder)));
            jobs.put(
                    "scanimageEscl",
                    () -> loaded(feeder, sheets, () -> esclImage.scan(A4_WIDTH_MM, A4_HEIGHT_MM)));
            measure(jobs, figures);
            return figures;
        }
    }

    private static void measure(Map<String, Job> jobs, Figures figures) throws Exception {
        Map<String, List<Double>> msAPage = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + JOBS; round++) {
            for (var job : jobs.entrySet()) {
                long start = System.nanoTime();
                int pages = job.getValue().pages();
                double ms = (System.nanoTime() - start) / 1e6 / SHEETS;
                if (pages != SHEETS) {
                    throw new IOException(job.getKey() + " gave " + pages + " pages");
                }
                if (round >= WARM_UP) {
                    msAPage.computeIfAbsent(job.getKey(), _ -> new ArrayList<>()).add(ms);
                }
            }
        }
        msAPage.forEach((name, each) -> {
            Sample sample = figures.add(new Sample("a page by " + name, "ms", each));
            figures.name(name + "PagesPerMinute", 60_000 / sample.median());
            figures.name(name + "PageMs", sample.median());
        });
    }

    private static int loaded(SimulatedScanner feeder, List<Path> sheets, Job job)
            throws IOException, InterruptedException {
        feeder.load(sheets);
        return job.pages();
    }

    private static int pages(DocumentScanner scanner, Path folder)
            throws IOException, InterruptedException {
        var request = new ScanRequest(300, false, folder, SHEETS + 1, _ -> {});
        ScanOutcome outcome = scanner.scan(request);
        if (!(outcome instanceof ScanOutcome.Scanned(List<PageImage> pages))) {
            throw new IOException("the scan ended with " + outcome);
        }
        for (PageImage page : pages) {
            Files.delete(page.jpeg());
        }
        return pages.size();
    }

    /** A page of letters over a shade, as coloured forms have it. */
    private static Path page(Path folder) throws IOException {
        var page = new BufferedImage(A4_WIDTH, A4_HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = page.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.WHITE, 0, A4_HEIGHT, Color.PINK));
        pen.fillRect(0, 0, A4_WIDTH, A4_HEIGHT);
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 50));
        for (int line = 0; line < 50; line++) {
            pen.drawString(
                    "Phiếu tiếp nhận hồ sơ và hẹn trả kết quả " + line, 200, 200 + line * 64);
        }
        pen.dispose();
        Path file = folder.resolve("sheet.jpg");
        if (!ImageIO.write(page, "jpeg", file.toFile())) {
            throw new IOException("no JPEG could be written");
        }
        return file;
    }
}
