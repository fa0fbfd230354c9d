package vn.motcua.contract.screen;

/**
 * A device that was found and could be set up.
 *
 * @param name as the device calls itself
 * @param driver the word of {@code devices.yaml}
 */
public record FoundView(String name, String driver, String place) {}
