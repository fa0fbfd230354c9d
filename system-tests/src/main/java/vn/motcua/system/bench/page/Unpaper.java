package vn.motcua.system.bench.page;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.motcua.local.picture.Picture;

/** Debian's unpaper with everything switched off but straightening. */
final class Unpaper {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> ONLY_DESKEW =
            List.of(
                    "unpaper",
                    "--no-blackfilter",
                    "--no-noisefilter",
                    "--no-blurfilter",
                    "--no-grayfilter",
                    "--no-mask-center",
                    "--no-border-scan",
                    "--no-border-align",
                    "--no-border",
                    "--no-wipe",
                    "--overwrite");

    private final Path folder;

    Unpaper(Path folder) {
        this.folder = folder;
    }

    /** Nanoseconds of the whole process, which reads and writes the page's bare pixels. */
    long straighten(Picture page) throws IOException, InterruptedException {
        Path in = folder.resolve("in.ppm");
        write(page, in);
        List<String> command = new ArrayList<>(ONLY_DESKEW);
        command.add(in.toString());
        command.add(folder.resolve("out.ppm").toString());
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            Process _ = process.destroyForcibly();
            throw new IOException("unpaper did not straighten a page");
        }
        return System.nanoTime() - start;
    }

    private static void write(Picture page, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            String head = "P6 %d %d 255\n".formatted(page.widthPx(), page.heightPx());
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            byte[] pixels = page.bytes();
            for (int at = 0; at < pixels.length; at += 3) {
                out.write(pixels[at + 2]);
                out.write(pixels[at + 1]);
                out.write(pixels[at]);
            }
        }
    }
}
