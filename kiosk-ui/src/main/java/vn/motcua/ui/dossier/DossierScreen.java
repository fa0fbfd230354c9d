package vn.motcua.ui.dossier;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** K08 and K09: where the dossier is, who holds it, when the result comes, what is missing. */
public final class DossierScreen {
    private final Desk desk;

    public DossierScreen(Desk desk) {
        this.desk = desk;
    }

    public Page dossier(ScreenState.DossierShown shown) {
        Dossier dossier = shown.dossier();
        DossierWords words = new DossierWords(desk);
        Page page = new Page().add(answer(shown, words));
        page.add(freshness(shown));
        addIfSaid(page, "dossier.due", words.due(shown.timeliness()), "due");
        addIfSaid(page, "dossier.holder", dossier.holder().department(), "holder");
        addIfSaid(page, "dossier.officer", dossier.holder().officer(), "officer");
        addIfSaid(page, "dossier.desk", dossier.desk(), "desk");
        addIfSaid(page, "dossier.code", dossier.code().value(), "number");
        addIfSaid(page, "dossier.procedure", dossier.procedure().name(), "procedure");
        addIfSaid(page, "dossier.applicant", dossier.applicant(), "applicant");
        page.add(timeline(dossier, words));
        return page.action(actions(shown).toArray(Button[]::new));
    }

    private Node answer(ScreenState.DossierShown shown, DossierWords words) {
        Dossier dossier = shown.dossier();
        VBox panel =
                desk.panel(
                        words.tint(dossier.status(), shown.timeliness()),
                        desk.answer(words.status(dossier.status())),
                        desk.label(words.toDo(dossier), "status-detail", "answer"));
        words.lateness(shown.timeliness())
                .ifPresent(late -> panel.getChildren().add(1, desk.label(late, "late", "answer")));
        String note = dossier.history().getLast().note();
        if (!note.isEmpty()) {
            panel.getChildren().add(desk.label(desk.word("dossier.note", note), "note"));
        }
        return panel;
    }

    private Node freshness(ScreenState.DossierShown shown) {
        String asOf = desk.moments().plain(shown.freshness().asOf());
        Label label =
                desk.label(
                        desk.word(
                                shown.freshness().current() ? "dossier.updated" : "dossier.stale",
                                asOf),
                        "freshness");
        return shown.freshness().current() ? label : desk.panel("warn", label);
    }

    private void addIfSaid(Page page, String label, String value, String id) {
        if (!value.isEmpty()) {
            page.add(desk.field(desk.word(label), value, id));
        }
    }

    private Node timeline(Dossier dossier, DossierWords words) {
        VBox steps = new VBox(desk.tokens().px(3));
        steps.getChildren().add(desk.label(desk.word("dossier.timeline"), "timeline", "strong"));
        List<StatusChange> newestFirst = dossier.history().reversed();
        for (StatusChange step : newestFirst) {
            String said = words.status(step.status());
            String by = step.holder().department();
            steps.getChildren()
                    .add(
                            desk.label(
                                    "%s – %s%s"
                                            .formatted(
                                                    desk.moments().date(step.at()),
                                                    said,
                                                    by.isEmpty() ? "" : " (" + by + ")"),
                                    "step-" + steps.getChildren().size()));
        }
        return desk.panel("plain", steps);
    }

    private List<Button> actions(ScreenState.DossierShown shown) {
        Button slip =
                desk.button("print-slip", desk.word("slip.print"), new VisitorAction.PrintSlip());
        slip.setText(slipWord(shown.slip()));
        slip.setDisable(shown.slip() instanceof PrintState.Printing);
        Button another =
                desk.button(
                        "look-up-another",
                        desk.word("dossier.another"),
                        new VisitorAction.LookUpAnother());
        if (shown.dossier().status().is(NationalStatus.PAPERS_ASKED)
                && shown.dossier().supplement() instanceof SupplementRequest.Papers) {
            Button missing =
                    desk.primary(
                            "missing-papers",
                            desk.word("dossier.missing"),
                            new VisitorAction.ShowMissingPapers());
            return List.of(slip, another, desk.done(), missing);
        }
        return List.of(slip, another, desk.done());
    }

    private String slipWord(PrintState slip) {
        return switch (slip) {
            case PrintState.NotAsked() -> desk.word("slip.print");
            case PrintState.Printing() -> desk.word("slip.printing");
            case PrintState.Printed() -> desk.word("slip.printed");
            case PrintState.NotPrinted(var fault) ->
                    desk.word("fault.receipt_printer." + fault.name().toLowerCase(Locale.ROOT));
        };
    }

    public Page waiting(ScreenState.SubmissionWaiting waiting) {
        String at = desk.moments().plain(waiting.handedInAt());
        return new Page()
                .add(
                        desk.panel("info", desk.answer(desk.word("waiting.title"))),
                        desk.label(waiting.number(), "number", "number"),
                        desk.label(desk.word("waiting.detail", at), "status-detail"))
                .action(
                        desk.button(
                                "look-up-another",
                                desk.word("dossier.another"),
                                new VisitorAction.LookUpAnother()),
                        desk.done());
    }

    public Page missing(ScreenState.MissingPapers missing) {
        SupplementRequest.Papers request = missing.request();
        Page page =
                new Page()
                        .add(
                                desk.answer(
                                        desk.word(
                                                "missing.title",
                                                request.papers().size(),
                                                desk.moments().date(request.before()))));
        for (RequestedPaper paper : request.papers()) {
            int number = request.papers().indexOf(paper) + 1;
            VBox panel =
                    desk.panel(
                            "plain",
                            desk.label(number + ". " + paper.name(), "paper-" + number, "value"));
            if (!paper.reason().isEmpty()) {
                panel.getChildren()
                        .add(
                                desk.label(
                                        desk.word("missing.reason", paper.reason()),
                                        "reason-" + number));
            }
            page.add(panel);
        }
        return page.action(
                desk.back(),
                desk.primary(
                        "supplement-now",
                        desk.word("missing.scan"),
                        new VisitorAction.SupplementNow()));
    }
}
