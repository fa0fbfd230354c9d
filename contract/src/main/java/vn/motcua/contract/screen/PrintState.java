package vn.motcua.contract.screen;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.motcua.contract.device.DeviceFault;

/** Where a slip or receipt is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface PrintState {
    record NotAsked() implements PrintState {}

    record Printing() implements PrintState {}

    /** The printer confirmed that the paper came out. */
    record Printed() implements PrintState {}

    record NotPrinted(DeviceFault fault) implements PrintState {}
}
