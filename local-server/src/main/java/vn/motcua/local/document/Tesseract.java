package vn.motcua.local.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Reads the words of a page with Tesseract, if the machine has it with Vietnamese (Debian's
 * packages tesseract-ocr and tesseract-ocr-vie). It runs as a process of its own that gives way to
 * all others, which a hard page cannot hold up for ever and whose crash is nobody else's.
 */
final class Tesseract {
    private static final Duration DEADLINE = Duration.ofSeconds(40);
    private static final Duration PULSE = Duration.ofMillis(500);
    private static final List<String> GIVING_WAY = List.of("nice", "-n", "19", "tesseract");
    private static final String TABLE = ".tsv";

    private Tesseract() {}

    /**
     * Writes what it found into {@code table}, or nothing if it is not here, did not end in time or
     * is not wanted any more.
     *
     * @param isWanted asked several times a second
     */
    static void read(Path picture, Path table, BooleanSupplier isWanted)
            throws IOException, InterruptedException {
        Path draft = table.resolveSibling(table.getFileName() + ".part");
        List<String> files = List.of(picture.toString(), draft.toString(), "-l", "vie", "tsv");
        var process =
                new ProcessBuilder()
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.command().addAll(GIVING_WAY);
        process.command().addAll(files);
        process.environment().put("OMP_THREAD_LIMIT", "1");
        Path written = draft.resolveSibling(draft.getFileName() + TABLE);
        Process running = process.start();
        try {
            if (endsInTime(running, isWanted) && isWanted.getAsBoolean()) {
                Path _ = Files.move(written, table, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Process _ = running.destroyForcibly();
            Files.deleteIfExists(written);
        }
    }

    private static boolean endsInTime(Process running, BooleanSupplier isWanted)
            throws InterruptedException {
        long pulses = DEADLINE.dividedBy(PULSE);
        for (long pulse = 0; pulse < pulses && isWanted.getAsBoolean(); pulse++) {
            if (running.waitFor(PULSE.toMillis(), TimeUnit.MILLISECONDS)) {
                return running.exitValue() == 0;
            }
        }
        return false;
    }
}
