package vn.motcua.ui.voice;

import java.util.List;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.SpeechSettings;

/** Something to say, line by line. */
public record Speech(List<Line> lines, Language language, SpeechSettings settings) {
    public Speech {
        lines = List.copyOf(lines);
    }

    /**
     * @param text as it is written on the screen; for the headset
     * @param aloud the same, or less when it is for one pair of ears only; for the loudspeaker
     */
    public record Line(String text, String aloud) {}
}
