package vn.motcua.contract.screen;

import java.util.List;
import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;

/**
 * A device as a technician sees it.
 *
 * @param driver the word of {@code devices.yaml}
 * @param place where it is connected, e.g. an address or a port
 * @param pastFaults what stopped it since the kiosk started, newest first, at most three
 */
public record DeviceView(
        DeviceId id,
        DeviceRole role,
        String driver,
        String place,
        DeviceStatus status,
        List<PastFault> pastFaults) {
    public DeviceView {
        pastFaults = List.copyOf(pastFaults);
    }
}
