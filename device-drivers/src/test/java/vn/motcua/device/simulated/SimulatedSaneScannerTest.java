package vn.motcua.device.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.device.simulated.sane.SaneFault;
import vn.motcua.device.simulated.sane.SimulatedSaneScanner;

/**
 * A foreign program keeps the simulated scanner server honest. It cannot be told another port than
 * the usual one, so where that is taken there is nothing to see.
 */
@Timeout(60)
class SimulatedSaneScannerTest {
    private static final Path SCANIMAGE = Path.of("/usr/bin/scanimage");
    private static final int JAMMED = 6;

    @TempDir Path folder;

    @Test
    void debians_scanimage_reads_a_page_dot_by_dot() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SCANIMAGE) && isUsualPortFree(), "no scanimage, or no port");
        try (var scanner = SimulatedSaneScanner.start(SanedPeer.USUAL_PORT)) {
            var sheets = SamplePage.write(folder, 1);
            scanner.load(sheets);

            assertThat(scanimage("--mode=Color", "--format=png")).isZero();

            var laid = ImageIO.read(sheets.getFirst().toFile());
            var read = ImageIO.read(folder.resolve("out.png").toFile());
            assertThat(read.getWidth()).isEqualTo(laid.getWidth());
            assertThat(read.getHeight()).isEqualTo(laid.getHeight());
            assertThat(read.getRGB(laid.getWidth() / 2, laid.getHeight() / 2))
                    .isEqualTo(laid.getRGB(laid.getWidth() / 2, laid.getHeight() / 2));
        }
    }

    @Test
    void debians_scanimage_hears_of_the_jam() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SCANIMAGE) && isUsualPortFree(), "no scanimage, or no port");
        try (var scanner = SimulatedSaneScanner.start(SanedPeer.USUAL_PORT)) {
            scanner.load(SamplePage.write(folder, 1));
            scanner.fault(SaneFault.JAM_IN_PAGE, true);

            assertThat(scanimage("--mode=Gray", "--format=pnm")).isEqualTo(JAMMED);
        }
    }

    private int scanimage(String... arguments) throws IOException, InterruptedException {
        Path config = Files.createDirectory(folder.resolve("sane"));
        Files.writeString(config.resolve("dll.conf"), "net\n");
        Files.writeString(config.resolve("net.conf"), "127.0.0.1\n");
        var command =
                new ProcessBuilder(
                        SCANIMAGE.toString(),
                        "-d",
                        "net:127.0.0.1:" + SimulatedSaneScanner.DEVICE,
                        "--source=Automatic Document Feeder",
                        "--resolution=75");
        command.command().addAll(List.of(arguments));
        command.environment().put("SANE_CONFIG_DIR", config.toString());
        command.redirectError(folder.resolve("log").toFile());
        command.redirectOutput(folder.resolve("out.png").toFile());
        Process process = command.start();
        try {
            assertThat(process.waitFor(40, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static boolean isUsualPortFree() {
        try (var socket =
                new ServerSocket(SanedPeer.USUAL_PORT, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
