package vn.motcua.contract.screen;

import java.util.List;

/** From a need to a procedure and its papers: K10 to K14. */
public sealed interface ProcedureState extends ScreenState {

    /** K10: life events, and what is often asked for here. */
    record FindProcedure(List<Option> events, List<Option> oftenUsed) implements ProcedureState {
        public FindProcedure {
            events = List.copyOf(events);
            oftenUsed = List.copyOf(oftenUsed);
        }
    }

    /** K11. */
    record ProcedureResults(String searched, List<ProcedureCard> found) implements ProcedureState {
        public ProcedureResults {
            found = List.copyOf(found);
        }
    }

    /** K12: the five answers. */
    record ProcedureShown(ProcedureCard card, List<String> papers, String result, String source)
            implements ProcedureState {
        public ProcedureShown {
            papers = List.copyOf(papers);
        }
    }

    /**
     * K13: one question that decides which papers are needed.
     *
     * @param number from 1 to {@code count}
     */
    record PaperQuestion(String question, int number, int count) implements ProcedureState {}

    /** K13: this person's own list. */
    record PapersNeeded(List<Option> present, List<Option> missing) implements ProcedureState {
        public PapersNeeded {
            present = List.copyOf(present);
            missing = List.copyOf(missing);
        }
    }

    /** K14: what comes, and how long it takes. */
    record BeforeStart(String procedure, int minutes, List<String> steps)
            implements ProcedureState {
        public BeforeStart {
            steps = List.copyOf(steps);
        }
    }
}
