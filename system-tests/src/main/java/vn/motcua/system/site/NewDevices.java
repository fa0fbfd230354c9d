package vn.motcua.system.site;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import vn.motcua.device.simulated.SimulatedCodeReader;
import vn.motcua.device.simulated.SimulatedPrinter;
import vn.motcua.device.simulated.SimulatedScanner;

/**
 * A scanner and a printer that announce themselves, and a reader in a plug: what a technician has
 * just unpacked. They speak the real protocols; the kiosk does not know of them.
 */
public final class NewDevices implements AutoCloseable {
    private static final int WIDTH_DOTS = 576;

    private final SimulatedScanner scanner = SimulatedScanner.start();
    private final SimulatedPrinter printer = SimulatedPrinter.start(WIDTH_DOTS);
    private final SimulatedCodeReader reader = SimulatedCodeReader.start();
    private final JmDNS network;
    private final Path plug;

    private NewDevices(JmDNS network, Path plug) throws IOException {
        this.network = network;
        this.plug = plug;
        Files.createDirectories(plug.getParent());
        Path _ = Files.createSymbolicLink(plug, reader.port());
        announce("_uscan._tcp.local.", scanner.address().getPort(), "Máy quét ở sảnh");
        announce("_pdl-datastream._tcp.local.", printer.port(), "TM-T20 ở sảnh");
    }

    /**
     * Connects all three.
     *
     * @param machine the folder that stands for the machine's own {@code /}
     */
    public static NewDevices connect(Path machine) throws IOException {
        return new NewDevices(
                JmDNS.create(InetAddress.getLoopbackAddress()),
                machine.resolve("dev/serial/by-id/usb-Newland_FM430_18264B0A4D-if00"));
    }

    private void announce(String kind, int port, String name) throws IOException {
        network.registerService(
                ServiceInfo.create(
                        kind, "motcua-" + port, port, 0, 0, Map.of("rs", "eSCL", "ty", name)));
    }

    public SimulatedScanner scanner() {
        return scanner;
    }

    public SimulatedPrinter printer() {
        return printer;
    }

    public SimulatedCodeReader reader() {
        return reader;
    }

    /** As the kiosk finds it. */
    public String placeOfReader() {
        return plug.toString();
    }

    @Override
    public void close() throws IOException {
        network.close();
        reader.close();
        printer.close();
        scanner.close();
    }
}
