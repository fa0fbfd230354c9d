package vn.motcua.local.technician;

import java.nio.file.Path;

/** Sets PINs as {@code ./kiosk pin} does, but with few rounds, for tests that try many. */
public final class TechnicianPins {
    private static final int ROUNDS = 100;

    private TechnicianPins() {}

    static Pins at(Path file) {
        return new Pins(file, ROUNDS);
    }

    public static void set(Path file, String name, String pin) {
        at(file).set(name, pin);
    }

    public static void remove(Path file, String name) {
        boolean _ = at(file).remove(name);
    }
}
