package vn.motcua.system.device;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.motcua.contract.device.DeviceId;
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
    private static final String MENDED = "Đã sửa";
    private static final Duration READ_WAIT = Duration.ofSeconds(5);

    /** Longer than a busy machine keeps the simulator from sending its next byte. */
    private static final Duration END_OF_CODE = Duration.ofMillis(500);

    private final Random random;
    private final SimulatedCodeReader hardware = SimulatedCodeReader.start();
    private final SerialCodeReader driver =
            new SerialCodeReader(
                    new DeviceId("reader"), hardware.port().toString(), 115_200, END_OF_CODE);
    private final List<String> complaints = new ArrayList<>();

    ReaderTrial(long seed) {
        random = new Random(seed);
    }

    List<String> run() throws InterruptedException {
        int steps = 1 + random.nextInt(STEPS_MAX);
        ReaderFault[] all = ReaderFault.values();
        for (int step = 0; step < steps; step++) {
            show("Mã số " + step + " ạ", all[random.nextInt(all.length)]);
        }
        return List.copyOf(complaints);
    }

    /** Shows a code under a fault, then, mended, another one: nothing else is heard before it. */
    private void show(String code, ReaderFault fault) throws InterruptedException {
        awaitReady();
        hardware.fault(fault, true);
        hardware.hold(code);
        int wanted =
                switch (fault) {
                    case UNPLUGGED, COVERED, LOSES_A_BYTE, LATIN_1, TOO_LONG, RESTARTS_IN_CODE -> 0;
                    case READS_TWICE -> 2;
                    default -> 1;
                };
        List<String> heard = new ArrayList<>();
        hear(heard, wanted);
        hardware.fault(fault, false);
        awaitReady();
        hardware.hold(MENDED);
        hear(heard, wanted + 1);
        List<String> expected = new ArrayList<>(Collections.nCopies(wanted, code));
        expected.add(MENDED);
        complainIf(!heard.equals(expected), fault + " gave " + heard);
    }

    /** Reads until so many codes were heard, or the mended one, or nothing for long. */
    private void hear(List<String> heard, int wanted) throws InterruptedException {
        long end = System.nanoTime() + READ_WAIT.toNanos();
        while (heard.size() < wanted && !heard.contains(MENDED) && System.nanoTime() < end) {
            if (driver.read(READ_WAIT) instanceof ReadOutcome.CodeRead(String text)) {
                heard.add(text);
            }
        }
    }

    private void awaitReady() throws InterruptedException {
        for (int attempt = 0; attempt < TRIES_MAX; attempt++) {
            if (driver.status() instanceof DeviceStatus.Ready) {
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
        driver.close();
        hardware.close();
    }
}
