package vn.motcua.contract.procedure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All that is known of a procedure: what it takes, how long, what it costs, who decides. Made of
 * what an editor wrote, it says what is wrong by the name of the field, what was found and what is
 * wanted.
 *
 * @param code national code such as {@code 1.001193}
 * @param version 0 as it comes with the program; what a province publishes is numbered from 1
 * @param name official name, as published
 * @param alias what people call it; at most 60 letters
 * @param decision number of the decision that published it
 * @param inPerson whether the law wants the person before an officer: a kiosk only explains it
 * @param papers all papers of all cases; {@link Checklist} picks those of one person
 * @param results what one gets in the end
 * @param legalBasis numbers of laws and decrees
 * @param questions those that sort the cases apart; empty if nobody has sorted them yet
 * @param fields what the form asks; empty if only scans are taken
 */
public record Procedure(
        String code,
        long version,
        String name,
        String alias,
        List<AuthorityLevel> levels,
        String field,
        String decision,
        boolean inPerson,
        List<Channel> channels,
        List<Paper> papers,
        List<String> results,
        List<String> legalBasis,
        List<Question> questions,
        List<FormField> fields) {

    private static final Pattern CODE = Pattern.compile("[0-9]\\.[0-9]{6}");
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9-]{0,39}");
    private static final int ALIAS_MAX = 60;
    private static final int NAME_MAX = 4_000;
    private static final int QUESTIONS_MAX = 20;

    /** The kiosk asks these itself, after the questions of each form. */
    private static final Set<String> TAKEN = Set.of("result", "result-address");

    public Procedure {
        levels = List.copyOf(levels);
        channels = List.copyOf(channels);
        papers = List.copyOf(papers);
        results = List.copyOf(results);
        legalBasis = List.copyOf(legalBasis);
        questions = List.copyOf(questions);
        fields = List.copyOf(fields);
        if (!CODE.matcher(code).matches()) {
            throw wrong("code", code, "a code such as 1.001193");
        }
        checkLength("name", name, NAME_MAX);
        checkLength("alias", alias, ALIAS_MAX);
        if (levels.isEmpty() || channels.isEmpty()) {
            throw wrong(levels.isEmpty() ? "levels" : "channels", "[]", "at least one");
        }
        checkConditions(questions, papers);
        checkFields(fields);
    }

    static void checkLength(String field, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw wrong(field, text, "1 to %d letters".formatted(most));
        }
    }

    private static void checkConditions(List<Question> questions, List<Paper> papers) {
        if (questions.size() > QUESTIONS_MAX) {
            throw wrong("questions", questions.size() + " questions", "at most " + QUESTIONS_MAX);
        }
        Set<String> asked = new HashSet<>();
        for (int number = 0; number < questions.size(); number++) {
            String place = "questions[%d]".formatted(number);
            checkKnown(place + ".onlyIf", questions.get(number).onlyIf(), asked);
            if (!asked.add(questions.get(number).id())) {
                throw wrong(place + ".id", questions.get(number).id(), "an id of its own");
            }
        }
        for (int number = 0; number < papers.size(); number++) {
            checkKnown(
                    "papers[%d].conditions".formatted(number),
                    papers.get(number).conditions(),
                    asked);
        }
    }

    private static void checkKnown(String field, List<Condition> conditions, Set<String> asked) {
        for (Condition condition : conditions) {
            if (!asked.contains(condition.question())) {
                throw wrong(
                        field, condition.question(), "a question that is asked before: " + asked);
            }
        }
    }

    private static void checkFields(List<FormField> fields) {
        Set<String> ids = new HashSet<>(TAKEN);
        for (int number = 0; number < fields.size(); number++) {
            if (!ids.add(fields.get(number).id())) {
                throw wrong(
                        "fields[%d].id".formatted(number),
                        fields.get(number).id(),
                        "an id of its own");
            }
        }
    }

    static String checkId(String id) {
        if (!ID.matcher(id).matches()) {
            throw wrong("id", id, "letters, digits and hyphens, a small letter first");
        }
        return id;
    }

    /** For an editor who reads it beside the file. */
    static IllegalArgumentException wrong(String field, String found, String wanted) {
        String shown = found.length() > ALIAS_MAX ? found.substring(0, ALIAS_MAX) + "…" : found;
        return new IllegalArgumentException("%s is '%s'; write %s".formatted(field, shown, wanted));
    }

    /** Whether the kiosk can ask for her very papers and for what the form wants to know. */
    @JsonIgnore
    public boolean isPrepared() {
        return !questions.isEmpty() || !fields.isEmpty();
    }

    /** The way that is nearest to a kiosk in the hall of the office. */
    public Channel atTheOffice() {
        return channels.stream()
                .filter(channel -> channel.kind() == Channel.Kind.COUNTER)
                .findFirst()
                .orElse(channels.getFirst());
    }

    /** The same under the number that follows. */
    public Procedure next() {
        return new Procedure(
                code,
                version + 1,
                name,
                alias,
                levels,
                field,
                decision,
                inPerson,
                channels,
                papers,
                results,
                legalBasis,
                questions,
                fields);
    }
}
