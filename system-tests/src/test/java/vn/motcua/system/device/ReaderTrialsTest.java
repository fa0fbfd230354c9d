package vn.motcua.system.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * However a reader is set up and whatever happens to it: no code is made up, doubled or changed,
 * and no card is believed that is not to be.
 */
@Timeout(600)
class ReaderTrialsTest {
    private static final int SEQUENCES = 2000;

    @ParameterizedTest
    @EnumSource
    void each_code_is_read_once_as_it_was_or_not_at_all(ReaderTrials reader)
            throws InterruptedException {
        assertThat(reader.sequences(SEQUENCES, 1)).isEmpty();
    }

    @Test
    void a_chip_is_believed_only_if_nothing_is_wrong_with_it() throws Exception {
        assertThat(ChipTrials.sequences(SEQUENCES, 1)).isEmpty();
    }
}
