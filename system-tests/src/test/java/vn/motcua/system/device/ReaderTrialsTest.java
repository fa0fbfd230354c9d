package vn.motcua.system.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * However a reader is set up and whatever happens to it: no code is made up, doubled or changed.
 */
@Timeout(600)
class ReaderTrialsTest {
    private static final int SEQUENCES = 2000;

    @Test
    void each_code_is_read_once_as_it_was_or_not_at_all() throws InterruptedException {
        assertThat(ReaderTrials.sequences(SEQUENCES, 1)).isEmpty();
    }
}
