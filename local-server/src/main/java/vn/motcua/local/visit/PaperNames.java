package vn.motcua.local.visit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Names for papers that nobody asked for by name, in Vietnamese, as the officer reads them. */
final class PaperNames {
    private final ResourceBundle words =
            ResourceBundle.getBundle("vn.motcua.local.visit.papers", Locale.of("vi"));

    /** {@code number} counts from 1. */
    String numbered(int number) {
        return MessageFormat.format(words.getString("paper.numbered"), number);
    }

    /** What somebody began who asks to have something put right. */
    String petition() {
        return words.getString("petition");
    }

    /** Instead of a procedure: the officer chooses it. */
    String officerDecides() {
        return words.getString("procedure.officer");
    }
}
