package vn.motcua.system.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.device.printer.PrintOutcome.NotPrinted;
import vn.motcua.device.printer.PrintOutcome.Printed;
import vn.motcua.device.printer.ReceiptPrinter;
import vn.motcua.device.simulated.PrinterHardware;
import vn.motcua.system.device.Slips.Slip;

/**
 * One printer through a few random operations and faults: what is called printed is on paper,
 * whole; no slip is there twice without its mark; and when all is mended, it prints.
 */
final class PrinterTrial implements AutoCloseable {
    private static final int STEPS_MAX = 6;
    private static final int TRIES_MAX = 8;

    private final Slips slips;
    private final Random random;
    private final PrinterHardware hardware;
    private final ReceiptPrinter driver;
    private final List<String> story = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private int jobs;
    private int printed;

    PrinterTrial(Slips slips, Rig rig, long seed) {
        this.slips = slips;
        this.random = new Random(seed);
        this.hardware = rig.hardware();
        this.driver = rig.driver();
    }

    /** A printer made of software and its driver. */
    record Rig(PrinterHardware hardware, ReceiptPrinter driver) {}

    /** Some random steps, then everything is mended. */
    List<String> run() throws InterruptedException {
        int steps = 1 + random.nextInt(STEPS_MAX);
        for (int step = 0; step < steps; step++) {
            switch (random.nextInt(5)) {
                case 0, 1 -> breakAnything();
                case 2 -> mendAll();
                case 3 -> complainIf(driver.status() == null, "no status");
                default -> job();
            }
        }
        mendAll();
        job();
        return reckoned();
    }

    /** One slip under one fault, mended when the printer did not confirm. */
    void jobUnder(String fault) throws InterruptedException {
        hardware.fault(fault, true);
        job();
        hardware.fault(fault, false);
    }

    List<String> reckoned() {
        List<Slip> whole = wholeSlips();
        for (Slip slip : whole) {
            long copies = whole.stream().filter(slip::equals).count();
            complainIf(!slip.isMarked() && copies > 1, "twice without a mark: " + slip);
        }
        return List.copyOf(complaints);
    }

    int printed() {
        return printed;
    }

    /** Prints, and prints again with the mark where paper may have moved, as a person would. */
    private void job() throws InterruptedException {
        int number = jobs++ % Slips.COUNT;
        boolean isMarked = false;
        Optional<DeviceFault> last = Optional.empty();
        for (int attempt = 0; attempt < TRIES_MAX; attempt++) {
            var slip = new Slip(number, isMarked);
            PrintOutcome outcome = driver.print(slips.receipt(slip));
            story.add(outcome.toString());
            switch (outcome) {
                case Printed() -> {
                    printed++;
                    complainIf(!wholeSlips().contains(slip), "called printed, is not: " + slip);
                    return;
                }
                case NotPrinted(DeviceFault fault, boolean paperMoved) -> {
                    isMarked |= paperMoved;
                    last = Optional.of(fault);
                }
            }
            mendAll();
        }
        complainIf(true, "mended, and yet " + last.orElseThrow());
    }

    private List<Slip> wholeSlips() {
        return hardware.slips().stream().map(slips::slip).flatMap(Optional::stream).toList();
    }

    private void breakAnything() {
        List<String> all = List.copyOf(hardware.faults().keySet());
        String fault = all.get(random.nextInt(all.size()));
        story.add(fault);
        hardware.fault(fault, true);
    }

    private void mendAll() {
        story.add("mended");
        hardware.faults()
                .forEach((fault, isBroken) -> {
                    if (isBroken) {
                        hardware.fault(fault, false);
                    }
                });
    }

    private void complainIf(boolean isWrong, String what) {
        if (isWrong) {
            complaints.add(what + ": " + story);
        }
    }

    @Override
    public void close() {
        driver.close();
        hardware.close();
    }
}
