package vn.motcua.device.simulated;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** A device made of software that is broken and mended by the names of its faults. */
public interface Breakable extends AutoCloseable {

    /** Every fault that it can have, in the order to show them, and whether it has it now. */
    Map<String, Boolean> faults();

    /**
     * Breaks or mends something.
     *
     * @param name one of {@link #faults}
     */
    void fault(String name, boolean on);

    @Override
    void close();

    /** What is broken of all that can be. */
    static <F extends Enum<F>> Map<String, Boolean> faults(F[] all, Predicate<F> has) {
        Map<String, Boolean> faults = new LinkedHashMap<>();
        for (F fault : all) {
            faults.put(fault.name(), has.test(fault));
        }
        return faults;
    }
}
