package vn.motcua.contract.screen;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How long somebody will wait, as far as it is known. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface WaitView {
    /**
     * @param ahead how many wait before her
     * @param minutesFrom the shortest wait
     * @param minutesTo the longest
     */
    record About(int ahead, int minutesFrom, int minutesTo) implements WaitView {}

    /** The province does not answer. */
    record Unknown() implements WaitView {}
}
