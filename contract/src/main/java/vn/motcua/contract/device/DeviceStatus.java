package vn.motcua.contract.device;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a device says of itself; "unknown" is a value of its own, never taken for ready. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface DeviceStatus {

    /** The port is being opened. */
    record Starting() implements DeviceStatus {}

    record Ready() implements DeviceStatus {}

    /** Works, and someone should bring paper before it stops. */
    record PaperLow() implements DeviceStatus {}

    record Faulted(DeviceFault fault) implements DeviceStatus {}

    /** A technician does not want it to be used. */
    record SwitchedOff() implements DeviceStatus {}

    /** The device is reachable and gives no status, as many cheap printers. */
    record Unknown() implements DeviceStatus {}

    /** Whether somebody has to do something before all is well. */
    default boolean needsSomebody() {
        return switch (this) {
            case Ready(), Unknown() -> false;
            case Starting(), PaperLow(), SwitchedOff(), Faulted _ -> true;
        };
    }
}
