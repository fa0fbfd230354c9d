package vn.motcua.system.bench;

import java.util.Map;

/** One thing that is measured beside its bare limit, in the same run. */
public interface Bench {

    /** As in {@code ./kiosk bench NAME}. */
    String name();

    /** What is measured and against what, in one sentence; begins with the options it needs. */
    String about();

    /**
     * Measures; takes as long as it must.
     *
     * @param options what stood behind the name: {@code --images DIR} is {@code images → DIR}
     * @throws Exception why it could not be measured
     */
    Figures measure(Map<String, String> options) throws Exception;
}
