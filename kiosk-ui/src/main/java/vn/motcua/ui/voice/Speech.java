package vn.motcua.ui.voice;

import java.util.List;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.SpeechSettings;

/**
 * Something to say, line by line.
 *
 * @param hidden said through the loudspeaker in place of a personal line
 */
public record Speech(List<Line> lines, String hidden, Language language, SpeechSettings settings) {
    public Speech {
        lines = List.copyOf(lines);
    }

    /**
     * @param text as it is written on the screen
     * @param personal whether it is for one pair of ears only
     */
    public record Line(String text, boolean personal) {}
}
