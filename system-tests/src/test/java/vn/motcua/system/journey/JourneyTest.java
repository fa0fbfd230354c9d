package vn.motcua.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.system.site.Site;

/** Every citizen's way reaches its end: real screen, real wires, a real province. */
class JourneyTest {
    @TempDir Path folder;

    @Test
    void a_slip_on_the_reader_shows_where_the_dossier_is() throws Exception {
        walk(new LookUpJourney());
    }

    @Test
    void papers_reach_the_province_with_the_same_bytes() throws Exception {
        needs("pdftoppm");
        needs("saned");
        walk(new SubmitJourney());
    }

    @Test
    void papers_handed_in_without_a_line_arrive_once() throws Exception {
        needs("pdftoppm");
        walk(new SubmitOfflineJourney());
    }

    @Test
    void missing_papers_are_handed_in_later() throws Exception {
        needs("pdftoppm");
        walk(new SupplementJourney());
    }

    @Test
    void an_alert_takes_the_idle_screen_and_waits_for_a_busy_one() throws Exception {
        walk(new AlertJourney());
    }

    @Test
    void what_people_think_reaches_the_office() throws Exception {
        walk(new RatingJourney());
    }

    @Test
    void a_copy_is_asked_for_and_posted() throws Exception {
        needs("pdftoppm");
        walk(new PostJourney());
    }

    @Test
    void one_of_thousands_of_procedures_is_found_and_handed_in() throws Exception {
        needs("pdftoppm");
        walk(new ProceduresJourney());
    }

    @Test
    void the_province_counts_who_was_finished_in_one_visit() throws Exception {
        needs("pdftoppm");
        walk(new VisitsJourney());
    }

    @Test
    void a_form_is_taken_home_on_paper_and_on_a_phone() throws Exception {
        needs("pdftotext");
        walk(new BlankFormJourney());
    }

    @Test
    void news_is_read_printed_and_taken_along() throws Exception {
        walk(new NewsJourney());
    }

    @Test
    void a_number_is_given_with_and_without_a_line_and_called() throws Exception {
        walk(new TicketJourney(false));
    }

    @Test
    void fees_are_paid_by_the_code_on_the_screen_and_by_that_of_a_slip() throws Exception {
        walk(new PayJourney());
    }

    @Test
    void the_result_of_a_complaint_needs_a_second_factor() throws Exception {
        walk(new ComplaintJourney());
    }

    @Test
    void who_left_a_number_is_told_by_phone_what_the_screen_tells() throws Exception {
        needs("pdftoppm");
        walk(new MessageJourney());
    }

    @Test
    void papers_reach_the_one_stop_system_and_its_answer_comes_back() throws Exception {
        needs("pdftoppm");
        walk(new ConnectorJourney());
    }

    @Test
    void a_petition_is_answered_and_its_answer_comes_back() throws Exception {
        needs("pdftoppm");
        walk(new PetitionJourney());
    }

    @Test
    void new_devices_are_added_and_tried_by_touch_alone() throws Exception {
        walk(new TechnicianJourney());
    }

    @Test
    void who_cannot_see_looks_a_dossier_up_by_eight_keys() throws Exception {
        walk(new BlindLookUpJourney(false));
    }

    @Test
    void who_cannot_see_looks_a_dossier_up_by_two_switches() throws Exception {
        walk(new BlindLookUpJourney(true));
    }

    @Test
    void who_cannot_see_hands_papers_in_by_eight_keys() throws Exception {
        needs("pdftoppm");
        walk(new BlindSubmitJourney(false));
    }

    @Test
    void who_cannot_see_hands_papers_in_by_two_switches() throws Exception {
        needs("pdftoppm");
        walk(new BlindSubmitJourney(true));
    }

    private void walk(Journey journey) throws Exception {
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        try (Site site = Site.start(folder.resolve("site"))) {
            Steps steps = new Steps(pictures, site::takePicture, System::nanoTime);
            journey.walk(site, steps);
            assertThat(steps.walked()).hasSizeGreaterThan(4);
            assertThat(steps.walked()).allMatch(step -> Files.exists(step.picture()));
        }
    }

    private static void needs(String program) {
        boolean there =
                Files.exists(Path.of("/usr/bin", program))
                        || Files.exists(Path.of("/usr/sbin", program));
        Assumptions.assumeTrue(there, "skipped: " + program + " is not installed");
    }
}
