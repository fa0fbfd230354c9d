package vn.motcua.system.soak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.system.device.ChipTrials;
import vn.motcua.system.device.PrinterTrials;
import vn.motcua.system.device.ReaderTrials;
import vn.motcua.system.device.ScannerTrials;

/** Every driver through random operations and faults. */
final class DeviceSoak implements Soak {
    @Override
    public String name() {
        return "devices";
    }

    @Override
    public String about() {
        return "random sequences for each driver: no hang, no page lost or doubled, no false print";
    }

    @Override
    public int rounds() {
        return 10_000;
    }

    @Override
    public List<String> run(int rounds, long seed) throws Exception {
        List<String> complaints = new ArrayList<>();
        for (PrinterTrials printer : PrinterTrials.values()) {
            report(
                    printer + " printer sequences",
                    rounds,
                    printer.sequences(rounds, seed),
                    complaints);
        }
        Path pages = Files.createTempDirectory("motcua-soak");
        for (ScannerTrials scanner : ScannerTrials.values()) {
            report(
                    scanner + " scanner sequences",
                    rounds,
                    scanner.sequences(rounds, seed, pages),
                    complaints);
        }
        for (ReaderTrials reader : ReaderTrials.values()) {
            report(
                    reader + " code reader sequences",
                    rounds,
                    reader.sequences(rounds, seed),
                    complaints);
        }
        report("chip reader sequences", rounds, ChipTrials.sequences(rounds, seed), complaints);
        return complaints;
    }

    private static void report(String what, int count, List<String> wrong, List<String> all) {
        System.out.printf("  %-36s %6d  wrong %d%n", what, count, wrong.size());
        all.addAll(wrong);
    }
}
