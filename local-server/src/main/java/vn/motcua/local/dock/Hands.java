package vn.motcua.local.dock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.device.barcode.ImageCodeReader;
import vn.motcua.device.chip.simulated.SimulatedChipReader;
import vn.motcua.device.simulated.Breakable;
import vn.motcua.device.simulated.PrinterHardware;
import vn.motcua.device.simulated.ScannerHardware;
import vn.motcua.device.simulated.SimulatedCodeReader;
import vn.motcua.local.device.Simulators;

/**
 * What a visitor and an attendant do with the devices: of each kind, with the first simulated one.
 * Where there is none, nothing happens. May be used by any thread.
 */
final class Hands {
    private static final int PAGES_MAX = 50;
    private static final byte CARRIAGE_RETURN = 0x0D;

    private final Optional<SimulatedCodeReader> reader;
    private final Optional<ScannerHardware> scanner;
    private final Optional<PrinterHardware> printer;
    private final Optional<SimulatedChipReader> chipReader;
    private final Path folder;
    private final Deque<Path> pages = new ArrayDeque<>();
    private long files;

    /**
     * @param folder for the pages put into the feeder; what lies in it is deleted
     */
    Hands(Simulators simulators, Path folder) {
        reader = simulators.readers().stream().findFirst();
        scanner = simulators.feeders().stream().findFirst();
        printer = simulators.outlets().stream().findFirst();
        chipReader = simulators.chipReaders().stream().findFirst();
        this.folder = folder;
        clear();
    }

    /** Holds a code to the reader, which sends these bytes. */
    void hold(byte[] code) {
        byte[] frame = Arrays.copyOf(code, code.length + 1);
        frame[code.length] = CARRIAGE_RETURN;
        reader.ifPresent(held -> held.holdBytes(frame));
    }

    /** The codes in a picture; none if it is no picture. */
    List<String> codesIn(byte[] picture) {
        Path file = keep(picture);
        try {
            return new ImageCodeReader().read(file);
        } catch (IOException noPicture) {
            return List.of();
        } finally {
            delete(file);
        }
    }

    /** Puts a page into the feeder; false if it is full. */
    synchronized boolean feed(byte[] jpeg) {
        if (scanner.isEmpty() || scanner.get().pagesInFeeder() >= PAGES_MAX) {
            return false;
        }
        Path page = keep(jpeg);
        pages.add(page);
        scanner.get().load(List.of(page));
        // Twice as many as fit: what left the feeder may still be on its way to the driver.
        if (pages.size() > 2 * PAGES_MAX) {
            delete(pages.remove());
        }
        return true;
    }

    void emptyFeeder() {
        scanner.ifPresent(ScannerHardware::takeOut);
    }

    /** Takes the oldest piece of paper out of the printer, as a picture. */
    Optional<byte[]> takePaper() {
        return printer.flatMap(PrinterHardware::take);
    }

    /** Breaks or mends; false if no simulated device knows this fault. */
    boolean apply(Breakage breakage) {
        if (!faults(breakage.device()).containsKey(breakage.fault())) {
            return false;
        }
        device(breakage.device())
                .ifPresent(device -> device.fault(breakage.fault(), breakage.on()));
        return true;
    }

    DockState state(String line) {
        Map<DeviceRole, Map<String, Boolean>> faults = new EnumMap<>(DeviceRole.class);
        for (DeviceRole role : DeviceRole.values()) {
            Map<String, Boolean> known = faults(role);
            if (!known.isEmpty()) {
                faults.put(role, known);
            }
        }
        return new DockState(
                faults,
                scanner.map(ScannerHardware::pagesInFeeder).orElse(0),
                printer.map(PrinterHardware::pieces).orElse(0),
                line);
    }

    /** Which faults the device can have, and has; empty if it is not simulated. */
    private Map<String, Boolean> faults(DeviceRole role) {
        return device(role).map(Breakable::faults).orElse(Map.of());
    }

    private Optional<? extends Breakable> device(DeviceRole role) {
        return switch (role) {
            case CODE_READER -> reader;
            case DOCUMENT_SCANNER -> scanner;
            case RECEIPT_PRINTER -> printer;
            case CHIP_READER -> chipReader;
        };
    }

    private synchronized Path keep(byte[] bytes) {
        try {
            files++;
            return Files.write(folder.resolve(Long.toString(files)), bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void delete(Path file) {
        try {
            boolean _ = Files.deleteIfExists(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Leaves an empty folder. */
    void clear() {
        try {
            Path made = Files.createDirectories(folder);
            try (Stream<Path> left = Files.list(made)) {
                left.forEach(this::delete);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
