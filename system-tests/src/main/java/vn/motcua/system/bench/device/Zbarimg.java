package vn.motcua.system.bench.device;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Debian's {@code zbarimg}, started anew for each picture. */
final class Zbarimg implements CodeEye {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** It ends each text with a line break, which may also stand inside one. */
    private static final String SEPARATOR = "QR-Code:";

    @Override
    public List<String> read(Path picture) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                "zbarimg", "-q", "-Sdisable", "-Sqrcode.enable", picture.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var said = CompletableFuture.supplyAsync(() -> said(process));
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            Process _ = process.destroyForcibly();
        }
        return List.of(said.join().split(SEPARATOR)).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String said(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
