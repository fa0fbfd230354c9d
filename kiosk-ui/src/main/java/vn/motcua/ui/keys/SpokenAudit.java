package vn.motcua.ui.keys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.Node;
import vn.motcua.config.SpeechConfig.Region;
import vn.motcua.contract.screen.Language;
import vn.motcua.ui.spoken.SpokenText;

/** Finds what who listens would miss on a drawn screen. */
public final class SpokenAudit {
    private static final Pattern UNSAYABLE = Pattern.compile("[^\\p{L}\\p{M}\\s.,;:?!'’-]");

    private SpokenAudit() {}

    /** What is wrong, one line each; empty when everything is said and can be reached. */
    public static List<String> complaints(Node root, Language language) {
        List<String> complaints = new ArrayList<>();
        Stops.unspoken(root).forEach(node -> complaints.add(node + " says nothing"));
        SpokenText spoken = new SpokenText(language, Region.NORTH);
        Set<String> ids = new HashSet<>();
        for (Stop stop : Stops.of(root)) {
            if (!ids.add(stop.id())) {
                complaints.add("two stops are called '" + stop.id() + "'");
            }
            String said =
                    stop.text().length() == 1 ? spoken.spell(stop.text()) : spoken.say(stop.text());
            if (said.isBlank() || UNSAYABLE.matcher(said).find()) {
                complaints.add("'%s' cannot be said: %s".formatted(stop.id(), said));
            }
        }
        return complaints;
    }
}
