package vn.motcua.device.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A technician is offered what is there, under names that stay. */
@Timeout(60)
class DiscoveryTest {
    @TempDir Path root;

    @Test
    void a_serial_device_is_offered_under_the_name_that_holds_its_serial_number()
            throws IOException {
        Path folder = Files.createDirectories(root.resolve("dev/serial/by-id"));
        Files.createFile(folder.resolve("usb-Honeywell_1950_1234-if00"));

        assertThat(new DeviceTree(root).find())
                .contains(
                        new Found(
                                "serial-code-reader",
                                folder + "/usb-Honeywell_1950_1234-if00",
                                "usb-Honeywell_1950_1234-if00"));
    }

    @Test
    void a_usb_printer_is_offered_with_its_own_words() throws IOException {
        Files.createDirectories(root.resolve("dev/usb"));
        Files.createFile(root.resolve("dev/usb/lp0"));
        Path words = Files.createDirectories(root.resolve("sys/class/usbmisc/lp0/device"));
        Files.writeString(words.resolve("ieee1284_id"), "MFG:EPSON;MDL:TM-T20;\n");

        assertThat(new DeviceTree(root).find())
                .containsExactly(
                        new Found(
                                "usb-receipt-printer",
                                root + "/dev/usb/lp0",
                                "MFG:EPSON;MDL:TM-T20;"));
    }

    @Test
    void a_reader_that_poses_as_a_keyboard_is_offered() throws IOException {
        Path folder = Files.createDirectories(root.resolve("dev/input/by-id"));
        Files.createFile(folder.resolve("usb-Newland_FM430-event-kbd"));
        Files.createFile(folder.resolve("usb-Logitech_Mouse-event-mouse"));

        assertThat(new DeviceTree(root).find())
                .containsExactly(
                        new Found(
                                "keyboard-code-reader",
                                folder + "/usb-Newland_FM430-event-kbd",
                                "usb-Newland_FM430-event-kbd"));
    }

    @Test
    void a_machine_without_devices_offers_nothing() {
        assertThat(new DeviceTree(root).find()).isEmpty();
    }

    @Test
    void a_scanner_that_announces_itself_is_offered_with_its_address() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (JmDNS scanner = JmDNS.create(loopback)) {
            scanner.registerService(
                    ServiceInfo.create(
                            "_uscan._tcp.local.",
                            "Hall",
                            8081,
                            0,
                            0,
                            Map.of("rs", "eSCL", "ty", "Hall scanner")));
            scanner.registerService(
                    ServiceInfo.create(
                            "_pdl-datastream._tcp.local.",
                            "Desk",
                            9101,
                            0,
                            0,
                            Map.of("ty", "TM-T20")));

            NetworkSearch search = new NetworkSearch(loopback);
            assertThat(search.scanners(Duration.ofSeconds(7)))
                    .contains(
                            new Found(
                                    "escl-scanner", "http://127.0.0.1:8081/eSCL", "Hall scanner"));
            assertThat(search.printers(Duration.ofSeconds(7)))
                    .contains(new Found("tcp-receipt-printer", "127.0.0.1:9101", "TM-T20"));
        }
    }
}
