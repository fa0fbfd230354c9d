package vn.motcua.province.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file with one thing to publish, as somebody wrote it; without a version, which is given later.
 *
 * @param <T> what is made of it
 */
public final class WrittenFile<T> {
    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
    private static final int BYTES_MAX = 256 << 10;

    private final Form<T> form;
    private final ObjectNode json;

    private WrittenFile(Form<T> form, ObjectNode json) {
        this.form = form;
        this.json = json;
    }

    /**
     * What is written in such files.
     *
     * @param name e.g. {@code procedure}
     * @param key JSON pointer to what names it, e.g. {@code /code}; to all that is in it, if there
     *     is only one such file
     */
    public record Form<T>(String name, String key, Class<T> type) {}

    /** What is in a file. */
    public sealed interface Reading<T> {
        record Fits<T>(WrittenFile<T> file) implements Reading<T> {}

        record Flawed<T>(String sentence) implements Reading<T> {}
    }

    public static <T> Reading<T> read(Path path, Form<T> form) {
        String file = path.getFileName().toString();
        try {
            if (Files.size(path) > BYTES_MAX) {
                return new Reading.Flawed<>(
                        "%s: more than 256 KiB; write one %s a file".formatted(file, form.name()));
            }
            return read(file, Files.readAllBytes(path), form);
        } catch (IOException missing) {
            return new Reading.Flawed<>(file + ": cannot be read; name a file that is there");
        }
    }

    /** The same for bytes that were read already. */
    public static <T> Reading<T> read(String file, byte[] bytes, Form<T> form) {
        try {
            return STRICT.readTree(bytes) instanceof ObjectNode object
                    ? check(file, new WrittenFile<>(form, object))
                    : new Reading.Flawed<>(
                            "%s: no %s; write { \"%s\": … }"
                                    .formatted(file, form.name(), form.key().split("/", -1)[1]));
        } catch (JacksonException broken) {
            return new Reading.Flawed<>(file + ": " + reason(broken));
        }
    }

    private static <T> Reading<T> check(String file, WrittenFile<T> read) {
        try {
            T _ = read.version(1);
            return new Reading.Fits<>(read);
        } catch (JacksonException broken) {
            return new Reading.Flawed<>("%s, %s, %s".formatted(file, read.what(), reason(broken)));
        }
    }

    /** E.g. {@code procedure 1.001193}. */
    private String what() {
        JsonNode key = json.at(form.key());
        return key.isArray() ? form.name() : form.name() + " " + key.asString("?");
    }

    /** What names it. */
    public String key() {
        return json.at(form.key()).asString();
    }

    public T version(long version) {
        return STRICT.treeToValue(json.deepCopy().put("version", version), form.type());
    }

    private static String reason(JacksonException broken) {
        String place = place(broken);
        return switch (broken) {
            case StreamReadException noJson ->
                    "line %d is no JSON: %s"
                            .formatted(
                                    noJson.getLocation().getLineNr(), noJson.getOriginalMessage());
            case UnrecognizedPropertyException unknown ->
                    "%s is no field; write one of %s"
                            .formatted(place, unknown.getKnownPropertyIds());
            case InvalidFormatException wrong ->
                    "%s is '%s'; write %s".formatted(place, wrong.getValue(), wanted(wrong));
            case ValueInstantiationException wrong when wrong.getCause() != null ->
                    (place.isEmpty() ? "" : place + ".") + wrong.getCause().getMessage();
            case MismatchedInputException lacking
                    when lacking.getOriginalMessage().startsWith("Missing") ->
                    place + " is missing; write it, and write it empty if there is nothing to say";
            default -> (place.isEmpty() ? "" : place + ": ") + broken.getOriginalMessage();
        };
    }

    private static String wanted(InvalidFormatException wrong) {
        Class<?> type = wrong.getTargetType();
        return type.isEnum()
                ? "one of " + Arrays.toString(type.getEnumConstants())
                : "a value of the kind " + type.getSimpleName();
    }

    /** E.g. {@code questions[2].onlyIf}. */
    private static String place(JacksonException broken) {
        List<JacksonException.Reference> path = broken.getPath();
        return path.stream()
                .map(step ->
                        step.getPropertyName() == null
                                ? "[%d]".formatted(step.getIndex())
                                : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
