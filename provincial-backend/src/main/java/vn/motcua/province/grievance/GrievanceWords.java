package vn.motcua.province.grievance;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is said of a grievance besides what officers wrote, in Vietnamese. */
public final class GrievanceWords {
    private final ResourceBundle words =
            ResourceBundle.getBundle("vn.motcua.province.grievance.grievance", Locale.of("vi"));

    public String kind(Grievance.Kind kind) {
        return words.getString("kind." + kind);
    }

    public String state(Grievance grievance) {
        return words.getString("state." + grievance.state());
    }

    /** What may be done by who does not agree; empty before a decision. */
    String remedy(Grievance grievance) {
        return grievance.state() == Grievance.State.DECIDED
                ? words.getString("remedy." + grievance.kind())
                : "";
    }
}
