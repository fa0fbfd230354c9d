package vn.motcua.local.technician;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.contract.screen.FoundView;
import vn.motcua.contract.screen.SettingView;
import vn.motcua.contract.screen.TechnicianDeed;
import vn.motcua.contract.screen.TechnicianState;
import vn.motcua.contract.screen.TechnicianState.DeviceList;
import vn.motcua.contract.screen.TechnicianState.DeviceShown;
import vn.motcua.contract.screen.TechnicianState.FoundDevices;
import vn.motcua.contract.screen.TechnicianState.NotOpened;
import vn.motcua.contract.screen.TechnicianState.SettingsWanted;
import vn.motcua.contract.screen.TechnicianState.Trial;
import vn.motcua.contract.screen.TrialState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.device.simulated.PrinterFault;
import vn.motcua.device.simulated.SimulatedCodeReader;
import vn.motcua.device.simulated.SimulatedPrinter;
import vn.motcua.device.simulated.SimulatedScanner;

/** A technician sets devices up by touch, and cannot lock one out by a slip. */
@Timeout(60)
class TechnicianDevicesTest {
    private static final Duration HOLD_AGAIN = Duration.ofMillis(500);

    @TempDir Path folder;
    private final SimulatedPrinter printer = SimulatedPrinter.start(576);
    private TechnicianKiosk kiosk;
    private FakeScreen screen;
    private TechnicianFlow flow;

    @BeforeEach
    void signIn() throws IOException, InterruptedException {
        kiosk = TechnicianKiosk.in(folder, "devices: []\n");
        screen = kiosk.screen();
        flow = kiosk.flow();
        kiosk.signIn();
        screen.touch(flow, new VisitorAction.Choose("devices"));
    }

    @AfterEach
    void switchOff() {
        kiosk.close();
        printer.close();
    }

    private void choose(String option) {
        screen.touch(flow, new VisitorAction.Choose(option));
    }

    private void goOn() {
        screen.touch(flow, new VisitorAction.Continue());
    }

    /** From the list of devices to the settings of a printer at {@code place}. */
    private void namePrinterAt(String place) throws InterruptedException {
        goOn();
        choose(DeviceRole.RECEIPT_PRINTER.name());
        var _ = screen.await(FoundDevices.class);
        screen.touch(flow, new VisitorAction.TypeTheCode());
        choose("tcp-receipt-printer");
        screen.touch(flow, new VisitorAction.Answer(place));
        var _ = screen.await(SettingsWanted.class);
    }

    private Trial addPrinter() throws InterruptedException {
        namePrinterAt("127.0.0.1:" + printer.port());
        goOn();
        return screen.await(Trial.class, shown -> !(shown.trial() instanceof TrialState.TrialRuns));
    }

    private List<DeviceConfig> configured() {
        return kiosk.configured();
    }

    private List<TechnicianDeed> deeds() {
        return kiosk.deeds();
    }

    @Test
    void a_new_printer_prints_at_once_and_stays() throws InterruptedException {
        Trial trial = addPrinter();

        assertThat(trial.trial()).isInstanceOf(TrialState.SlipPrinted.class);
        assertThat(printer.slips()).hasSize(1);
        assertThat(configured())
                .containsExactly(
                        new DeviceConfig.TcpReceiptPrinter(
                                new DeviceId("printer"), "127.0.0.1", printer.port(), 576));
        choose("passed");
        assertThat(screen.await(DeviceList.class).devices())
                .extracting(DeviceView::driver)
                .containsExactly("tcp-receipt-printer");
        assertThat(deeds()).startsWith(TechnicianDeed.DEVICE_TESTED, TechnicianDeed.DEVICE_ADDED);
    }

    @Test
    void a_printer_without_paper_says_so_and_stays() throws InterruptedException {
        printer.fault(PrinterFault.PAPER_OUT, true);

        assertThat(addPrinter().trial())
                .isEqualTo(new TrialState.TrialFailed(DeviceFault.PAPER_OUT));
        assertThat(configured()).hasSize(1);
    }

    @Test
    void settings_that_lead_to_no_device_are_undone() throws InterruptedException {
        printer.fault(PrinterFault.OFFLINE, true);

        namePrinterAt("127.0.0.1:" + printer.port());
        goOn();

        assertThat(screen.await(NotOpened.class).role()).isEqualTo(DeviceRole.RECEIPT_PRINTER);
        assertThat(configured()).isEmpty();
        assertThat(kiosk.desk().views()).isEmpty();
        assertThat(deeds()).startsWith(TechnicianDeed.SETTINGS_UNDONE);
    }

    @Test
    void a_place_that_no_device_can_have_changes_nothing() throws InterruptedException {
        namePrinterAt("127.0.0.1:paper");
        goOn();

        var _ = screen.await(TechnicianState.NotSaved.class);
        assertThat(configured()).isEmpty();
    }

