package vn.motcua.contract.procedure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A large list of procedures as files have it. The columns "code" and "name" must be there,
 * "levels" and "field" may; others are passed over.
 *
 * @param fields names of the columns
 * @param procedures a row each: texts, or lists of texts
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ProcedureTable(List<String> fields, List<List<Object>> procedures) {

    /**
     * @throws IllegalArgumentException when it is no such list; says what is wrong
     */
    public List<ListedProcedure> listed() {
        for (String needed : List.of("code", "name")) {
            if (fields == null || !fields.contains(needed)) {
                throw new IllegalArgumentException("\"fields\" does not name \"" + needed + "\"");
            }
        }
        if (procedures == null) {
            throw new IllegalArgumentException("\"procedures\" is missing");
        }
        List<ListedProcedure> listed = new ArrayList<>();
        for (List<Object> row : procedures) {
            listed.add(procedure(row));
        }
        return listed;
    }

    private ListedProcedure procedure(List<Object> row) {
        List<AuthorityLevel> levels =
                value(row, "levels") instanceof List<?> texts
                        ? texts.stream().map(ProcedureTable::text).map(AuthorityLevel::of).toList()
                        : List.of(AuthorityLevel.OTHER);
        return new ListedProcedure(
                text(value(row, "code")),
                text(value(row, "name")),
                levels,
                text(value(row, "field")));
    }

    private Object value(List<Object> row, String column) {
        int at = fields.indexOf(column);
        return at >= 0 && at < row.size() ? row.get(at) : "";
    }

    private static String text(Object value) {
        return Normalizer.normalize(String.valueOf(value), Normalizer.Form.NFC).strip();
    }
}
