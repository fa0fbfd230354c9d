package vn.motcua.local.device;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.motcua.config.device.DriverKind;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.device.chip.ChipReader;
import vn.motcua.device.discovery.DeviceTree;
import vn.motcua.device.discovery.Found;
import vn.motcua.device.discovery.NetworkSearch;
import vn.motcua.device.discovery.NetworkSearch.Kind;
import vn.motcua.device.scanimage.Scanimage;

/**
 * Looks for devices that could be set up: at the plugs, and on every network of this machine at
 * once.
 *
 * @param root {@code /}, or a folder that stands for it
 * @param own addresses of this machine in the networks to ask, as they are when it is asked
 */
public record DeviceSearch(Path root, Supplier<List<InetAddress>> own) {
    private static final String CHIP_SERVICE = "run/pcscd/pcscd.comm";
    private static final Duration DRIVERS_WAIT = Duration.ofSeconds(20);

    public static DeviceSearch ofThisMachine() {
        return new DeviceSearch(Path.of("/"), DeviceSearch::ownAddresses);
    }

    /** Also the loopback: a USB scanner behind a driver of the system announces itself there. */
    private static List<InetAddress> ownAddresses() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(DeviceSearch::isUp)
                    .flatMap(each -> each.inetAddresses().filter(Inet4Address.class::isInstance))
                    .toList();
        } catch (SocketException none) {
            return List.of();
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && (network.supportsMulticast() || network.isLoopback());
        } catch (SocketException gone) {
            return false;
        }
    }

    /** Everything that is there; blocks for as long as answers are waited for. */
    public List<Found> find(Duration answers) throws InterruptedException {
        List<Found> found = new ArrayList<>(new DeviceTree(root).find());
        found.addAll(Scanimage.of(root).find(DRIVERS_WAIT));
        found.addAll(chipReaders());
        found.addAll(ask(answers, Kind.values()));
        return List.copyOf(found);
    }

    /** What could have this role; what only a plug can hold is there at once. */
    public List<Found> find(DeviceRole role, Duration answers) throws InterruptedException {
        List<Found> found = new ArrayList<>();
        new DeviceTree(root)
                .find().stream()
                        .filter(each -> DriverKind.of(role).stream().anyMatch(isOf(each)))
                        .forEach(found::add);
        if (role == DeviceRole.DOCUMENT_SCANNER) {
            found.addAll(Scanimage.of(root).find(DRIVERS_WAIT));
        }
        found.addAll(
                switch (role) {
                    case CODE_READER -> List.<Found>of();
                    case CHIP_READER -> chipReaders();
                    case DOCUMENT_SCANNER -> ask(answers, Kind.SCANNER, Kind.SECURE_SCANNER);
                    case RECEIPT_PRINTER ->
                            ask(
                                    answers,
                                    Kind.RAW_PRINTER,
                                    Kind.IPP_PRINTER,
                                    Kind.SECURE_IPP_PRINTER);
                });
        return List.copyOf(found);
    }

    /** Those of a service that runs, or that the system starts when it is called. */
    private List<Found> chipReaders() {
        return Files.exists(root.resolve(CHIP_SERVICE))
                ? ChipReader.readers().stream()
                        .map(name -> new Found(DriverKind.CHIP_READER.word(), name, name))
                        .toList()
                : List.of();
    }

    private static Predicate<DriverKind> isOf(Found found) {
        return kind -> kind.word().equals(found.driver());
    }

    /** Asks for every kind on every network at once. */
    private List<Found> ask(Duration answers, Kind... kinds) throws InterruptedException {
        List<Callable<List<Found>>> asked = new ArrayList<>();
        for (InetAddress address : own.get()) {
            for (Kind kind : kinds) {
                asked.add(() -> new NetworkSearch(address).find(kind, answers));
            }
        }
        List<Found> found = new ArrayList<>();
        try (ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Found>> answered : asking.invokeAll(asked)) {
                answered.get().stream().filter(each -> !found.contains(each)).forEach(found::add);
            }
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
        return found.stream().filter(each -> !isAlsoSecure(each, found)).toList();
    }

    /** A device that offers itself over TLS as well is taken that way. */
    private static boolean isAlsoSecure(Found plain, List<Found> all) {
        return all.stream()
                .filter(each -> each.driver().equals(plain.driver()))
                .filter(each -> host(each).equals(host(plain)))
                .anyMatch(each -> isSecure(each) && !isSecure(plain));
    }

    private static boolean isSecure(Found found) {
        return found.place().startsWith("https:") || found.place().startsWith("ipps:");
    }

    private static String host(Found found) {
        return found.place().replaceFirst("^[a-z]+://", "").replaceFirst("[:/].*", "");
    }
}
