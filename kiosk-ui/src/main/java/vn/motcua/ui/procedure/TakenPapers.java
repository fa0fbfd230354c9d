package vn.motcua.ui.procedure;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.TakeAlong;

/** K13's list of papers, as a phone keeps it. */
final class TakenPapers {
    private final Desk desk;

    TakenPapers(Desk desk) {
        this.desk = desk;
    }

    Node of(ProcedureState.PapersNeeded needed) {
        List<String> lines = new ArrayList<>(List.of(needed.procedure()));
        needed.needed().forEach(each -> lines.add("– " + each.name()));
        addBelow(lines, "papers.others", needed.others());
        addBelow(lines, "papers.perhaps", needed.perhaps());
        return TakeAlong.of(desk, lines);
    }

    private void addBelow(List<String> lines, String heading, List<Option> papers) {
        if (!papers.isEmpty()) {
            lines.add(desk.word(heading));
            papers.forEach(each -> lines.add("– " + each.name()));
        }
    }
}
