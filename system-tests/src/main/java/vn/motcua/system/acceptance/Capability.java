package vn.motcua.system.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One thing that a province offers its citizens on the phone, and the journeys that show it here.
 *
 * @param id the service it was seen at, and its number there
 * @param words what a citizen or an officer can do
 * @param journeys all of which must pass; none means that nothing shows it yet, which is a failure
 */
record Capability(String id, String words, List<String> journeys) {
    private static final String FILE = "capabilities.json";

    /** Those that this product is measured by. */
    static List<Capability> all() {
        try (InputStream file =
                Objects.requireNonNull(Capability.class.getResourceAsStream(FILE))) {
            return new JsonMapper().readValue(file, new TypeReference<List<Capability>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
