package vn.motcua.province.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.contract.utility.ResultField;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.province.dossier.MaskedName;

/** What a kiosk may show of what a source found: the declared lines, names and numbers masked. */
final class ShownResult {
    private static final int ENTRIES_MAX = 20;
    private static final int VALUE_MAX = 300;
    private static final int NUMBER_SHOWN = 3;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cc}|\\p{Cf}|\\p{Co}|\\p{Cs}");

    private ShownResult() {}

    static UtilityAnswer of(UtilityAnswer.Found found, List<ResultField> lines) {
        List<Map<String, String>> entries =
                found.entries().stream()
                        .limit(ENTRIES_MAX)
                        .map(entry -> shown(entry, lines))
                        .filter(entry -> !entry.isEmpty())
                        .toList();
        return entries.isEmpty()
                ? new UtilityAnswer.SourceSilent()
                : new UtilityAnswer.Found(entries, found.asOf());
    }

    private static Map<String, String> shown(Map<String, String> entry, List<ResultField> lines) {
        Map<String, String> shown = new HashMap<>();
        for (ResultField line : lines) {
            String value = plain(entry.getOrDefault(line.id(), ""));
            if (!value.isEmpty()) {
                shown.put(line.id(), masked(value, line.kind()));
            }
        }
        return shown;
    }

    static String plain(String value) {
        String seen = UNSEEN.matcher(value).replaceAll(" ").strip();
        int length = seen.codePointCount(0, seen.length());
        return length <= VALUE_MAX
                ? seen
                : seen.substring(0, seen.offsetByCodePoints(0, VALUE_MAX)) + "…";
    }

    private static String masked(String value, ResultField.Kind kind) {
        return switch (kind) {
            case NAME -> MaskedName.of(value);
            case NUMBER ->
                    value.length() <= 2 * NUMBER_SHOWN
                            ? "***"
                            : "***" + value.substring(value.length() - NUMBER_SHOWN);
            case TEXT, DATE, MONEY -> value;
        };
    }
}
