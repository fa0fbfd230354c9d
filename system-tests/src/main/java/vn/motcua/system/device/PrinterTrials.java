package vn.motcua.system.device;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.device.office.IppPatience;
import vn.motcua.device.office.IppPrinter;
import vn.motcua.device.printer.EscPosPrinter;
import vn.motcua.device.printer.PrinterPatience;
import vn.motcua.device.simulated.PrinterFault;
import vn.motcua.device.simulated.SimulatedPrinter;
import vn.motcua.device.simulated.office.OfficeFault;
import vn.motcua.device.simulated.office.SimulatedOfficePrinter;
import vn.motcua.system.device.PrinterTrial.Rig;

/** The printers' trials. */
public enum PrinterTrials {
    NETWORK,
    SERIAL,
    USB,
    OFFICE;

    private static final int BAUD_RATE = 115_200;

    private static final int JOBS_A_PRINTER = 5;
    private static final DeviceId ID = new DeviceId("printer");
    private static final PrinterPatience SHORT =
            new PrinterPatience(
                    Duration.ofMillis(1000),
                    Duration.ofMillis(250),
                    Duration.ofMillis(800),
                    Duration.ofMillis(800),
                    Duration.ofMillis(250));
    private static final IppPatience SHORT_OFFICE =
            new IppPatience(
                    Duration.ofMillis(900),
                    Duration.ofMillis(300),
                    Duration.ofMillis(1500),
                    Duration.ofMillis(200),
                    Duration.ofMillis(20));

    /** Random sequences; what did not hold. */
    public List<String> sequences(int count, long seed) throws InterruptedException {
        Slips slips = slips();
        return Trials.run(
                count,
                seed,
                each -> {
                    try (var trial = new PrinterTrial(slips, rig(), each)) {
                        return trial.run();
                    }
                });
    }

    /** The names of what can be wrong with such a printer. */
    public List<String> faults() {
        Enum<?>[] faults =
                switch (this) {
                    case NETWORK, SERIAL, USB -> PrinterFault.values();
                    case OFFICE -> OfficeFault.values();
                };
        return Arrays.stream(faults).map(Enum::name).toList();
    }

    /** So many jobs under each of the faults; what did not hold. */
    public List<String> truth(int jobs, List<String> faults) throws InterruptedException {
        Slips slips = slips();
        int printers = (jobs + JOBS_A_PRINTER - 1) / JOBS_A_PRINTER;
        return Trials.run(
                printers * faults.size(),
                0,
                number -> {
                    try (var trial = new PrinterTrial(slips, rig(), number)) {
                        for (int job = 0; job < JOBS_A_PRINTER; job++) {
                            trial.jobUnder(faults.get((int) number / printers));
                        }
                        return trial.reckoned();
                    }
                });
    }

    private Slips slips() throws InterruptedException {
        return switch (this) {
            case NETWORK, SERIAL, USB -> new SlipBook();
            case OFFICE -> new OfficeSlips();
        };
    }

    private Rig rig() {
        return switch (this) {
            case NETWORK -> {
                var hardware = SimulatedPrinter.start(SlipBook.WIDTH_DOTS);
                int port = hardware.port();
                yield new Rig(
                        hardware,
                        EscPosPrinter.onNetwork(ID, "127.0.0.1", port, SlipBook.WIDTH_DOTS, SHORT));
            }
            case SERIAL -> {
                var hardware = SimulatedPrinter.startAtTerminal(SlipBook.WIDTH_DOTS);
                String port = hardware.file().toString();
                yield new Rig(
                        hardware,
                        EscPosPrinter.onSerialLine(
                                ID, port, BAUD_RATE, SlipBook.WIDTH_DOTS, SHORT));
            }
            case USB -> {
                var hardware = SimulatedPrinter.startAtTerminal(SlipBook.WIDTH_DOTS);
                String file = hardware.file().toString();
                yield new Rig(hardware, EscPosPrinter.onUsb(ID, file, SlipBook.WIDTH_DOTS, SHORT));
            }
            case OFFICE -> {
                var hardware = SimulatedOfficePrinter.start();
                yield new Rig(
                        hardware,
                        new IppPrinter(
                                ID, hardware.address(), "", SHORT_OFFICE, OfficeSlips.drawing()));
            }
        };
    }
}
