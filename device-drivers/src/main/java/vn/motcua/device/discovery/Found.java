package vn.motcua.device.discovery;

/**
 * A device that could be set up.
 *
 * @param driver the word for {@code devices.yaml}
 * @param key the setting that says where it is
 * @param place the value of that setting; stays when the device is plugged in elsewhere, where the
 *     device has a serial number
 * @param name as the device calls itself
 */
public record Found(String driver, String key, String place, String name) {}
