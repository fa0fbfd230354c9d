package vn.motcua.device.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.device.discovery.NetworkSearch.Kind;

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
    void what_announces_itself_is_offered_with_its_address()
            throws IOException, InterruptedException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (JmDNS network = JmDNS.create(loopback)) {
            announce(network, "_uscan", "Hall", 8081, Map.of("rs", "eSCL", "ty", "Hall scanner"));
            announce(network, "_uscans", "Safe", 443, Map.of("rs", "/eSCL/"));
            announce(network, "_pdl-datastream", "Desk", 9101, Map.of("ty", "TM-T20"));
            announce(network, "_ipps", "Office", 8443, Map.of("rp", "ipp/a4"));

            assertThat(
                            found(
                                    Kind.SCANNER,
                                    Kind.SECURE_SCANNER,
                                    Kind.RAW_PRINTER,
                                    Kind.SECURE_IPP_PRINTER))
                    .contains(
                            new Found("escl-scanner", "http://127.0.0.1:8081/eSCL", "Hall scanner"),
                            new Found("escl-scanner", "https://127.0.0.1:443/eSCL", "Safe"),
                            new Found("tcp-receipt-printer", "127.0.0.1:9101", "TM-T20"),
                            new Found("ipp-printer", "ipps://127.0.0.1:8443/ipp/a4", "Office"));
        }
    }

    private static void announce(
            JmDNS network, String kind, String name, int port, Map<String, String> words)
            throws IOException {
        String service = kind + "._tcp.local.";
        network.registerService(ServiceInfo.create(service, name, port, 0, 0, words));
    }

    /** Asks for all kinds at once, for each waits out its time. */
    private static List<Found> found(Kind... kinds) throws InterruptedException {
        var search = new NetworkSearch(InetAddress.getLoopbackAddress());
        List<Found> found = new CopyOnWriteArrayList<>();
        List<Thread> asking = new ArrayList<>();
        for (Kind kind : kinds) {
            asking.add(
                    Thread.ofVirtual()
                            .start(() -> found.addAll(search.find(kind, Duration.ofSeconds(7)))));
        }
        for (Thread each : asking) {
            each.join();
        }
        return found;
    }
}
