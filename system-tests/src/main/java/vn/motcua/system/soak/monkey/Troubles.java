package vn.motcua.system.soak.monkey;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import vn.motcua.device.simulated.PrinterFault;
import vn.motcua.device.simulated.ReaderFault;
import vn.motcua.device.simulated.ScannerFault;
import vn.motcua.system.site.Site;

/** Faults of devices, by lot: some at once, and each is mended sooner or later. */
final class Troubles {
    private static final int AT_ONCE = 2;

    private final Site site;
    private final Random random;
    private final Deque<Runnable> mending = new ArrayDeque<>();

    Troubles(Site site, Random random) {
        this.site = site;
        this.random = random;
    }

    /**
     * One trouble more, or one less.
     *
     * @return its name
     */
    String change() {
        if (mending.size() >= AT_ONCE || (!mending.isEmpty() && random.nextBoolean())) {
            mending.remove().run();
            return "mended";
        }
        return switch (random.nextInt(3)) {
            case 0 -> scanner(oneOf(ScannerFault.values()));
            case 1 -> printer(oneOf(PrinterFault.values()));
            default -> reader(oneOf(ReaderFault.values()));
        };
    }

    void mendAll() {
        while (!mending.isEmpty()) {
            mending.remove().run();
        }
    }

    private <F> F oneOf(F[] faults) {
        return faults[random.nextInt(faults.length)];
    }

    private String scanner(ScannerFault fault) {
        site.scanner().fault(fault, true);
        mending.add(() -> site.scanner().fault(fault, false));
        return "scanner " + fault;
    }

    private String printer(PrinterFault fault) {
        site.printer().fault(fault, true);
        mending.add(() -> site.printer().fault(fault, false));
        return "printer " + fault;
    }

    private String reader(ReaderFault fault) {
        site.reader().fault(fault, true);
        mending.add(() -> site.reader().fault(fault, false));
        return "reader " + fault;
    }
}
