package vn.motcua.system.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.system.simulation.Situation;

/** Whoever reads which faults are tried can look at the test that tries each. */
class FaultsTest {
    private static final Path ROOT = Path.of(System.getProperty("motcua.root", "..")).normalize();
    private static final Path PAGE = ROOT.resolve("docs/faults.md");
    private static final Pattern ROW =
            Pattern.compile("\\| [^|]+ \\| (time|threads|files|world) \\| `(\\w+)\\.(\\w+)` \\|");

    private static final Pattern NUMBERED =
            Pattern.compile("\\| (\\d\\d) \\| [^|]+ \\| (whole|part) \\| `(\\w+)\\.(\\w+)` \\|");

    /** A fault's line: where it is tried. */
    private record Tried(String place, String name) {}

    @Test
    void what_is_said_to_be_tried_is_tried() throws Exception {
        List<Tried> faults = faults();

        assertThat(faults).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
        assertThat(untried(faults)).isEmpty();
    }

    @Test
    void of_the_eighty_as_many_are_tried_as_the_page_says() throws Exception {
        List<Matcher> rows = lines(NUMBERED).toList();
        long whole = rows.stream().filter(row -> row.group(2).equals("whole")).count();

        assertThat(rows.stream().map(row -> row.group(1))).doesNotHaveDuplicates();
        assertThat(
                        untried(
                                rows.stream()
                                        .map(row -> new Tried(row.group(3), row.group(4)))
                                        .toList()))
                .isEmpty();
        assertThat(Files.readString(PAGE))
                .contains(
                        "**%d** of them have a test by name, %d of these"
                                .formatted(rows.size(), whole));
    }

    @Test
    void every_line_of_the_table_is_understood() throws Exception {
        long lines =
                Files.readAllLines(PAGE).stream()
                        .filter(line -> line.startsWith("| ") && line.contains("`"))
                        .count();

        assertThat(lines(ROW).count() + lines(NUMBERED).count()).isEqualTo(lines);
    }

    private static List<Tried> faults() throws IOException {
        return lines(ROW).map(row -> new Tried(row.group(2), row.group(3))).toList();
    }

    private static Stream<Matcher> lines(Pattern row) throws IOException {
        return Files.readAllLines(PAGE).stream().map(row::matcher).filter(Matcher::matches);
    }

    /** Those whose test does not exist. */
    private static List<Tried> untried(List<Tried> faults) throws IOException {
        Set<String> situations =
                Arrays.stream(Situation.values()).map(Enum::name).collect(Collectors.toSet());
        Map<String, String> tests = tests();
        return faults.stream()
                .filter(fault ->
                        fault.place().equals("Situation")
                                ? !situations.contains(fault.name())
                                : !tests.getOrDefault(fault.place(), "")
                                        .contains("void " + fault.name() + "("))
                .toList();
    }

    /** The text of each test by its name. */
    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> all =
                Files.find(
                        ROOT,
                        14,
                        (file, _) ->
                                file.toString().contains("src/test/java")
                                        && file.toString().matches(".*(Test|Contract)\\.java"))) {
            return all.collect(
                    Collectors.toMap(
                            file -> String.valueOf(file.getFileName()).replace(".java", ""),
                            FaultsTest::text,
                            (one, other) -> one + other));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
