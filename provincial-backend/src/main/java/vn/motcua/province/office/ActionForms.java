package vn.motcua.province.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.payment.FeeLine;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.province.http.Form;

/** Reads what an officer wrote into the form of an action. */
final class ActionForms {
    static final int PAPERS = 4;
    private static final int FIELD_MAX = 500;

    /** What a form says. */
    sealed interface Reading {
        record Clear(OfficerAction action) implements Reading {}

        /**
         * @param troubles keys of words
         */
        record Unclear(List<String> troubles) implements Reading {}

        record NoSuchAction() implements Reading {}
    }

    /** Rows for the fees of one bill. */
    static final int FEES = 2;

    private final Form form;
    private final LocalDate today;
    private final List<String> troubles = new ArrayList<>();

    private ActionForms(Form form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /**
     * @param name as in the page's address, e.g. {@code hand-over}
     */
    static Reading read(String name, Form form, LocalDate today) {
        return new ActionForms(form, today).read(name);
    }

    private Reading read(String name) {
        boolean isTooLong =
                form.fields().values().stream().anyMatch(value -> value.length() > FIELD_MAX);
        if (isTooLong) {
            return new Reading.Unclear(List.of("trouble.long"));
        }
        OfficerAction action;
        switch (name) {
            case "accept" -> action = accept();
            case "ask" -> action = ask();
            case "payment" -> action = payment();
            case "withdraw" -> action = new OfficerAction.Withdraw(form.text("note"));
            case "move" -> action = new OfficerAction.Move(holder(), form.text("note"));
            case "finish" ->
                    action =
                            new OfficerAction.Finish(
                                    needed("desk", "trouble.desk"), form.text("note"));
            case "hand-over" -> action = new OfficerAction.HandOver();
            case "refuse" -> action = new OfficerAction.Refuse(needed("reason", "trouble.reason"));
            case "stop" -> action = new OfficerAction.Stop(needed("reason", "trouble.reason"));
            case "extend" ->
                    action =
                            new OfficerAction.Extend(
                                    dayAfterToday("due", "trouble.due"),
                                    needed("apology", "trouble.apology"));
            default -> {
                return new Reading.NoSuchAction();
            }
        }
        return troubles.isEmpty() ? new Reading.Clear(action) : new Reading.Unclear(troubles);
    }

    private OfficerAction accept() {
        String applicant = needed("applicant", "trouble.applicant");
        String procedure = needed("procedure", "trouble.procedure");
        Holder holder = holder();
        return new OfficerAction.Accept(
                applicant, procedure, holder, days(), needed("desk", "trouble.desk"));
    }

    private OfficerAction payment() {
        List<FeeLine> lines = new ArrayList<>();
        for (int n = 1; n <= FEES; n++) {
            String name = form.text("fee" + n);
            String dong = form.text("dong" + n).replaceAll("[. ]", "");
            if (!name.isEmpty() && dong.matches("[1-9][0-9]{0,9}")) {
                lines.add(new FeeLine(name, Long.parseLong(dong)));
            } else if (!name.isEmpty() || !dong.isEmpty()) {
                troubles.add("trouble.fee");
            }
        }
        if (lines.isEmpty() && troubles.isEmpty()) {
            troubles.add("trouble.fee");
        }
        return new OfficerAction.AskForPayment(form.text("note"), lines);
    }

    private OfficerAction ask() {
        List<RequestedPaper> papers = new ArrayList<>();
        for (int n = 1; n <= PAPERS; n++) {
            String name = form.text("paper" + n);
            if (!name.isEmpty()) {
                papers.add(new RequestedPaper(name, form.text("reason" + n)));
            }
        }
        if (papers.isEmpty()) {
            troubles.add("trouble.papers");
        }
        return new OfficerAction.AskForPapers(papers, dayAfterToday("before", "trouble.before"));
    }

    private Holder holder() {
        return new Holder(needed("department", "trouble.department"), form.text("officer"));
    }

    private int days() {
        String text = form.text("days");
        int days = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (days < 1 || days > 365) {
            troubles.add("trouble.days");
            return 1;
        }
        return days;
    }

    private String needed(String field, String trouble) {
        String text = form.text(field);
        if (text.isEmpty()) {
            troubles.add(trouble);
        }
        return text;
    }

    private LocalDate dayAfterToday(String field, String trouble) {
        try {
            LocalDate day = LocalDate.parse(form.text(field));
            if (day.isAfter(today) && day.isBefore(today.plusYears(5))) {
                return day;
            }
        } catch (DateTimeException notADay) {
            // Said below, as for a day that is past.
        }
        troubles.add(trouble);
        return today;
    }
}
