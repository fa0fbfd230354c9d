package vn.motcua.contract.screen;

import java.util.List;

/**
 * One setting of a device, with the few values that make sense.
 *
 * @param key as in {@code devices.yaml}
 * @param before what holds now; empty for a new device
 */
public record SettingView(String key, List<String> choices, String chosen, String before) {
    public SettingView {
        choices = List.copyOf(choices);
    }
}
