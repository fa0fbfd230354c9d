package vn.motcua.system.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.motcua.system.site.Site;

/**
 * One journey as it was walked.
 *
 * @param steps those that were reached, in order, each with its picture
 * @param complaints why it did not reach its end; none if it did
 */
public record Walk(Journey journey, List<Steps.Step> steps, List<String> complaints) {

    /**
     * Walks a journey at a site of its own; takes some 5 to 20 seconds.
     *
     * @param pictures an existing folder for the picture of each step
     */
    public static Walk of(Journey journey, Path pictures) throws IOException {
        try (Site site = Site.start(Files.createTempDirectory("site-"))) {
            Steps steps = new Steps(pictures, site::takePicture, System::nanoTime);
            List<String> complaints = complaints(journey, site, steps);
            return new Walk(journey, steps.walked(), complaints);
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            return new Walk(journey, List.of(), List.of("interrupted while starting"));
        }
    }

    private static List<String> complaints(Journey journey, Site site, Steps steps) {
        try {
            journey.walk(site, steps);
            return List.of();
        } catch (JourneyFailure failure) {
            return List.of(String.valueOf(failure.getMessage()));
        } catch (Exception surprise) { // boundary: whatever ends it is the reason
            surprise.printStackTrace(System.err);
            return List.of(surprise.toString());
        }
    }

    /** PASS, or FAIL with the reason. */
    public String verdict() {
        return passed() ? "PASS" : "FAIL " + String.join("; ", complaints);
    }

    public boolean passed() {
        return complaints.isEmpty();
    }
}
