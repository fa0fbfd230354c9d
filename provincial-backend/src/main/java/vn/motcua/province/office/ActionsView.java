package vn.motcua.province.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.Holder;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.province.dossier.DossierDesk;
import vn.motcua.province.dossier.OfficerAction;
import vn.motcua.province.http.Form;

/** The forms of what an officer may do with a dossier in its status, and of nothing else. */
final class ActionsView {
    private static final Holder SOMEBODY = new Holder("-", "-");
    private static final Set<String> ENDING = Set.of("refuse", "stop", "withdraw");
    private static final int DAYS_TO_SUPPLEMENT = 30;

    private final Template template;
    private final Words words;

    ActionsView(Template template, Words words) {
        this.template = template;
        this.words = words;
    }

    /**
     * @param tried the action whose form was sent and not taken; "" if none
     * @param form what was written there
     */
    String html(Case shown, String csrf, String tried, Form form, LocalDate today) {
        Dossier dossier = shown.dossier();
        var html = new StringBuilder();
        allowed(dossier, today)
                .forEach((name, style) -> {
                    Form written = name.equals(tried) ? form : Form.EMPTY;
                    html.append(
                            template.fill(
                                    "form",
                                    Map.of(
                                            "open",
                                            name.equals(tried) ? " open" : "",
                                            "action",
                                            name,
                                            "title",
                                            words.say("action." + name),
                                            "code",
                                            dossier.code().value(),
                                            "csrf",
                                            csrf,
                                            "version",
                                            String.valueOf(dossier.version()),
                                            "style",
                                            style,
                                            "fields",
                                            fields(name, shown, written, today))));
                });
        return html.isEmpty() ? template.fill("no-actions", Map.of()) : html.toString();
    }

    /** Name of the action → class of its button. */
    private static Map<String, String> allowed(Dossier dossier, LocalDate today) {
        Map<String, OfficerAction> all = new LinkedHashMap<>();
        all.put("accept", new OfficerAction.Accept("-", SOMEBODY, 1, "-"));
        all.put("hand-over", new OfficerAction.HandOver());
        all.put("move", new OfficerAction.Move(SOMEBODY, ""));
        all.put("finish", new OfficerAction.Finish("-", ""));
        all.put("ask", new OfficerAction.AskForPapers(List.of(new RequestedPaper("-", "")), today));
        all.put("payment", new OfficerAction.AskForPayment("-", List.of()));
        all.put("extend", new OfficerAction.Extend(today, "-"));
        all.put("refuse", new OfficerAction.Refuse("-"));
        all.put("withdraw", new OfficerAction.Withdraw(""));
        all.put("stop", new OfficerAction.Stop("-"));
        Map<String, String> allowed = new LinkedHashMap<>();
        all.forEach((name, action) -> {
            if (DossierDesk.isAllowed(dossier, action)) {
                allowed.put(name, ENDING.contains(name) ? "stop" : "go");
            }
        });
        return allowed;
    }

    private String fields(String name, Case shown, Form form, LocalDate today) {
        Dossier dossier = shown.dossier();
        Map<String, String> values = new HashMap<>();
        String officer = dossier.holder().officer();
        values.put("procedure", written(form, "procedure", dossier.procedure().name()));
        values.put("applicant", written(form, "applicant", shown.applicant()));
        values.put("department", written(form, "department", dossier.holder().department()));
        values.put("officer", form.fields().isEmpty() ? officer : form.text("officer"));
        values.put("days", written(form, "days", "5"));
        values.put("desk", written(form, "desk", dossier.desk()));
        values.put("note", form.text("note"));
        values.put("reason", form.text("reason"));
        values.put("apology", form.text("apology"));
        values.put("due", form.text("due"));
        values.put(
                "before", written(form, "before", today.plusDays(DAYS_TO_SUPPLEMENT).toString()));
        values.put("rows", name.equals("ask") ? askRows(form) : feeRows(form));
        values.put("papers", name.equals("ask") ? papers(shown) : "");
        return template.fill(name, values);
    }

    private String papers(Case shown) {
        return shown.papers().stream()
                .map(paper -> template.fill("known-paper", Map.of("paper", paper)))
                .collect(Collectors.joining());
    }

    private String askRows(Form form) {
        var rows = new StringBuilder();
        for (int n = 1; n <= ActionForms.PAPERS; n++) {
            rows.append(
                    template.fill(
                            "ask-row",
                            Map.of(
                                    "n",
                                    String.valueOf(n),
                                    "paper",
                                    form.text("paper" + n),
                                    "reason",
                                    form.text("reason" + n))));
        }
        return rows.toString();
    }

    private String feeRows(Form form) {
        var rows = new StringBuilder();
        for (int n = 1; n <= ActionForms.FEES; n++) {
            rows.append(
                    template.fill(
                            "fee-row",
                            Map.of(
                                    "n",
                                    String.valueOf(n),
                                    "fee",
                                    form.text("fee" + n),
                                    "dong",
                                    form.text("dong" + n))));
        }
        return rows.toString();
    }

    private static String written(Form form, String field, String otherwise) {
        return form.text(field).isEmpty() ? otherwise : form.text(field);
    }
}
