package vn.motcua.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.scanner.ScanOutcome.Scanned;
import vn.motcua.device.scanner.ScanOutcome.Stopped;
import vn.motcua.device.simulated.SamplePage;
import vn.motcua.device.simulated.SimulatedScanner;
import vn.motcua.device.transport.CertificatePin;

/** Papers go over a secure line to the scanner that a person accepted, and to no other. */
@Timeout(60)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EsclCertificateTest {
    private static final DeviceStatus NOT_TRUSTED =
            new DeviceStatus.Faulted(DeviceFault.NOT_TRUSTED);
    private static SimulatedScanner hardware;

    @TempDir Path folder;

    @BeforeAll
    static void switchOn() {
        hardware = SimulatedScanner.startSecure();
    }

    @AfterAll
    static void switchOff() {
        hardware.close();
    }

    private EsclScanner accepting(String certificate) {
        return new EsclScanner(
                new DeviceId("scanner"), hardware.address(), certificate, EsclPatience.USUAL);
    }

    private ScanOutcome scan(EsclScanner scanner) throws InterruptedException {
        return scanner.scan(DocumentScannerContract.request(folder, 50, new ArrayList<>()));
    }

    @Test
    @Order(1)
    void a_scanner_is_used_with_the_certificate_that_was_accepted()
            throws IOException, InterruptedException {
        hardware.load(SamplePage.write(folder, 2));
        String shown = CertificatePin.shownBy(hardware.address()).orElseThrow();
        assertThat(shown).isEqualTo(hardware.fingerprint());

        try (var scanner = accepting(shown)) {
            assertThat(scanner.status()).isEqualTo(new DeviceStatus.Ready());
            assertThat(((Scanned) scan(scanner)).pages()).hasSize(2);
        }
    }

    @Test
    @Order(2)
    void a_certificate_that_nobody_accepted_is_not_trusted() throws InterruptedException {
        try (var scanner = accepting("")) {
            assertThat(scanner.status()).isEqualTo(NOT_TRUSTED);
            assertThat(scan(scanner)).isEqualTo(new Stopped(DeviceFault.NOT_TRUSTED, List.of()));
        }
    }

    @Test
    @Order(3)
    void a_changed_certificate_is_a_fault_until_it_is_accepted() throws InterruptedException {
        try (var scanner = accepting(hardware.fingerprint())) {
            hardware.renewCertificate();

            assertThat(scanner.status()).isEqualTo(NOT_TRUSTED);
            assertThat(scan(scanner)).isEqualTo(new Stopped(DeviceFault.NOT_TRUSTED, List.of()));
        }
        try (var scanner = accepting(hardware.fingerprint())) {
            assertThat(scanner.status()).isEqualTo(new DeviceStatus.Ready());
        }
    }

    @Test
    @Order(4)
    void a_scanner_that_is_off_shows_no_certificate() {
        hardware.close();

        assertThat(CertificatePin.shownBy(hardware.address())).isEmpty();
    }
}
