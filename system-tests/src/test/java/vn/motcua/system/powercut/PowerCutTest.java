package vn.motcua.system.powercut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.system.simulation.QuietLogs;

/**
 * Whenever the power goes, and whatever of the rest the disk keeps: what was confirmed is there,
 * whole and once. {@code ./kiosk soak images} cuts the power thousands of times.
 */
class PowerCutTest {
    private static final int CUTS = Integer.getInteger("motcua.cuts", 40);

    private final Scratch scratch = Scratch.make();
    private final QuietLogs quiet = new QuietLogs();
    private final Workplace place = new Workplace(scratch.folder());

    PowerCutTest() throws Exception {}

    @BeforeEach
    void watch() throws Exception {
        Assumptions.assumeTrue(
                Workplace.isPossible(), "skipped: strace cannot watch programs here");
    }

    @AfterEach
    void remove() {
        quiet.close();
        scratch.close();
    }

    @Test
    void what_was_confirmed_is_there_whole_after_a_cut_at_any_moment() throws Exception {
        Recording day = place.ordinaryDay();

        assertThat(complaints(place.cuts(day), CUTS)).isEmpty();

        assertThat(List.of("kiosk.db-wal", "kiosk.db", "kiosk", "documents"))
                .allMatch(forgotten -> isFoundOut(day, file -> file.endsWith(forgotten)));
        assertThat(isFoundOut(day, file -> file.toString().endsWith(".part"))).isTrue();
    }

    @Test
    void a_disk_that_fails_to_sync_and_then_to_write_is_given_no_false_word() throws Exception {
        Recording day = place.badDay();

        assertThat(complaints(place.cuts(day), CUTS)).isEmpty();

        assertThat(day.count(FileOperation.SyncFailed.class)).isPositive();
        List<String> outcomes =
                day.saidBefore(day.length()).stream().filter(PowerCutTest::isOutcome).toList();
        assertThat(outcomes.getFirst()).startsWith(RecordedKiosk.CONFIRMED);
        assertThat(outcomes.getLast()).startsWith(RecordedKiosk.REFUSED);
    }

    private static boolean isOutcome(String line) {
        return line.startsWith(RecordedKiosk.CONFIRMED) || line.startsWith(RecordedKiosk.REFUSED);
    }

    private static List<String> complaints(PowerCuts cuts, int count) throws Exception {
        List<String> complaints = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            complaints.addAll(cuts.complaintsAfter(moment(cuts, number, count), number));
        }
        return complaints;
    }

    private static int moment(PowerCuts cuts, int number, int count) {
        return (cuts.moments() - 1) * (number + 1) / count;
    }

    /** A program that forgot these syncs would lose something. */
    private boolean isFoundOut(Recording day, Predicate<Path> forgotten) {
        PowerCuts cuts = place.cutsWithoutSyncs(day, forgotten);
        try {
            for (int number = CUTS - 1; number >= 0; number--) {
                if (!cuts.complaintsAfter(moment(cuts, number, CUTS), number).isEmpty()) {
                    return true;
                }
            }
            return false;
        } catch (Exception surprise) {
            throw new IllegalStateException(surprise);
        }
    }
}
