package vn.motcua.ui.voice;

import java.util.List;

/**
 * What was said, for who listens in the place of an ear. Never kept, never logged.
 *
 * @param lines the words
 * @param headset whether through the headset
 */
public record Spoken(List<String> lines, boolean headset) {
    public Spoken {
        lines = List.copyOf(lines);
    }
}
