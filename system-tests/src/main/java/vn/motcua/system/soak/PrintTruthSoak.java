package vn.motcua.system.soak;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.system.device.PrinterTrials;

/** Slips under each fault of a printer, held against what the simulator really put on paper. */
final class PrintTruthSoak implements Soak {

    @Override
    public String name() {
        return "print-truth";
    }

    @Override
    public String about() {
        return "slips under each fault of the printer: none called printed that is not on paper,"
                + " none there twice without its mark";
    }

    @Override
    public int rounds() {
        return 1000;
    }

    @Override
    public List<String> run(int rounds, long seed) throws Exception {
        List<String> complaints = new ArrayList<>();
        for (PrinterTrials printer : PrinterTrials.values()) {
            for (String fault : printer.faults()) {
                List<String> wrong = printer.truth(rounds, List.of(fault));
                System.out.printf(
                        "  %-8s %-26s %6d slips  wrong %d%n", printer, fault, rounds, wrong.size());
                wrong.forEach(complaint -> System.out.println("    " + complaint));
                complaints.addAll(wrong);
            }
        }
        return complaints;
    }
}
