package vn.motcua.ui.gallery;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;
import vn.motcua.contract.screen.DeviceView;
import vn.motcua.contract.screen.HealthTopic;
import vn.motcua.contract.screen.HealthView;
import vn.motcua.contract.screen.PastFault;
import vn.motcua.contract.screen.PinAnswer;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.TechnicianState;

/** A state for every screen that only a technician sees. */
final class SampleTechnician {
    private static final List<Integer> DIGITS = List.of(7, 0, 3, 9, 1, 5, 2, 8, 4, 6);

    private SampleTechnician() {}

    static void addTo(Map<String, ScreenState> states) {
        states.put("T01-pin", pin(new PinAnswer.NoPin()));
        states.put("T01-compared", pin(new PinAnswer.PinCompared()));
        states.put("T01-wrong", pin(new PinAnswer.PinWrong(4)));
        states.put("T01-locked", pin(new PinAnswer.PinLocked(5)));
        states.put("T01-never-set", pin(new PinAnswer.PinNeverSet()));
        states.put("T02-good", new TechnicianState.Overview("an", List.of(reader()), health(true)));
        states.put(
                "T02-to-do",
                new TechnicianState.Overview(
                        "nguyen.van.an", List.of(reader(), scanner(), printer()), health(false)));
    }

    private static TechnicianState pin(PinAnswer answer) {
        return new TechnicianState.PinWanted(DIGITS, answer);
    }

    private static List<HealthView> health(boolean good) {
        return Arrays.stream(HealthTopic.values())
                .map(topic -> new HealthView(topic, good, 12))
                .toList();
    }

    static DeviceView reader() {
        return new DeviceView(
                new DeviceId("reader"),
                DeviceRole.CODE_READER,
                "serial-code-reader",
                "/dev/serial/by-id/usb-Honeywell_1950_18264B0A4D-if00",
                new DeviceStatus.Ready(),
                List.of());
    }

    static DeviceView scanner() {
        return new DeviceView(
                new DeviceId("scanner"),
                DeviceRole.DOCUMENT_SCANNER,
                "escl-scanner",
                "http://192.0.2.15/eSCL",
                new DeviceStatus.Faulted(DeviceFault.OFFLINE),
                List.of(
                        new PastFault(DeviceFault.OFFLINE, SampleStates.NOW),
                        new PastFault(
                                DeviceFault.PAPER_JAM,
                                SampleStates.NOW.minus(Duration.ofHours(3)))));
    }

    static DeviceView printer() {
        return new DeviceView(
                new DeviceId("printer"),
                DeviceRole.RECEIPT_PRINTER,
                "tcp-receipt-printer",
                "192.0.2.20:9100",
                new DeviceStatus.Faulted(DeviceFault.PAPER_OUT),
                List.of(new PastFault(DeviceFault.PAPER_OUT, SampleStates.NOW)));
    }
}
