package vn.motcua.local.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.procedure.AuthorityLevel;

/**
 * Reads a large list of procedures from a JSON file: {@code fields} names the columns, {@code
 * procedures} has an array for each procedure. The columns {@code code} and {@code name} must be
 * there, {@code levels} and {@code field} may; others are passed over.
 */
public final class ProcedureIndex {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long FILE_BYTES_MAX = 64L << 20;

    private ProcedureIndex() {}

    /**
     * @throws IOException when the file cannot be read or is no such list; says what is wrong
     */
    public static List<ListedProcedure> read(Path file) throws IOException {
        if (Files.size(file) > FILE_BYTES_MAX) {
            throw new IOException(file + " is larger than 64 MiB");
        }
        try {
            return procedures(JSON.readTree(Files.readAllBytes(file)));
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new IOException(
                    file + " is no list of procedures: " + broken.getMessage(), broken);
        }
    }

    private static List<ListedProcedure> procedures(JsonNode list) {
        List<String> fields = texts(list.path("fields"));
        for (String needed : List.of("code", "name")) {
            if (!fields.contains(needed)) {
                throw new IllegalArgumentException("\"fields\" does not name \"" + needed + "\"");
            }
        }
        List<ListedProcedure> procedures = new ArrayList<>();
        for (JsonNode row : list.path("procedures")) {
            procedures.add(procedure(fields, row));
        }
        return procedures;
    }

    private static ListedProcedure procedure(List<String> fields, JsonNode row) {
        List<AuthorityLevel> levels =
                texts(row.path(fields.indexOf("levels"))).stream().map(AuthorityLevel::of).toList();
        return new ListedProcedure(
                text(row.path(fields.indexOf("code"))),
                text(row.path(fields.indexOf("name"))),
                levels,
                text(row.path(fields.indexOf("field"))));
    }

    private static List<String> texts(JsonNode array) {
        Stream<JsonNode> values = IntStream.range(0, array.size()).mapToObj(array::path);
        return values.map(ProcedureIndex::text).toList();
    }

    private static String text(JsonNode value) {
        return Normalizer.normalize(value.asString(""), Normalizer.Form.NFC).strip();
    }
}
