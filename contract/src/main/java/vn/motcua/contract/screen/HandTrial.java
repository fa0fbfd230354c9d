package vn.motcua.contract.screen;

import vn.motcua.contract.device.DeviceId;

/** What a technician says of a device that she tried by hand. */
public record HandTrial(DeviceId device, Verdict verdict) {
    public enum Verdict {
        PASSED,
        FAILED,
        SKIPPED
    }
}
