package vn.motcua.config;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a kiosk sounds, and what it is heard through.
 *
 * @param region whose Vietnamese is spoken
 * @param clips folder of recorded phrases; need not exist
 * @param speaker ALSA name of the loudspeaker, as {@code aplay -L} lists it, or {@link #NONE}
 * @param headset ALSA name of the headset's output, or {@link #NONE}
 * @param jackCard ALSA card whose headphone jack is watched, e.g. {@code 0}, or {@link #NONE}
 * @param scanStep who works with one switch: the focus moves on by itself after so long; zero waits
 *     for the second switch
 */
public record SpeechConfig(
        Region region,
        Path clips,
        String speaker,
        String headset,
        String jackCard,
        Duration scanStep) {
    public static final String NONE = "none";
    public static final SpeechConfig SILENT =
            new SpeechConfig(Region.NORTH, Path.of("clips"), NONE, NONE, NONE, Duration.ZERO);

    /** The three large regions of Vietnamese speech. */
    public enum Region {
        NORTH,
        CENTRAL,
        SOUTH
    }

    static SpeechConfig read(ConfigNode node) {
        var speech =
                new SpeechConfig(
                        node.choice("region", Region.class, Region.NORTH),
                        node.path("clipsFolder", "clips", "clips"),
                        node.text("speaker", "default", "default"),
                        node.text("headset", "default", "default"),
                        node.text("jackCard", "0", NONE),
                        Duration.ofSeconds(node.integer("scanSeconds", 0, 30, 0)));
        node.close();
        return speech;
    }
}
