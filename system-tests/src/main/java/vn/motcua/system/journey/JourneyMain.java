package vn.motcua.system.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.motcua.system.site.Site;

/** {@code ./kiosk journey NAME [--pictures DIR]}. */
public final class JourneyMain {
    private static final List<Journey> JOURNEYS =
            List.of(
                    new LookUpJourney(),
                    new SubmitJourney(),
                    new SubmitOfflineJourney(),
                    new SupplementJourney(),
                    new BirthRegistrationJourney(),
                    new AlertJourney(),
                    new TechnicianJourney(),
                    new BlindLookUpJourney(false),
                    new BlindLookUpJourney(true),
                    new BlindSubmitJourney(false),
                    new BlindSubmitJourney(true));

    private JourneyMain() {}

    public static void main(String[] arguments) throws IOException {
        Optional<Journey> named =
                arguments.length == 0
                        ? Optional.empty()
                        : JOURNEYS.stream().filter(j -> j.name().equals(arguments[0])).findFirst();
        if (named.isEmpty()) {
            JOURNEYS.forEach(j -> System.out.printf("%-16s %s%n", j.name(), j.about()));
            System.exit(arguments.length == 0 ? 0 : 2);
        }
        Journey journey = named.orElseThrow();
        Path pictures =
                arguments.length == 3 && arguments[1].equals("--pictures")
                        ? Path.of(arguments[2])
                        : Files.createTempDirectory("journey-" + journey.name() + "-");
        Files.createDirectories(pictures);
        System.exit(walk(journey, pictures) ? 0 : 1);
    }

    /** Walks a journey at a site of its own; prints a table of stages and PASS or FAIL. */
    private static boolean walk(Journey journey, Path pictures) {
        System.out.println(journey.name() + ": " + journey.about());
        String verdict;
        try (Site site = Site.start(Files.createTempDirectory("site-"))) {
            journey.walk(site, new Steps(pictures, site::takePicture, System::nanoTime));
            verdict = "PASS";
        } catch (JourneyFailure failure) {
            verdict = "FAIL " + failure.getMessage();
        } catch (Exception surprise) { // boundary: whatever ends it is the reason
            surprise.printStackTrace(System.err);
            verdict = "FAIL " + surprise;
        }
        System.out.println("pictures: " + pictures);
        System.out.println(verdict);
        return verdict.equals("PASS");
    }
}
