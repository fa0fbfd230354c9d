package vn.motcua.device.discovery;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;

/**
 * Asks the network, by multicast DNS, which scanners and printers it has.
 *
 * <p>Source: RFC 6762, RFC 6763; Mopria eSCL for {@code _uscan}, Bonjour Printing and PWG 5100.14
 * for the printers.
 */
public final class NetworkSearch {
    private static final int USUAL_PORT = 9100;

    private final InetAddress own;

    /**
     * @param own address of this machine in the network to ask
     */
    public NetworkSearch(InetAddress own) {
        this.own = own;
    }

    /** A kind of device, by the word it is announced under. */
    public enum Kind {
        SCANNER("_uscan"),
        SECURE_SCANNER("_uscans"),
        /** Takes what is sent as it is. */
        RAW_PRINTER("_pdl-datastream"),
        IPP_PRINTER("_ipp"),
        SECURE_IPP_PRINTER("_ipps");

        private final String service;

        Kind(String word) {
            service = word + "._tcp.local.";
        }

        private Found found(ServiceInfo service) {
            return switch (this) {
                case SCANNER -> escl("http", service);
                case SECURE_SCANNER -> escl("https", service);
                case RAW_PRINTER -> raw(service);
                case IPP_PRINTER -> ipp("ipp", service);
                case SECURE_IPP_PRINTER -> ipp("ipps", service);
            };
        }
    }

    /**
     * Listens for answers; blocks for {@code wait}.
     *
     * @return none where multicast is not possible
     */
    public List<Found> find(Kind kind, Duration wait) {
        try (JmDNS network = JmDNS.create(own)) {
            return answers(network, kind.service, wait).map(kind::found).toList();
        } catch (IOException closed) {
            return List.of();
        }
    }

    private static Stream<ServiceInfo> answers(JmDNS network, String kind, Duration wait) {
        return Arrays.stream(network.list(kind, wait.toMillis()))
                .filter(service -> service.getHostAddresses().length > 0);
    }

    private static Found escl(String scheme, ServiceInfo service) {
        return new Found("escl-scanner", address(scheme, service, "rs", "eSCL"), name(service));
    }

    private static Found ipp(String scheme, ServiceInfo service) {
        return new Found("ipp-printer", address(scheme, service, "rp", "ipp/print"), name(service));
    }

    private static String address(String scheme, ServiceInfo service, String key, String usual) {
        String path = word(service, key).orElse(usual).replaceAll("^/|/$", "");
        return "%s://%s:%d/%s".formatted(scheme, host(service), service.getPort(), path);
    }

    private static Found raw(ServiceInfo service) {
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
