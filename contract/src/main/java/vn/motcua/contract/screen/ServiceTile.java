package vn.motcua.contract.screen;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.motcua.contract.device.DeviceRole;

/** A tile of the home screen. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface ServiceTile {
    Service service();

    record Open(Service service) implements ServiceTile {}

    /** Stays visible and says why: the device it needs is being repaired. */
    record Closed(Service service, DeviceRole missing) implements ServiceTile {}
}
