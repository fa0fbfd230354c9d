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
                                "port",
                                "/dev/serial/by-id/usb-Honeywell_1950_1234-if00",
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
                                "file",
                                "/dev/usb/lp0",
                                "MFG:EPSON;MDL:TM-T20;"));
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

            assertThat(new NetworkSearch(loopback).find(Duration.ofSeconds(7)))
                    .contains(
                            new Found(
                                    "escl-scanner",
                                    "address",
                                    "http://127.0.0.1:8081/eSCL",
                                    "Hall scanner"));
        }
    }
}
