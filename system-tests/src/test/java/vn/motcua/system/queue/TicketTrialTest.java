package vn.motcua.system.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Whoever takes a number is the only one who has it, at whichever kiosk, with or without a line.
 */
class TicketTrialTest {
    @Test
    void no_number_is_given_twice_and_none_is_missing_without_a_reason() throws Exception {
        try (var trial = new TicketTrial(7)) {
            assertThat(trial.run(300)).isEmpty();
        }
    }
}
