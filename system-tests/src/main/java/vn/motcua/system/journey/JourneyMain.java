package vn.motcua.system.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code ./kiosk journey NAME [--pictures DIR]}. */
public final class JourneyMain {
    private JourneyMain() {}

    public static void main(String[] arguments) throws IOException {
        Optional<Journey> named =
                arguments.length == 0 ? Optional.empty() : Journeys.named(arguments[0]);
        if (named.isEmpty()) {
            Journeys.all().forEach(j -> System.out.printf("%-18s %s%n", j.name(), j.about()));
            System.exit(arguments.length == 0 ? 0 : 2);
        }
        Journey journey = named.orElseThrow();
        Path pictures =
                arguments.length == 3 && arguments[1].equals("--pictures")
                        ? Path.of(arguments[2])
                        : Files.createTempDirectory("journey-" + journey.name() + "-");
        Files.createDirectories(pictures);
        System.out.println(journey.name() + ": " + journey.about());
        Walk walk = Walk.of(journey, pictures);
        System.out.println("pictures: " + pictures);
        System.out.println(walk.verdict());
        System.exit(walk.passed() ? 0 : 1);
    }
}
