package vn.motcua.contract.screen;

import java.util.List;
import vn.motcua.contract.procedure.ListedProcedure;

/** From a need to a procedure and its papers: K10 to K14. */
public sealed interface ProcedureState extends ScreenState {

    /** K10: life events, and what is often asked for here. */
    record FindProcedure(List<Option> events, List<Option> oftenUsed) implements ProcedureState {
        public FindProcedure {
            events = List.copyOf(events);
            oftenUsed = List.copyOf(oftenUsed);
        }
    }

    /** K10: a few letters of what one is looking for. */
    record TypeProcedure(String typed) implements ProcedureState {}

    /** K11. */
    record ProcedureResults(String searched, List<ProcedureCard> found) implements ProcedureState {
        public ProcedureResults {
            found = List.copyOf(found);
        }
    }

    /**
     * K12: the five answers.
     *
     * @param blankForm of what is asked, to fill in at home
     */
    record ProcedureShown(
            ProcedureCard card,
            List<String> papers,
            String result,
            String source,
            BlankForm blankForm)
            implements ProcedureState {
        public ProcedureShown {
            papers = List.copyOf(papers);
        }

        public ProcedureShown with(PrintState print) {
            return new ProcedureShown(
                    card, papers, result, source, new BlankForm(blankForm.onPhone(), print));
        }
    }

    /**
     * @param onPhone address of the same form for a phone; empty when nothing is asked
     */
    record BlankForm(String onPhone, PrintState print) {}

    /**
     * K12, of a procedure that is known by little more than its name.
     *
     * @param canHandIn whether papers for it are taken in here and now
     */
    record ProcedureListed(ListedProcedure procedure, boolean canHandIn)
            implements ProcedureState {}

    /**
     * K13: one question that decides which papers are needed.
     *
     * @param help for who hesitates; may be empty
     * @param number from 1 to {@code count}
     */
    record PaperQuestion(String question, String help, int number, int count)
            implements ProcedureState {}

    /**
     * K13: this person's own list.
     *
     * @param needed what is scanned
     * @param others what is only shown, or answered at the kiosk
     * @param perhaps depends on what she did not know; the officer says
     */
    record PapersNeeded(
            String procedure,
            List<Option> needed,
            List<Option> others,
            List<Option> perhaps,
            PrintState list)
            implements ProcedureState {
        public PapersNeeded {
            needed = List.copyOf(needed);
            others = List.copyOf(others);
            perhaps = List.copyOf(perhaps);
        }
    }

    /** K14: what comes, and how long it takes. */
    record BeforeStart(String procedure, int minutes, List<String> steps, ExpectedResult expected)
            implements ProcedureState {
        public BeforeStart {
            steps = List.copyOf(steps);
        }
    }
}
