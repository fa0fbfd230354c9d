package vn.motcua.system.bench.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A picture of a collection, and what its collector says stands in it.
 *
 * @param folder where it lies below the collection
 */
record CodePicture(Path file, String folder, Truth truth) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CORNERS = "# list of hand selected";
    private static final String CODELESS = "/falsepositives/";

    /** What the collection says of a picture. */
    sealed interface Truth {
        /** There is this code, perhaps beside others. */
        record Text(String text) implements Truth {}

        /** There is one, or several, whose text is not told. */
        record SomeCode() implements Truth {}

        /** There is none. */
        record NoCode() implements Truth {}
    }

    /** Every picture below the folder, by name. */
    static List<CodePicture> below(Path collection) throws IOException {
        List<CodePicture> pictures = new ArrayList<>();
        try (Stream<Path> files = Files.walk(collection)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().matches("(?i).*\\.(png|jpe?g)")) {
                    String name = collection.relativize(file).toString();
                    String folder = name.replaceFirst("/?[^/]*$", "");
                    // Some collections give each picture a folder of its own.
                    boolean isAlone = Files.exists(file.resolveSibling("output.json"));
                    String group = isAlone ? folder.replaceFirst("/[^/]*$", "") : folder;
                    pictures.add(new CodePicture(file, group, truth(file)));
                }
            }
        }
        return pictures;
    }

    /** Whether the code was read; where its text is not told, any text will do. */
    boolean isRead(List<String> texts) {
        return switch (truth) {
            case Truth.Text(String text) -> texts.stream().anyMatch(each -> isSame(each, text));
            case Truth.SomeCode() -> !texts.isEmpty();
            case Truth.NoCode() -> false;
        };
    }

    /** Whether something was read and is not what stands there. */
    boolean isWrong(List<String> texts) {
        return !texts.isEmpty() && !isRead(texts);
    }

    private static Truth truth(Path picture) throws IOException {
        Path text = Path.of(picture.toString().replaceFirst("\\.[^.]*$", ".txt"));
        Path json = picture.resolveSibling("output.json");
        if (picture.toString().contains(CODELESS)) {
            return new Truth.NoCode();
        } else if (Files.exists(text)) {
            String told = Files.readString(text);
            return told.startsWith(CORNERS) ? new Truth.SomeCode() : new Truth.Text(told);
        } else if (Files.exists(json)) {
            JsonNode told = JSON.readTree(json).path("data");
            boolean isTold = told.isString() && !told.stringValue().isBlank();
            return isTold ? new Truth.Text(told.stringValue()) : new Truth.SomeCode();
        }
        return new Truth.SomeCode();
    }

    private static boolean isSame(String one, String other) {
        return one.strip().lines().toList().equals(other.strip().lines().toList());
    }
}
