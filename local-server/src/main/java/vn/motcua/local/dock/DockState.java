package vn.motcua.local.dock;

import java.util.Map;
import vn.motcua.contract.device.DeviceRole;

/**
 * What the hands see at a glance.
 *
 * @param faults by device, which of those that can be made to happen do; no entry for a device that
 *     is real or missing
 * @param pages in the feeder
 * @param paper pieces that hang out of the printer
 * @param line a {@code LineRelay.Quality}, or empty when the line cannot be made worse from here
 */
record DockState(Map<DeviceRole, Map<String, Boolean>> faults, int pages, int paper, String line) {
    DockState {
        faults = Map.copyOf(faults);
    }
}
