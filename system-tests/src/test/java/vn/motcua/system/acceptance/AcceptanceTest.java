package vn.motcua.system.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.system.journey.Journey;
import vn.motcua.system.journey.Journeys;
import vn.motcua.system.journey.Steps;
import vn.motcua.system.journey.Walk;

/** The page says PASS only of what a journey has shown to its end. */
class AcceptanceTest {
    private static final Journey LOOK_UP = Journeys.named("look-up").orElseThrow();
    private static final Journey SUBMIT = Journeys.named("submit").orElseThrow();

    private static final Capability SHOWN = new Capability("A1", "shown", List.of("look-up"));
    private static final Capability HALF =
            new Capability("A2", "half <shown>", List.of("look-up", "submit"));
    private static final Capability UNKNOWN = new Capability("A3", "unknown", List.of("dance"));
    private static final Capability NEVER = new Capability("A4", "never", List.of());

    private static final Acceptance ACCEPTANCE =
            new Acceptance(
                    List.of(SHOWN, HALF, UNKNOWN, NEVER),
                    Map.of(
                            "look-up",
                            walked(LOOK_UP, List.of()),
                            "submit",
                            walked(SUBMIT, List.of("no paper"))));

    @Test
    void what_no_journey_has_shown_is_a_failure() {
        assertThat(ACCEPTANCE.missing(SHOWN)).isEmpty();
        assertThat(ACCEPTANCE.missing(HALF)).containsExactly("submit: no paper");
        assertThat(ACCEPTANCE.missing(UNKNOWN)).containsExactly("there is no journey dance");
        assertThat(ACCEPTANCE.missing(NEVER)).containsExactly("no journey shows it");
        assertThat(ACCEPTANCE.passed()).isEqualTo(1);
    }

    @Test
    void the_page_shows_verdicts_and_pictures() {
        String page = AcceptancePage.html(ACCEPTANCE);
        assertThat(page).contains("1 passed, 3 failed", "look-up/01-idle.png", "half &lt;shown");
    }

    @Test
    void every_capability_has_a_number_of_its_own() {
        List<Capability> all = Capability.all();
        assertThat(all).hasSizeGreaterThan(40);
        assertThat(all).extracting(Capability::id).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(each -> assertThat(each.journeys()).isNotEmpty());
    }

    private static Walk walked(Journey journey, List<String> complaints) {
        var idle = new Steps.Step("idle", 1, Path.of("/pictures/01-idle.png"));
        return new Walk(journey, List.of(idle), complaints);
    }
}
