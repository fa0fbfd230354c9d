package vn.motcua.system.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Kiosks and their province in virtual time, where lines, disks, clocks and programs fail: nothing
 * handed in is lost or doubled, and each kiosk knows what the province tells.
 */
class SimulationTest {
    private static final int SEEDS = Integer.getInteger("motcua.seeds", 1_000);
    private static final int FOUND_WITHIN = 300;
    private static final int WORKERS = 2;

    @TempDir Path folder;

    @Test
    void whatever_breaks_nothing_is_lost_doubled_or_mixed_up() throws Exception {
        Simulation.Outcome outcome = Simulation.play(0, SEEDS, WORKERS);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.neverReached()).isEmpty();
        assertThat(outcome.stories()).isEqualTo(SEEDS);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void a_planted_bug_is_found(PlantedBug bug) throws Exception {
        assertThat(Simulation.found(bug, FOUND_WITHIN, WORKERS)).isNotNegative();
    }

    @Test
    void the_same_seed_plays_the_same_story() {
        Templates templates = new Templates(folder.resolve("empty"), 3);
        Story.End once = play(templates);
        Story.End again = play(templates);

        assertThat(again).isEqualTo(once);
    }

    private Story.End play(Templates templates) {
        return Story.play(
                7, folder.resolve("story"), templates, Story.Scale.USUAL, PlantedBug.NONE);
    }
}
