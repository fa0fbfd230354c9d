package vn.motcua.local.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The procedures this kiosk knows in full.
 *
 * @param procedures in the order in which they are listed
 */
public record Catalogue(List<Procedure> procedures) {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    public Catalogue {
        procedures = List.copyOf(procedures);
    }

    /** Those that come with the program: one file each, {@code codes.txt} has the order. */
    public static Catalogue shipped() {
        String codes = new String(resource("codes.txt"), StandardCharsets.UTF_8);
        return new Catalogue(codes.lines().map(Catalogue::read).toList());
    }

    public Optional<Procedure> procedure(String code) {
        return procedures.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** For a search among them. */
    public List<ListedProcedure> listed() {
        return procedures.stream().map(Procedure::listed).toList();
    }

    private static Procedure read(String code) {
        return JSON.readValue(resource(code + ".json"), Procedure.class);
    }

    private static byte[] resource(String name) {
        try (InputStream file = Catalogue.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return file.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(name, failed);
        }
    }
}
