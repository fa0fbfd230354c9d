package vn.motcua.device.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A foreign program keeps the simulated scanner honest: it must scan from it as from any other. */
@Timeout(60)
class SimulatedScannerTest {
    private static final Path SCANIMAGE = Path.of("/usr/bin/scanimage");
    private static final String AIRSCAN = "libsane-airscan.so.1";

    @TempDir Path folder;

    @Test
    void debians_scanimage_reads_every_sheet_of_the_feeder()
            throws IOException, InterruptedException {
        assumeTrue(hasAirscan(), "scanimage with sane-airscan is not installed");
        try (var scanner = SimulatedScanner.start()) {
            scanner.load(SamplePage.write(folder, 3));

            int exit = scanimage(scanner, "--source=ADF", "--batch=" + folder + "/out-%d.pnm");

            assertThat(exit).as(Files.readString(folder.resolve("log"))).isZero();
            assertThat(folder.resolve("out-3.pnm")).isNotEmptyFile();
            assertThat(folder.resolve("out-4.pnm")).doesNotExist();
            assertThat(scanner.pagesInFeeder()).isZero();
        }
    }

    @Test
    void debians_scanimage_reads_over_a_secure_line_too() throws IOException, InterruptedException {
        assumeTrue(hasAirscan(), "scanimage with sane-airscan is not installed");
        try (var scanner = SimulatedScanner.startSecure()) {
            scanner.load(SamplePage.write(folder, 1));

            int exit = scanimage(scanner, "--source=ADF", "--batch=" + folder + "/out-%d.pnm");

            assertThat(exit).as(Files.readString(folder.resolve("log"))).isZero();
            assertThat(folder.resolve("out-1.pnm")).isNotEmptyFile();
        }
    }

    @Test
    void debians_scanimage_reports_the_jam_after_two_sheets()
            throws IOException, InterruptedException {
        assumeTrue(hasAirscan(), "scanimage with sane-airscan is not installed");
        try (var scanner = SimulatedScanner.start()) {
            scanner.load(SamplePage.write(folder, 3));
            scanner.fault(ScannerFault.JAM_AFTER_TWO, true);

            int exit = scanimage(scanner, "--source=ADF", "--batch=" + folder + "/out-%d.pnm");

            assertThat(exit).isNotZero();
            assertThat(folder.resolve("log")).content().contains("feeder jammed");
            assertThat(folder.resolve("out-2.pnm")).isNotEmptyFile();
            assertThat(folder.resolve("out-3.pnm")).doesNotExist();
            assertThat(scanner.pagesInFeeder()).isEqualTo(1);
        }
    }

    private int scanimage(SimulatedScanner scanner, String... arguments)
            throws IOException, InterruptedException {
        Path config = Files.createDirectory(folder.resolve("sane"));
        Files.writeString(config.resolve("dll.conf"), "airscan\n");
        Files.writeString(
                config.resolve("airscan.conf"),
                """
                [devices]
                "Sim" = %s/, eSCL
                [options]
                discovery = disable
                """
                        .formatted(scanner.address()));
        var command = new ProcessBuilder(SCANIMAGE.toString(), "-d", "airscan:e0:Sim");
        command.command().addAll(List.of("--resolution=75", "--format=pnm"));
        command.command().addAll(List.of(arguments));
        command.environment().put("SANE_CONFIG_DIR", config.toString());
        Path log = folder.resolve("log");
        Process process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertThat(process.waitFor(40, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static boolean hasAirscan() throws IOException {
        if (!Files.isExecutable(SCANIMAGE)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(Path.of("/usr/lib"), 3)) {
            return files.anyMatch(file -> file.endsWith(AIRSCAN));
        }
    }
}
