package vn.motcua.local.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.contract.procedure.ProcedureTable;

/** Reads a large list of procedures from a JSON file, a {@link ProcedureTable}. */
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
            return JSON.readValue(Files.readAllBytes(file), ProcedureTable.class).listed();
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new IOException(
                    file + " is no list of procedures: " + broken.getMessage(), broken);
        }
    }
}
