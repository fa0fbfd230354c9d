package vn.motcua.local.technician;

import java.nio.file.Path;

/** Sets PINs for tests of other packages, as {@code ./kiosk pin} does. */
public final class TechnicianPins {
    private TechnicianPins() {}

    public static void set(Path file, String name, String pin) {
        new Pins(file).set(name, pin);
    }

    public static void remove(Path file, String name) {
        boolean _ = new Pins(file).remove(name);
    }
}
