package vn.motcua.local.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.KioskConfig;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.local.LocalServer;
import vn.motcua.local.visit.SampleSettings;

/** A technician far away asks a kiosk that runs how it does. */
class DiagnoseMainTest {
    private static final DeviceId PRINTER = new DeviceId("printer");

    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void a_kiosk_that_runs_says_how_its_devices_and_it_itself_do() throws Exception {
        KioskConfig config = SampleSettings.of(folder);
        var printer =
                new DeviceConfig.TcpReceiptPrinter(PRINTER, DeviceConfig.SIMULATED, 9100, 576);
        try (var _ = LocalServer.start(config, List.of(printer), Clock.systemUTC())) {
            assertThat(diagnose(config)).isZero();
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("RECEIPT_PRINTER", "DISK");
    }

    @Test
    void where_none_runs_the_answer_is_no() throws Exception {
        assertThat(diagnose(SampleSettings.of(folder))).isEqualTo(1);
    }

    private int diagnose(KioskConfig config) throws InterruptedException {
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new DiagnoseMain(config.runFolder(), print).run(false);
    }
}
