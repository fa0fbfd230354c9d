package vn.motcua.province.procedure;

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
import vn.motcua.contract.procedure.Procedure;

/** A file with one procedure, as an editor wrote it; without a version, which is given later. */
final class ProcedureFile {
    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
    private static final int BYTES_MAX = 256 << 10;

    private final ObjectNode json;

    private ProcedureFile(ObjectNode json) {
        this.json = json;
    }

    /** What is in a file. */
    sealed interface Reading {
        record Fits(ProcedureFile file) implements Reading {}

        record Flawed(String sentence) implements Reading {}
    }

    static Reading read(Path path) {
        String file = path.getFileName().toString();
        try {
            if (Files.size(path) > BYTES_MAX) {
                return new Reading.Flawed(file + ": more than 256 KiB; write one procedure a file");
            }
            JsonNode json = STRICT.readTree(Files.readAllBytes(path));
            return json instanceof ObjectNode object
                    ? check(file, object)
                    : new Reading.Flawed(file + ": no procedure; write { \"code\": … }");
        } catch (IOException missing) {
            return new Reading.Flawed(file + ": cannot be read; name a file that is there");
        } catch (JacksonException broken) {
            return new Reading.Flawed(file + ": " + reason(broken));
        }
    }

    private static Reading check(String file, ObjectNode json) {
        try {
            ProcedureFile read = new ProcedureFile(json);
            Procedure _ = read.version(1);
            return new Reading.Fits(read);
        } catch (JacksonException broken) {
            return new Reading.Flawed(
                    "%s, procedure %s, %s"
                            .formatted(file, json.path("code").asString("?"), reason(broken)));
        }
    }

    String code() {
        return json.path("code").asString();
    }

    Procedure version(long version) {
        return STRICT.treeToValue(json.deepCopy().put("version", version), Procedure.class);
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
