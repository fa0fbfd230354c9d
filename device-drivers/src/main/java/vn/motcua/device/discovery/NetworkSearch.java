package vn.motcua.device.discovery;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;

/**
 * Asks the network, by multicast DNS, which scanners and printers it has.
 *
 * <p>Source: RFC 6762, RFC 6763; Mopria eSCL for {@code _uscan._tcp}, Bonjour Printing for {@code
 * _pdl-datastream._tcp}.
 */
public final class NetworkSearch {
    private static final String SCANNERS = "_uscan._tcp.local.";
    private static final String RAW_PRINTERS = "_pdl-datastream._tcp.local.";

    private static final int USUAL_PORT = 9100;

    private final InetAddress own;

    /**
     * @param own address of this machine in the network to ask
     */
    public NetworkSearch(InetAddress own) {
        this.own = own;
    }

    /**
     * Listens for answers of scanners; blocks for {@code wait}.
     *
     * @return none where multicast is not possible
     */
    public List<Found> scanners(Duration wait) {
        return ask(SCANNERS, wait, NetworkSearch::scanner);
    }

    /** The same for printers that take what is sent as it is. */
    public List<Found> printers(Duration wait) {
        return ask(RAW_PRINTERS, wait, NetworkSearch::printer);
    }

    private List<Found> ask(String kind, Duration wait, Function<ServiceInfo, Found> found) {
        try (JmDNS network = JmDNS.create(own)) {
            return answers(network, kind, wait).map(found).toList();
        } catch (IOException closed) {
            return List.of();
        }
    }

    private static Stream<ServiceInfo> answers(JmDNS network, String kind, Duration wait) {
        return Arrays.stream(network.list(kind, wait.toMillis()))
                .filter(service -> service.getHostAddresses().length > 0);
    }

    private static Found scanner(ServiceInfo service) {
        String path = word(service, "rs").orElse("eSCL").replaceAll("^/|/$", "");
        String place = "http://%s:%d/%s".formatted(host(service), service.getPort(), path);
        return new Found("escl-scanner", place, name(service));
    }

    private static Found printer(ServiceInfo service) {
        String port = service.getPort() == USUAL_PORT ? "" : ":" + service.getPort();
        return new Found("tcp-receipt-printer", host(service) + port, name(service));
    }

    private static String host(ServiceInfo service) {
        return service.getHostAddresses()[0];
    }

    private static String name(ServiceInfo service) {
        return word(service, "ty").orElse(service.getName());
    }

    private static Optional<String> word(ServiceInfo service, String key) {
        return Optional.ofNullable(service.getPropertyString(key)).filter(word -> !word.isBlank());
    }
}
