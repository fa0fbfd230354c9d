package vn.motcua.system.device;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.device.barcode.ReadOutcome;
import vn.motcua.device.barcode.SerialCodeReader;
import vn.motcua.device.simulated.ReaderFault;
import vn.motcua.device.simulated.SimulatedCodeReader;

/**
 * One code reader through a few random codes and faults: each code is read once, as it was, or not
 * at all; none is made up; and a reader that is back reads.
 */
final class ReaderTrial implements AutoCloseable {
    private static final int STEPS_MAX = 3;
    private static final int TRIES_MAX = 200;
    private static final String MENDED = "MENDED";
    private static final Duration READ_WAIT = Duration.ofSeconds(5);

    private final Rig rig;
    private final Random random;
    private final List<String> complaints = new ArrayList<>();

    /** A reader made of software, its driver, what may happen to it, and a text it can send. */
    record Rig(
            SimulatedCodeReader hardware,
            SerialCodeReader driver,
            Set<ReaderFault> faults,
            String text) {
        private boolean isAscii() {
            return text.chars().allMatch(letter -> letter < 128);
        }
    }

    ReaderTrial(Rig rig, long seed) {
        this.rig = rig;
        this.random = new Random(seed);
    }

    List<String> run() throws InterruptedException {
        int steps = 1 + random.nextInt(STEPS_MAX);
        List<ReaderFault> all = List.copyOf(rig.faults());
        for (int step = 0; step < steps; step++) {
            show(step + rig.text(), all.get(random.nextInt(all.size())));
        }
        return List.copyOf(complaints);
    }

    /** Shows a code under a fault, then, mended, another one: nothing else is heard before it. */
    private void show(String code, ReaderFault fault) throws InterruptedException {
        awaitReady();
        rig.hardware().fault(fault, true);
        rig.hardware().hold(code);
        int wanted =
                switch (fault) {
                    case UNPLUGGED, COVERED, LOSES_A_BYTE, TOO_LONG, RESTARTS_IN_CODE -> 0;
                    case LATIN_1 -> rig.isAscii() ? 1 : 0;
                    case READS_TWICE -> 2;
                    default -> 1;
                };
        List<String> heard = new ArrayList<>();
        hear(heard, wanted);
        rig.hardware().fault(fault, false);
        awaitReady();
        rig.hardware().hold(MENDED);
        hear(heard, wanted + 1);
        List<String> expected = new ArrayList<>(Collections.nCopies(wanted, code));
        expected.add(MENDED);
        complainIf(!heard.equals(expected), fault + " gave " + heard);
    }

    /** Reads until so many codes were heard, or the mended one, or nothing for long. */
    private void hear(List<String> heard, int wanted) throws InterruptedException {
        long end = System.nanoTime() + READ_WAIT.toNanos();
        while (heard.size() < wanted && !heard.contains(MENDED) && System.nanoTime() < end) {
            if (rig.driver().read(READ_WAIT) instanceof ReadOutcome.CodeRead(String text)) {
                heard.add(text);
            }
        }
    }

    private void awaitReady() throws InterruptedException {
        for (int attempt = 0; attempt < TRIES_MAX; attempt++) {
            if (rig.driver().status() instanceof DeviceStatus.Ready) {
                return;
            }
        }
        complainIf(true, "is back, and not ready");
    }

    private void complainIf(boolean isWrong, String what) {
        if (isWrong) {
            complaints.add(what);
        }
    }

    @Override
    public void close() {
        rig.driver().close();
        rig.hardware().close();
    }
}
