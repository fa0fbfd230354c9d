package vn.motcua.system.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What somebody types, and the codes of the procedures that she may mean.
 *
 * @param right at least one
 */
record SpokenQuestion(String typed, Set<String> right) {
    private static final String FILE =
            "local-server/src/test/resources/vn/motcua/local/search/queries.txt";

    /** Those that the search's test asks as well. */
    static List<SpokenQuestion> all() throws IOException {
        Path file = Path.of(System.getProperty("motcua.root", "."), FILE);
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(SpokenQuestion::of)
                .toList();
    }

    private static SpokenQuestion of(String line) {
        String[] parts = line.split("=", 2);
        return new SpokenQuestion(parts[0].strip(), Set.of(parts[1].strip().split(" +")));
    }

    boolean isMetBy(List<String> codes) {
        return codes.stream().anyMatch(right::contains);
    }
}
