package vn.motcua.system.device;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.device.printer.EscPosPrinter;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.printer.Receipt.Part;
import vn.motcua.device.simulated.SimulatedPrinter;

/** The slips of a receipt printer, and how each looks when it is whole. */
final class SlipBook implements Slips {
    static final int WIDTH_DOTS = 384;

    private final List<Receipt> plain = new ArrayList<>();
    private final List<Receipt> marked = new ArrayList<>();
    private final Map<String, Slip> byPicture = new HashMap<>();

    /** Prints every slip once, on a printer without faults, to know it again. */
    SlipBook() throws InterruptedException {
        try (var printer = SimulatedPrinter.start(WIDTH_DOTS);
                var driver =
                        EscPosPrinter.onNetwork(
                                new DeviceId("book"), "127.0.0.1", printer.port(), WIDTH_DOTS)) {
            for (int number = 0; number < COUNT; number++) {
                plain.add(receipt(number, false));
                marked.add(receipt(number, true));
                learn(printer, driver.print(plain.get(number)), new Slip(number, false));
                learn(printer, driver.print(marked.get(number)), new Slip(number, true));
            }
        }
    }

    @Override
    public Receipt receipt(Slip slip) {
        return (slip.isMarked() ? marked : plain).get(slip.number());
    }

    @Override
    public Optional<Slip> slip(byte[] picture) {
        return Optional.ofNullable(byPicture.get(key(picture)));
    }

    private void learn(SimulatedPrinter printer, PrintOutcome outcome, Slip slip) {
        byte[] picture = printer.take().orElseThrow();
        if (!(outcome instanceof PrintOutcome.Printed)) {
            throw new IllegalStateException("a printer without faults gave " + outcome);
        }
        byPicture.put(key(picture), slip);
    }

    private static Receipt receipt(int number, boolean isMarked) {
        List<Part> parts = new ArrayList<>();
        if (isMarked) {
            parts.add(new Part.Heading("Bản in lại"));
        }
        for (int line = 1; line <= 4; line++) {
            parts.add(new Part.Text("Phiếu %d, dòng %d".formatted(number, line)));
        }
        return new Receipt(parts);
    }

    private static String key(byte[] picture) {
        return Base64.getEncoder().encodeToString(picture);
    }
}
