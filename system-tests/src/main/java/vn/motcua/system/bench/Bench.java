package vn.motcua.system.bench;

import java.util.List;
import java.util.Map;

/** One measurement that {@code ./kiosk bench NAME} runs. */
interface Bench {
    String name();

    /** One line: what is measured beside what. */
    String about();

    /**
     * Measures. May take minutes; prints nothing but progress.
     *
     * @throws Exception whatever went wrong ends the bench with its message
     */
    Report run() throws Exception;

    /**
     * What was found.
     *
     * @param lines a table for a person
     * @param figures for a machine, in the order of the table
     */
    record Report(List<String> lines, Map<String, Double> figures) {}
}