    @Test
    void a_setting_is_changed_by_one_touch_and_opened_anew() throws InterruptedException {
        var _ = addPrinter();
        choose("passed");
        choose("printer");
        choose("settings");
        choose("widthDots=384");
        choose("widthDots=7");
        assertThat(screen.await(SettingsWanted.class).settings().getFirst().chosen())
                .isEqualTo("384");
        goOn();
        var _ = screen.await(Trial.class);

        assertThat(configured())
                .containsExactly(
                        new DeviceConfig.TcpReceiptPrinter(
                                new DeviceId("printer"), "127.0.0.1", printer.port(), 384));
    }

    @Test
    void a_scanner_is_trusted_by_the_certificate_that_was_on_the_screen()
            throws InterruptedException {
        try (SimulatedScanner scanner = SimulatedScanner.startSecure()) {
            goOn();
            choose(DeviceRole.DOCUMENT_SCANNER.name());
            var _ = screen.await(FoundDevices.class);
            screen.touch(flow, new VisitorAction.TypeTheCode());
            choose("escl-scanner");
            screen.touch(flow, new VisitorAction.Answer(scanner.address().toString()));
            String first = scanner.fingerprint();
            assertThat(screen.await(SettingsWanted.class).settings().getFirst())
                    .isEqualTo(new SettingView("certificate", List.of(first), first, ""));
            goOn();
            var _ = screen.await(Trial.class);
            assertThat(configured().getFirst().settings()).containsEntry("certificate", first);

            scanner.renewCertificate();
            choose("passed");
            choose("scanner");
            choose("settings");

            String second = scanner.fingerprint();
            assertThat(screen.await(SettingsWanted.class).settings().getFirst())
                    .isEqualTo(new SettingView("certificate", List.of(second), second, first));
        }
    }

    @Test
    void a_scanner_at_a_plug_is_found_by_the_system_and_tried() throws Exception {
        Path programs = Files.createDirectories(folder.resolve("machine/usr/bin"));
        Path program =
                Files.writeString(
                        programs.resolve("scanimage"),
                        "#!/bin/sh\nprintf 'gone:1\\tFUJITSU fi-7160\\nnet:far\\tother\\n'\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        goOn();
        choose(DeviceRole.DOCUMENT_SCANNER.name());
        assertThat(screen.await(FoundDevices.class).found())
                .containsExactly(new FoundView("FUJITSU fi-7160", "local-scanner", "gone:1"));
        choose("local-scanner gone:1");
        goOn();
        assertThat(screen.await(NotOpened.class).fault()).isEqualTo(DeviceFault.NO_DEVICE);
        assertThat(configured()).isEmpty();
    }

    @Test
    void a_removed_device_is_gone_from_the_settings_and_from_the_desk()
            throws InterruptedException {
        var _ = addPrinter();
        choose("passed");
        choose("printer");
        choose("remove");
        goOn();

        assertThat(screen.await(DeviceList.class, list -> list.devices().isEmpty()).devices())
                .isEmpty();
        assertThat(configured()).isEmpty();
        assertThat(deeds()).startsWith(TechnicianDeed.DEVICE_REMOVED);
    }

    /** The screen asks a moment before the kiosk listens: then people hold it again. */
    private Trial holdUntilHeard(SimulatedCodeReader reader, String code)
            throws InterruptedException {
        Thread holding =
                Thread.ofVirtual()
                        .start(() -> {
                            while (!Thread.currentThread().isInterrupted()) {
                                reader.hold(code);
                                LockSupport.parkNanos(HOLD_AGAIN.toNanos());
                            }
                        });
        Trial heard = screen.await(Trial.class, t -> t.trial() instanceof TrialState.CodeHeard);
        holding.interrupt();
        holding.join();
        return heard;
    }

    @Test
    void a_reader_at_a_plug_is_found_and_what_it_reads_is_not_shown() throws Exception {
        try (SimulatedCodeReader reader = SimulatedCodeReader.start()) {
            Path plugs = Files.createDirectories(folder.resolve("machine/dev/serial/by-id"));
            Path plug = plugs.resolve("usb-Newland_FM430_1234-if00");
            Files.createSymbolicLink(plug, reader.port());
            goOn();
            choose(DeviceRole.CODE_READER.name());
            FoundDevices found = screen.await(FoundDevices.class);
            assertThat(found.found())
                    .extracting(each -> each.name() + " " + each.driver())
                    .containsExactly("usb-Newland_FM430_1234-if00 serial-code-reader");
            choose("serial-code-reader " + plug);
            goOn();
            var _ = screen.await(Trial.class);
            Trial heard = holdUntilHeard(reader, "Nguyễn Thị Mẫu");
            assertThat(heard.toString()).doesNotContain("Nguyễn");
            choose("passed");
            choose("reader");
            assertThat(screen.await(DeviceShown.class).device().place()).isEqualTo(plug.toString());
        }
    }
}
