package vn.motcua.system.soak;

import java.util.List;

/** One long trial. */
interface Soak {

    /** As in {@code ./kiosk soak NAME}. */
    String name();

    /** What must hold, in one sentence. */
    String about();

    /** How many bad moments it makes when nobody says how many. */
    int rounds();

    /**
     * Runs to its end and prints what it measured.
     *
     * @param seed of all that is drawn by lot
     * @return what did not hold; empty when all is well
     * @throws Exception the reason why it could not be run
     */
    List<String> run(int rounds, long seed) throws Exception;
}
