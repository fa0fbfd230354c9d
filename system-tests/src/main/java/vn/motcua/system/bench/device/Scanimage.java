package vn.motcua.system.bench.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Debian's {@code scanimage}, which pulls a feeder empty and writes JPEG files.
 *
 * @param folder of its own, for its settings and its pages
 * @param device as it names it
 * @param source as this device names its feeder
 */
record Scanimage(Path folder, String device, String source) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Asks the scanner server at the usual port of this machine. */
    static Scanimage ofSaned(Path folder, String device) throws IOException {
        Files.writeString(folder.resolve("dll.conf"), "net\n");
        Files.writeString(folder.resolve("net.conf"), "127.0.0.1\n");
        return new Scanimage(folder, "net:127.0.0.1:" + device, "Automatic Document Feeder");
    }

    /** Asks an eSCL scanner, through sane-airscan. */
    static Scanimage ofEscl(Path folder, String address) throws IOException {
        Files.writeString(folder.resolve("dll.conf"), "airscan\n");
        Files.writeString(
                folder.resolve("airscan.conf"),
                """
                [devices]
                "Feeder" = %s/, eSCL
                [options]
                discovery = disable
                """
                        .formatted(address));
        return new Scanimage(folder, "airscan:e0:Feeder", "ADF");
    }

    /** Scans in colour at 300 dots an inch until the feeder is empty; how many pages came. */
    int scan(int widthMm, int heightMm) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        var command =
                new ProcessBuilder(
                        List.of(
                                "scanimage",
                                "--device-name=" + device,
                                "--source=" + source,
                                "--mode=Color",
                                "--resolution=300",
                                "-x" + widthMm,
                                "-y" + heightMm,
                                "--format=jpeg",
                                "--batch=" + folder + "/page-%d.jpg"));
        command.environment().put("SANE_CONFIG_DIR", folder.toString());
        Process process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            Process _ = process.destroyForcibly();
            throw new IOException("scanimage hangs: " + Files.readString(log));
        }
        return takePages();
    }

    private int takePages() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".jpg")).toList();
            for (Path page : pages) {
                Files.delete(page);
            }
            return pages.size();
        }
    }
}
