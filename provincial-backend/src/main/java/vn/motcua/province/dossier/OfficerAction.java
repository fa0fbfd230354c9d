package vn.motcua.province.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.payment.FeeLine;

/** What an officer does with a dossier. */
public sealed interface OfficerAction {

    /**
     * Takes it in and promises a day.
     *
     * @param applicant full name; only its masked form is kept
     * @param procedure its name, where the visitor left it to the officer; "" leaves what is there
     * @param workingDays 1 to 365, counted from tomorrow
     */
    record Accept(String applicant, String procedure, Holder holder, int workingDays, String desk)
            implements OfficerAction {
        public Accept {
            if (workingDays < 1 || workingDays > 365) {
                throw new IllegalArgumentException(workingDays + " working days");
            }
        }

        /** Leaves the procedure that the visitor chose. */
        public Accept(String applicant, Holder holder, int workingDays, String desk) {
            this(applicant, "", holder, workingDays, desk);
        }
    }

    /**
     * @param papers never empty
     * @param before last day to bring them
     */
    record AskForPapers(List<RequestedPaper> papers, LocalDate before) implements OfficerAction {
        public AskForPapers {
            papers = List.copyOf(papers);
        }
    }

    /**
     * @param note shown to the citizen as it is
     * @param lines what is to be paid; empty when the note says it all
     */
    record AskForPayment(String note, List<FeeLine> lines) implements OfficerAction {
        public AskForPayment {
            lines = List.copyOf(lines);
        }
    }

    /** The citizen took the application back. */
    record Withdraw(String note) implements OfficerAction {}

    /** Gives it to a department and an officer, who works on it. */
    record Move(Holder holder, String note) implements OfficerAction {}

    /** The result lies at {@code desk}. */
    record Finish(String desk, String note) implements OfficerAction {}

    record HandOver() implements OfficerAction {}

    /** Not taken in (Mẫu 03). */
    record Refuse(String reason) implements OfficerAction {}

    /** Given up (Mẫu 05). */
    record Stop(String reason) implements OfficerAction {}

    /** Late: a new day with an apology (Mẫu 04). */
    record Extend(LocalDate due, String apology) implements OfficerAction {}
}
