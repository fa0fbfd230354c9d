package vn.motcua.device;

import vn.motcua.contract.device.DeviceId;
import vn.motcua.contract.device.DeviceStatus;

/**
 * One piece of hardware, open from construction to {@link #close}.
 *
 * <p>A device is used by one thread at a time: its supervisor sees to that, so drivers hold no
 * locks. Only {@link #close} may come from another thread, and ends a call that is waiting.
 */
public interface Device extends AutoCloseable {
    DeviceId id();

    /**
     * Asks the hardware. Blocks for at most 2 s; a device that does not answer by then is {@code
     * OFFLINE}.
     */
    DeviceStatus status();

    /** Releases the port. Closing twice does nothing. */
    @Override
    void close();
}
