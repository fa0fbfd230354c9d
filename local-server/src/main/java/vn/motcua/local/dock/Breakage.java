package vn.motcua.local.dock;

import vn.motcua.contract.device.DeviceRole;

/**
 * Something to break or to mend.
 *
 * @param fault one of those that the device's simulator knows
 * @param on whether it is broken from now on
 */
record Breakage(DeviceRole device, String fault, boolean on) {}
