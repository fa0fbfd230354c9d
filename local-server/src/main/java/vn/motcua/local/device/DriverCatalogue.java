package vn.motcua.local.device;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.config.device.DeviceConfig;
import vn.motcua.device.barcode.CodeReader;
import vn.motcua.device.barcode.SerialCodeReader;
import vn.motcua.device.chip.ChipReader;
import vn.motcua.device.chip.Signers;
import vn.motcua.device.chip.simulated.SimulatedChipReader;
import vn.motcua.device.office.IppPatience;
import vn.motcua.device.office.IppPrinter;
import vn.motcua.device.printer.EscPosPrinter;
import vn.motcua.device.printer.ReceiptPrinter;
import vn.motcua.device.scanimage.LocalScanner;
import vn.motcua.device.scanner.EsclPatience;
import vn.motcua.device.scanner.EsclScanner;
import vn.motcua.device.scanner.SaneScanner;
import vn.motcua.local.sheet.A4Slips;

/** Which driver serves which settings. A new kind of device does not compile until it is here. */
public final class DriverCatalogue {
    private DriverCatalogue() {}

    /**
     * A driver for each device that is not switched off. Opens nothing yet: a driver reaches for
     * its hardware when it is first asked.
     */
    public static Drivers drivers(List<DeviceConfig> devices) {
        List<CodeReader> readers = new ArrayList<>();
        List<Drivers.Scanner> scanners = new ArrayList<>();
        List<ReceiptPrinter> printers = new ArrayList<>();
        List<ChipReader> chips = new ArrayList<>();
        for (DeviceConfig device : devices) {
            switch (device) {
                case DeviceConfig.SwitchedOff _ -> {}
                case DeviceConfig.SerialCodeReader(var id, String port, int baudRate) ->
                        readers.add(new SerialCodeReader(id, port, baudRate));
                case DeviceConfig.KeyboardCodeReader(var id, String file) ->
                        readers.add(SerialCodeReader.posingAsKeyboard(id, file));
                case DeviceConfig.EsclScanner escl -> scanners.add(scanner(escl));
                case DeviceConfig.SaneScanner(
                                var id,
                                String host,
                                int port,
                                String name,
                                int dpi) ->
                        scanners.add(
                                new Drivers.Scanner(
                                        new SaneScanner(id, host, port, name), dpi, false));
                case DeviceConfig.LocalScanner(var id, String name, int dpi, boolean duplex) ->
                        scanners.add(new Drivers.Scanner(new LocalScanner(id, name), dpi, duplex));
                case DeviceConfig.TcpReceiptPrinter(var id, String host, int port, int width) ->
                        printers.add(EscPosPrinter.onNetwork(id, host, port, width));
                case DeviceConfig.SerialReceiptPrinter(var id, String port, int baud, int width) ->
                        printers.add(EscPosPrinter.onSerialLine(id, port, baud, width));
                case DeviceConfig.UsbReceiptPrinter(var id, String file, int width) ->
                        printers.add(EscPosPrinter.onUsb(id, file, width));
                case DeviceConfig.ChipReader chip -> chips.add(reader(chip));
                case DeviceConfig.IppPrinter(var id, var address, String pin) ->
                        printers.add(
                                new IppPrinter(id, address, pin, IppPatience.USUAL, new A4Slips()));
            }
        }
        return new Drivers(readers, scanners, printers, chips);
    }

    private static ChipReader reader(DeviceConfig.ChipReader chip) {
        return SimulatedChipReader.named(chip.reader())
                .map(simulated -> simulated.driver(chip.id()))
                .orElseGet(
                        () -> new ChipReader(chip.id(), chip.reader(), Signers.in(chip.signers())));
    }

    private static Drivers.Scanner scanner(DeviceConfig.EsclScanner escl) {
        var driver =
                new EsclScanner(escl.id(), escl.address(), escl.certificate(), EsclPatience.USUAL);
        return new Drivers.Scanner(driver, escl.resolutionDpi(), escl.duplex());
    }
}
