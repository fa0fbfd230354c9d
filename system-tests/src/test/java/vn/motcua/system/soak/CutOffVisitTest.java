package vn.motcua.system.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real server, killed while somebody fills a form in, comes back to her very screen; killed
 * when she has left, it knows nothing of her. {@code ./kiosk soak draft} does it at every step, 20
 * times over.
 */
class CutOffVisitTest {
    private static final int CONSENT = 17;

    @TempDir Path folder;

    @Test
    void a_power_cut_leads_back_to_the_same_step_and_leaves_nothing_when_she_is_gone()
            throws Exception {
        try (CutOffSite site = new CutOffSite(folder)) {
            PatientVisitor visitor = new PatientVisitor(site);
            visitor.fillIn(List.of(CONSENT));
            visitor.giveUp();
            visitor.fillIn(List.of());
            visitor.send();

            assertThat(site.complaints()).isEmpty();
        }
    }
}
