package vn.motcua.local.procedure;

import static java.util.stream.Collectors.toCollection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.contract.procedure.Condition;
import vn.motcua.contract.procedure.Paper;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.procedure.Question;

/**
 * The papers of one person's case.
 *
 * @param needed surely
 * @param perhaps depends on what she did not know, each name once; never a reason to send her away
 */
public record Checklist(List<Paper> needed, List<Paper> perhaps) {
    public Checklist {
        needed = List.copyOf(needed);
        perhaps = List.copyOf(perhaps);
    }

    public static Checklist of(Procedure procedure, Map<String, Question.Answer> answers) {
        List<Paper> needed =
                procedure.papers().stream()
                        .filter(paper -> Condition.hold(paper.conditions(), answers))
                        .toList();
        Set<String> named =
                needed.stream().map(Paper::shortName).collect(toCollection(HashSet::new));
        List<Paper> perhaps =
                procedure.papers().stream()
                        .filter(paper -> Condition.mayHold(paper.conditions(), answers))
                        .filter(paper -> named.add(paper.shortName()))
                        .toList();
        return new Checklist(needed, perhaps);
    }

    /** The names of the papers that are put into the scanner, in the order of the procedure. */
    public List<String> toScan() {
        return needed.stream().filter(Paper::isScanned).map(Paper::shortName).toList();
    }
}
