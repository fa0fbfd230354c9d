package vn.motcua.local.procedure;

import java.util.List;

/**
 * All that is known of a procedure: what it takes, how long, what it costs, who decides.
 *
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

    public Procedure {
        levels = List.copyOf(levels);
        channels = List.copyOf(channels);
        papers = List.copyOf(papers);
        results = List.copyOf(results);
        legalBasis = List.copyOf(legalBasis);
        questions = List.copyOf(questions);
        fields = List.copyOf(fields);
    }

    /** Whether the kiosk can ask for her very papers and for what the form wants to know. */
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

    ListedProcedure listed() {
        return new ListedProcedure(code, name, levels, field);
    }
}
