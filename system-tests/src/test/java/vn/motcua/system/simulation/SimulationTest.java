package vn.motcua.system.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Kiosks and their province in virtual time, where lines, disks, clocks and programs fail: nothing
 * handed in is lost or doubled, and each kiosk knows what the province tells.
 */
class SimulationTest {
    private static final int SEEDS = Integer.getInteger("motcua.seeds", 2_000);
    private static final int FOUND_WITHIN = 300;
    private static final int WORKERS = 2;

    private static Simulation simulation;

    @BeforeAll
    static void open() throws Exception {
        simulation = Simulation.open();
    }

    @AfterAll
    static void close() {
        simulation.close();
    }

    @Test
    void whatever_breaks_nothing_is_lost_doubled_or_mixed_up() throws Exception {
        Simulation.Outcome outcome = simulation.play(0, SEEDS, WORKERS);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.neverReached()).isEmpty();
        assertThat(outcome.stories()).isEqualTo(SEEDS);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void a_planted_bug_is_found(PlantedBug bug) throws Exception {
        assertThat(simulation.found(bug, FOUND_WITHIN, WORKERS)).isNotNegative();
    }

    @Test
    void the_same_seed_plays_the_same_story() {
        assertThat(simulation.story(7)).isEqualTo(simulation.story(7));
    }
}
