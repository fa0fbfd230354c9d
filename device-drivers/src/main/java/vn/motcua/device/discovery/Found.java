package vn.motcua.device.discovery;

/**
 * A device that could be set up.
 *
 * @param driver the word for {@code devices.yaml}
 * @param place as people write it: a file, an address, a host and its port; stays when the device
 *     is plugged in elsewhere, where the device has a serial number
 * @param name as the device calls itself
 */
public record Found(String driver, String place, String name) {}
