package vn.motcua.local.line;

import java.time.Duration;

/**
 * How often the line is looked at.
 *
 * @param every between two looks
 * @param notAdmitted the same while the province answers and does not admit this kiosk
 * @param answerMax how long a look waits for an answer
 */
record Pace(Duration every, Duration notAdmitted, Duration answerMax) {
    /** Notices a loss within 4 s and a return within 3 s. */
    static final Pace USUAL =
            new Pace(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(2));
}
