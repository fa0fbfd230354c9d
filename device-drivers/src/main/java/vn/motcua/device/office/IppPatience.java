package vn.motcua.device.office;

import java.time.Duration;

/**
 * How long an office printer may take.
 *
 * @param answer to one question
 * @param busy with other people's jobs, before ours is taken
 * @param job from taking ours to its last sheet; the first one may have to heat up
 * @param fault standing still because a person must do something
 * @param pause between two questions
 */
public record IppPatience(
        Duration answer, Duration busy, Duration job, Duration fault, Duration pause) {
    public static final IppPatience USUAL =
            new IppPatience(
                    Duration.ofSeconds(8),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(90),
                    Duration.ofSeconds(10),
                    Duration.ofMillis(400));
}
