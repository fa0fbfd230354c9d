package vn.motcua.device.office;

import java.io.IOException;
import vn.motcua.contract.device.DeviceFault;

/** The printer surely did not do what it was asked: it said no, or was not there to be asked. */
final class IppRefusal extends IOException {
    private static final long serialVersionUID = 1;

    private final DeviceFault fault;

    IppRefusal(DeviceFault fault, String why) {
        super(why);
        this.fault = fault;
    }

    DeviceFault fault() {
        return fault;
    }

    /** An answer of HTTP other than 200. */
    static IppRefusal ofHttp(int status) {
        DeviceFault fault =
                switch (status) {
                    case 401, 403, 426 -> DeviceFault.ACCESS_DENIED;
                    case 404 -> DeviceFault.NO_DEVICE;
                    case 503 -> DeviceFault.BUSY;
                    default -> DeviceFault.HARDWARE_ERROR;
                };
        return new IppRefusal(fault, "HTTP status " + status);
    }

    /** A status of IPP from 0x0400 on (RFC 8011, appendix B). */
    static IppRefusal ofStatus(int status) {
        DeviceFault fault =
                switch (status) {
                    case 0x0401, 0x0402, 0x0403 -> DeviceFault.ACCESS_DENIED;
                    case 0x0406 -> DeviceFault.NO_DEVICE;
                    case 0x0502, 0x0506, 0x0507 -> DeviceFault.BUSY;
                    default -> DeviceFault.HARDWARE_ERROR;
                };
        return new IppRefusal(fault, "IPP status 0x%04x".formatted(status));
    }
}
