package vn.motcua.system.device;

import java.time.Duration;
import java.util.ArrayList;
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
    private static final Duration READ_WAIT = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofMillis(120);

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
            ReaderFault fault = all[random.nextInt(all.length)];
            hardware.fault(fault, true);
            show("Mã số " + step + " ạ", fault);
            hardware.fault(fault, false);
        }
        awaitReady();
        hardware.hold("cuối");
        complainIf(!heard(1).equals(List.of("cuối")), "mended, and does not read");
        return List.copyOf(complaints);
    }

    private void show(String code, ReaderFault fault) throws InterruptedException {
        if (fault != ReaderFault.UNPLUGGED) {
            awaitReady();
        }
        hardware.hold(code);
        int wanted =
                switch (fault) {
                    case UNPLUGGED, COVERED, LOSES_A_BYTE, LATIN_1, TOO_LONG, RESTARTS_IN_CODE -> 0;
                    case READS_TWICE -> 2;
                    default -> 1;
                };
        List<String> heard = heard(wanted);
        complainIf(
                heard.size() != wanted || heard.stream().anyMatch(each -> !each.equals(code)),
                fault + " gave " + heard);
    }

    /** Reads what is wanted, and a little longer for what is not. */
    private List<String> heard(int wanted) throws InterruptedException {
        List<String> heard = new ArrayList<>();
        boolean isSilent = false;
        while (!isSilent) {
            ReadOutcome outcome = driver.read(heard.size() < wanted ? READ_WAIT : SILENCE);
            switch (outcome) {
                case ReadOutcome.CodeRead(String text) -> heard.add(text);
                case ReadOutcome.Nothing(), ReadOutcome.Stopped(var _) -> isSilent = true;
                case ReadOutcome.Garbled(), ReadOutcome.TooLong() -> {}
            }
        }
        return heard;
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
