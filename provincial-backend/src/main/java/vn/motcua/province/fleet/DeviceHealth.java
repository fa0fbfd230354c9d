package vn.motcua.province.fleet;

import java.time.Instant;
import vn.motcua.contract.device.DeviceRole;
import vn.motcua.contract.device.DeviceStatus;

/** What a kiosk last said of one of its devices. */
public record DeviceHealth(String device, DeviceRole role, DeviceStatus status, Instant at) {}
