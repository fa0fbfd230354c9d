package vn.motcua.device.transport;

import java.io.IOException;
import vn.motcua.contract.device.DeviceFault;

/** A link that cannot be opened or broke, with the fault that a screen can explain. */
public final class LinkLostException extends IOException {
    private static final long serialVersionUID = 1;

    private final DeviceFault fault;

    LinkLostException(DeviceFault fault, String where, Throwable cause) {
        super(where + ": " + cause.getMessage(), cause);
        this.fault = fault;
    }

    LinkLostException(DeviceFault fault, String where) {
        super(where + ": " + fault);
        this.fault = fault;
    }

    public DeviceFault fault() {
        return fault;
    }
}
