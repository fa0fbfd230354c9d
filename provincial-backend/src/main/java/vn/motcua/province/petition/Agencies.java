package vn.motcua.province.petition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.config.ConfigException;
import vn.motcua.contract.petition.PetitionKind;
import vn.motcua.contract.petition.PetitionPlace;

/**
 * Which agency is asked: by the kind of thing and by the commune. A line of the table reads {@code
 * KIND | commune | agency}; the commune is five digits, {@code *} for any, or {@code -} where none
 * was told. {@code {place}} in an agency's name stands for the commune's.
 */
public final class Agencies {
    private static final String FILE = "agencies.txt";
    private static final String ANY = "*";
    private static final String NONE = "-";
    private static final String PLACE = "{place}";

    private final List<Rule> rules;

    private record Rule(PetitionKind kind, String commune, String agency) {
        boolean fits(PetitionKind wanted, String told) {
            return kind == wanted
                    && (told.isEmpty()
                            ? commune.equals(NONE)
                            : commune.equals(ANY) || commune.equals(told));
        }

        /** A rule for one commune comes before that for any. */
        boolean isForAny() {
            return commune.equals(ANY);
        }
    }

    private Agencies(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * The province's own table in its data folder, else the one that comes with the program.
     *
     * @throws ConfigException naming file, line, what was found and what is wanted
     */
    public static Agencies read(Path dataFolder) {
        Path own = dataFolder.resolve(FILE);
        try {
            return Files.exists(own)
                    ? parse(own.toString(), Files.readString(own))
                    : parse(FILE, shipped());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(own + " cannot be read", unreadable);
        }
    }

    private static String shipped() throws IOException {
        try (InputStream table = Agencies.class.getResourceAsStream(FILE)) {
            if (table == null) {
                throw new IllegalStateException("no resource " + FILE);
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Agencies parse(String file, String text) {
        List<Rule> rules = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rules.add(rule("%s, line %d".formatted(file, number), line));
            }
        }
        for (PetitionKind kind : PetitionKind.values()) {
            for (String commune : List.of(ANY, NONE)) {
                if (rules.stream()
                        .noneMatch(rule -> rule.kind() == kind && rule.commune().equals(commune))) {
                    throw new ConfigException(
                            "%s: no line for %s | %s; name the agency that is asked"
                                    .formatted(file, kind, commune));
                }
            }
        }
        return new Agencies(List.copyOf(rules));
    }

    private static Rule rule(String where, String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 3) {
            throw wrong(where, line, "write KIND | commune | agency");
        }
        PetitionKind kind =
                Stream.of(PetitionKind.values())
                        .filter(each -> each.name().equals(parts[0].strip()))
                        .findFirst()
                        .orElseThrow(() ->
                                wrong(
                                        where,
                                        parts[0].strip(),
                                        "write one of " + List.of(PetitionKind.values())));
        String commune = parts[1].strip();
        String agency = parts[2].strip();
        if (!commune.matches("[0-9]{5}|[*-]")) {
            throw wrong(where, commune, "write five digits, * or -");
        }
        if (agency.isEmpty() || (commune.equals(NONE) && agency.contains(PLACE))) {
            throw wrong(where, agency, "write the agency's name; without a commune no {place}");
        }
        return new Rule(kind, commune, agency);
    }

    private static ConfigException wrong(String where, String found, String wanted) {
        return new ConfigException("%s: found \"%s\"; %s".formatted(where, found, wanted));
    }

    /** Who is asked. */
    String agency(PetitionKind kind, PetitionPlace place) {
        List<Rule> fitting =
                rules.stream().filter(rule -> rule.fits(kind, place.commune())).toList();
        return fitting.stream()
                .filter(rule -> !rule.isForAny())
                .findFirst()
                .orElseGet(fitting::getFirst)
                .agency()
                .replace(PLACE, place.words());
    }

    /** All names without a place in them, for who passes a petition on. */
    public List<String> names() {
        return rules.stream()
                .map(Rule::agency)
                .filter(agency -> !agency.contains(PLACE))
                .distinct()
                .sorted()
                .toList();
    }
}
