package vn.motcua.system.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.Main;
import vn.motcua.system.program.Command;

/**
 * The real server, killed while somebody fills a form in, comes back to her very screen; killed
 * when she has left, it knows nothing of her, though her papers wait here for a line. On a disk
 * that has a key nothing can be read even while she is here, and nothing without it. {@code ./kiosk
 * soak draft} does it at every step, 20 times over; {@code ./kiosk soak markers} with 500 visitors.
 */
class CutOffVisitTest {
    private static final int CONSENT = 17;
    private static final int VISITORS = 2;

    @TempDir Path folder;

    @Test
    void a_power_cut_leads_back_to_the_same_step_and_leaves_nothing_when_she_is_gone()
            throws Exception {
        try (CutOffSite site = new CutOffSite(folder, Command.ofThisClassPath(Main.class))) {
            site.cutLine();
            PatientVisitor first = new PatientVisitor(site, Secrets.of(1));
            first.fillIn(List.of(CONSENT));
            // What is found now shows that the search below would find it, too.
            assertThat(String.join("", site.found())).contains(Secrets.of(1).words());
            site.lockDisk();
            first.giveUp();
            for (int other = 2; other <= VISITORS; other++) {
                PatientVisitor visitor = new PatientVisitor(site, Secrets.of(other));
                visitor.fillIn(List.of());
                visitor.sendInPeace();
                visitor.comment();
            }
            PatientVisitor last = new PatientVisitor(site, Secrets.of(VISITORS + 1));
            last.fillIn(List.of(CONSENT));
            // From now on not even what she enters while she is here.
            assertThat(site.found()).isEmpty();
            last.send();

            site.stealDisk();
            site.search();
            site.mendLine(VISITORS);
            site.search();
            assertThat(site.complaints()).isEmpty();
        }
    }
}
