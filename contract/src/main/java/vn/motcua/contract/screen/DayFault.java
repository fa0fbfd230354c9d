package vn.motcua.contract.screen;

import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.device.DeviceId;

/**
 * How often and how long a device had a fault today.
 *
 * @param minutes in all; a minute that began counts
 * @param lasts whether it has it still
 */
public record DayFault(
        DeviceId device, DeviceFault fault, int times, long minutes, boolean lasts) {}
