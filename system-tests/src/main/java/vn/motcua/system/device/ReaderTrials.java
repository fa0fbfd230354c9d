package vn.motcua.system.device;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.device.barcode.SerialCodeReader;
import vn.motcua.device.simulated.ReaderFault;
import vn.motcua.device.simulated.SimulatedCodeReader;
import vn.motcua.device.transport.DeviceFile;
import vn.motcua.system.device.ReaderTrial.Rig;

/** The code readers' trials. */
public enum ReaderTrials {
    SERIAL,
    KEYBOARD;

    private static final DeviceId ID = new DeviceId("reader");
    private static final int BAUD_RATE = 115_200;

    /** Longer than a busy machine keeps the simulator from sending its next byte. */
    private static final Duration END_OF_CODE = Duration.ofMillis(500);

    /** Of a key that was lost nothing tells; and nobody types thousands of letters. */
    private static final Set<ReaderFault> NOT_OF_KEYBOARDS =
            EnumSet.of(ReaderFault.LOSES_A_BYTE, ReaderFault.TOO_LONG);

    /** Random sequences; what did not hold. */
    public List<String> sequences(int count, long seed) throws InterruptedException {
        return Trials.run(
                count,
                seed,
                each -> {
                    try (var trial = new ReaderTrial(rig(), each)) {
                        return trial.run();
                    }
                });
    }

    private Rig rig() {
        return switch (this) {
            case SERIAL -> {
                var hardware = SimulatedCodeReader.start();
                String port = hardware.port().toString();
                yield new Rig(
                        hardware,
                        new SerialCodeReader(ID, port, BAUD_RATE, END_OF_CODE),
                        EnumSet.allOf(ReaderFault.class),
                        "Mã số ạ");
            }
            case KEYBOARD -> {
                var hardware = SimulatedCodeReader.startAsKeyboard();
                String file = hardware.port().toString();
                yield new Rig(
                        hardware,
                        SerialCodeReader.posingAsKeyboard(
                                ID, () -> DeviceFile.open(file), END_OF_CODE),
                        EnumSet.complementOf(EnumSet.copyOf(NOT_OF_KEYBOARDS)),
                        "H01.2-34/{aZ}");
            }
        };
    }
}
