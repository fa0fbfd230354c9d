package vn.motcua.local.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.contract.procedure.LifeEvents;
import vn.motcua.contract.procedure.ListedProcedure;
import vn.motcua.contract.procedure.Procedure;

/**
 * The procedures this kiosk knows in full.
 *
 * @param procedures in the order in which they are listed
 * @param events by which people look for them
 */
public record Catalogue(List<Procedure> procedures, List<LifeEvents.Event> events) {
    static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    public Catalogue {
        procedures = List.copyOf(procedures);
        events = List.copyOf(events);
    }

    /** Those that come with the program: one file each, {@code codes.txt} has the order. */
    public static Catalogue shipped() {
        String codes = new String(resource("codes.txt"), StandardCharsets.UTF_8);
        return new Catalogue(
                codes.lines().map(code -> read(code, Procedure.class)).toList(),
                read("events", LifeEvents.class).events());
    }

    public Optional<Procedure> procedure(String code) {
        return procedures.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** What goes with a life event, in the order of their names; empty for an unknown one. */
    public List<Procedure> of(String event) {
        return events.stream()
                .filter(each -> each.id().equals(event))
                .flatMap(each -> each.codes().stream())
                .flatMap(code -> procedure(code).stream())
                .sorted(Comparator.comparing(Procedure::alias, new VietnameseOrder()))
                .toList();
    }

    /** The same with {@code published} in the place of those that have their codes, else after. */
    public Catalogue with(List<Procedure> published) {
        Map<String, Procedure> all = new LinkedHashMap<>();
        procedures.forEach(each -> all.put(each.code(), each));
        published.forEach(each -> all.put(each.code(), each));
        return new Catalogue(List.copyOf(all.values()), events);
    }

    /** For a search among them. */
    public List<ListedProcedure> listed() {
        return procedures.stream().map(ListedProcedure::of).toList();
    }

    private static <T> T read(String name, Class<T> type) {
        ObjectNode file = JSON.readValue(resource(name + ".json"), ObjectNode.class);
        return JSON.treeToValue(file.put("version", 0), type);
    }

    private static byte[] resource(String name) {
        try (InputStream file = Procedure.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return file.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(name, failed);
        }
    }
}
