package vn.motcua.system.bench.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import vn.motcua.local.archive.ArchivePage;
import vn.motcua.local.archive.ArchivePdf;
import vn.motcua.local.page.PageCheck;
import vn.motcua.local.page.Straight;
import vn.motcua.local.picture.Picture;
import vn.motcua.system.bench.Bench;
import vn.motcua.system.bench.Figures;
import vn.motcua.system.bench.Sample;
import vn.motcua.system.page.SharedScans;

/** A page from the scanner's JPEG to its part of the PDF, on one thread. */
public final class PageBench implements Bench {
    private static final int DPI = 300;
    private static final int WIDTH = 2_481;
    private static final int HEIGHT = 3_508;
    private static final int PAGES = 6;
    private static final int WARM_UP = 2;
    private static final double SLANT_MAX = 4;
    private static final long SEED = 5;

    @Override
    public String name() {
        return "page";
    }

    @Override
    public String about() {
        return "A4, 300 dpi, colour: JPEG to PDF/A, and its straightening beside unpaper's;"
                + " bytes a page of the shared scans as they are";
    }

    @Override
    public Figures measure(Map<String, String> options) throws Exception {
        List<Path> files = SharedScans.files();
        if (files.isEmpty()) {
            throw new IOException("the shared scans are not here");
        }
        Path folder = Files.createTempDirectory("bench-page-");
        var figures = new Figures();
        time(files, folder, figures);
        List<Double> bytes = new ArrayList<>();
        for (Path file : files) {
            Picture page = SharedScans.picture(file);
            bytes.add((double) pdf(Straight.of(page, PageCheck.of(page))));
        }
        Sample sizes = figures.add(new Sample("one page as PDF/A", "bytes", bytes));
        figures.name("bytesPerPageMedian", sizes.median());
        figures.name("bytesPerPageP95", sizes.percentile(0.95));
        return figures;
    }

    private static void time(List<Path> files, Path folder, Figures figures) throws Exception {
        var lot = new Random(SEED);
        var unpaper = new Unpaper(folder);
        List<Long> whole = new ArrayList<>();
        List<Long> straight = new ArrayList<>();
        List<Long> peer = new ArrayList<>();
        for (int number = 0; number < WARM_UP + PAGES; number++) {
            Path file = files.get(number * files.size() / (WARM_UP + PAGES));
            double slant = lot.nextDouble(-SLANT_MAX, SLANT_MAX);
            Picture page = crooked(SharedScans.picture(file), slant);
            Path jpeg = folder.resolve("page.jpg");
            if (!ImageIO.write(page.image(), "jpeg", jpeg.toFile())) {
                throw new IOException("no JPEG could be written");
            }
            long wholeNanos = whole(jpeg);
            long straightNanos = straighten(page);
            long peerNanos = unpaper.straighten(page);
            if (number >= WARM_UP) {
                whole.add(wholeNanos);
                straight.add(straightNanos);
                peer.add(peerNanos);
            }
        }
        name(figures, "pageMsP50", "from JPEG to PDF/A", whole);
        name(figures, "deskewMsP50", "looked over and straightened", straight);
        name(figures, "unpaperMsP50", "straightened by unpaper", peer);
    }

    private static void name(Figures figures, String key, String what, List<Long> nanos) {
        figures.name(key, figures.add(Sample.ofNanos(what, nanos)).median());
    }

    private static long whole(Path jpeg) throws IOException {
        long start = System.nanoTime();
        Picture read = SharedScans.picture(jpeg);
        long _ = pdf(Straight.of(read, PageCheck.of(read)));
        return System.nanoTime() - start;
    }

    private static long straighten(Picture page) {
        long start = System.nanoTime();
        Picture _ = Straight.of(page, PageCheck.of(page));
        return System.nanoTime() - start;
    }

    private static long pdf(Picture straight) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new ArchivePdf()) {
            pdf.add(ArchivePage.of(straight), List.of());
            pdf.writeTo(bytes);
        }
        return bytes.size();
    }

    /** As a scanner of 300 dpi would have seen the page, laid on its glass in a hurry. */
    private static Picture crooked(Picture page, double degrees) {
        var seen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = seen.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
        pen.drawImage(page.image(), 0, 0, WIDTH, HEIGHT, null);
        pen.dispose();
        return new Picture(seen, DPI);
    }
}
