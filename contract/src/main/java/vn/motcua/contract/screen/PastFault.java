package vn.motcua.contract.screen;

import java.time.Instant;
import vn.motcua.contract.device.DeviceFault;

/** A fault that a device had, and since when. */
public record PastFault(DeviceFault fault, Instant at) {}
