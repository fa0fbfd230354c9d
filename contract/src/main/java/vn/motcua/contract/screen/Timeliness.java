package vn.motcua.contract.screen;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** Early, in time or late, counted in working days for the visitor. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Timeliness {

    /** No date was promised yet. */
    record NoDate() implements Timeliness {}

    /**
     * @param workingDaysLeft 0 on the day itself
     */
    record DueIn(Instant due, int workingDaysLeft) implements Timeliness {}

    /**
     * @param workingDaysLate at least 1
     */
    record Late(Instant due, int workingDaysLate) implements Timeliness {}

    /**
     * The result is or was ready before the promised day.
     *
     * @param workingDaysEarly 0 when it was ready on the day itself
     */
    record ReadyEarly(Instant due, int workingDaysEarly) implements Timeliness {}

    /** The result is or was ready after the promised day. */
    record ReadyLate(Instant due, int workingDaysLate) implements Timeliness {}

    /** The clock stands still: withdrawn, stopped, or waiting for the citizen. */
    record Paused(Instant due) implements Timeliness {}
}
