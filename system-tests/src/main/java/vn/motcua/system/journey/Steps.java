package vn.motcua.system.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** The steps of a journey as they are walked: how long each took, and a picture of its end. */
public final class Steps {
    private final Path pictures;
    private final Camera camera;
    private final LongSupplier nanoTime;
    private final List<Step> walked = new ArrayList<>();

    /** Takes a picture of the kiosk's screen. */
    public interface Camera {
        void take(Path png) throws Exception;
    }

    /** A stretch of a journey; what it throws ends the journey. */
    public interface Stretch {
        void walk() throws Exception;
    }

    /** A step that was walked. */
    public record Step(String name, long millis, Path picture) {}

    public Steps(Path pictures, Camera camera, LongSupplier nanoTime) {
        this.pictures = pictures;
        this.camera = camera;
        this.nanoTime = nanoTime;
    }

    /** Walks one stretch, takes its time, then a picture. */
    public void step(String name, Stretch stretch) throws Exception {
        long start = nanoTime.getAsLong();
        stretch.walk();
        long millis = (nanoTime.getAsLong() - start) / 1_000_000;
        String number = "%02d".formatted(walked.size() + 1);
        Path picture = pictures.resolve(number + "-" + name.replaceAll("[^a-z0-9]+", "-") + ".png");
        camera.take(picture);
        walked.add(new Step(name, millis, picture));
        System.out.printf("  %6d ms  %s%n", millis, name);
    }

    public List<Step> walked() {
        return List.copyOf(walked);
    }
}
