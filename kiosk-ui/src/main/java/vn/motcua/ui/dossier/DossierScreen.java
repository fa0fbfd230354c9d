package vn.motcua.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.dossier.RequestedPaper;
import vn.motcua.contract.dossier.StatusChange;
import vn.motcua.contract.dossier.SupplementRequest;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Icons;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.TakeAlong;

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
        if (!(shown.slip() instanceof PrintState.NotAsked)) {
            Label told = desk.label(desk.printed("slip", shown.slip()), "slip", "strong");
            page.add(desk.notice("info", "printer", told));
        }
        page.add(
                facts(
                        fact("dossier.due", words.due(shown.timeliness()), "due"),
                        fact("dossier.desk", words.desk(shown), "desk"),
                        fact("dossier.holder", dossier.holder().department(), "holder"),
                        fact("dossier.officer", dossier.holder().officer(), "officer")));
        page.add(new ParcelPanels(desk).of(shown.post().parcels()));
        page.add(
                facts(
                        fact("dossier.code", dossier.code().value(), "number"),
                        fact("dossier.procedure", dossier.procedure().name(), "procedure"),
                        fact("dossier.applicant", dossier.applicant(), "applicant")));
        page.add(timeline(dossier, words), takenAlong(shown, words));
        return page.action(actions(shown).toArray(Button[]::new));
    }

    /** As on the slip, and no name. */
    private Node takenAlong(ScreenState.DossierShown shown, DossierWords words) {
        Dossier dossier = shown.dossier();
        String asOf = desk.moments().plain(shown.freshness().asOf());
        return TakeAlong.of(
                desk,
                List.of(
                        dossier.code().value(),
                        dossier.procedure().name(),
                        words.status(shown),
                        words.due(shown.timeliness()),
                        words.desk(shown),
                        desk.word("dossier.updated", asOf)));
    }

    private Node answer(ScreenState.DossierShown shown, DossierWords words) {
        Dossier dossier = shown.dossier();
        VBox panel =
                desk.panel(
                        words.tint(dossier.status(), shown.timeliness()),
                        desk.answer(words.status(shown)),
                        desk.label(words.toDo(shown), "status-detail", "answer"));
        words.lateness(shown.timeliness())
                .ifPresent(late -> panel.getChildren().add(1, desk.label(late, "late", "answer")));
        String note = dossier.history().getLast().note();
        if (!note.isEmpty()) {
            Label said = desk.label(desk.word("dossier.note", note), "note");
            desk.keepPersonal(said);
            panel.getChildren().add(said);
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

    private record Fact(String label, String value, String id) {}

    private Fact fact(String key, String value, String id) {
        return new Fact(desk.word(key), value, id);
    }

    /** What is known, in a box; what nobody has said is left out. */
    private Node facts(Fact... facts) {
        VBox box = desk.panel("plain");
        for (Fact fact : facts) {
            if (!fact.value().isEmpty()) {
                boolean personal = fact.id().equals("applicant");
                box.getChildren()
                        .add(
                                personal
                                        ? desk.personalField(fact.label(), fact.value(), fact.id())
                                        : desk.field(fact.label(), fact.value(), fact.id()));
            }
        }
        return box;
    }

    private Node timeline(Dossier dossier, DossierWords words) {
        VBox steps = desk.panel("plain");
        steps.getChildren().add(desk.label(desk.word("dossier.timeline"), "timeline", "strong"));
        List<StatusChange> newestFirst = dossier.history().reversed();
        for (StatusChange step : newestFirst) {
            steps.getChildren().add(step(step, words, steps.getChildren().size()));
        }
        return steps;
    }

    /** The latest step has a full mark, the earlier ones are done. */
    private Node step(StatusChange step, DossierWords words, int number) {
        Node mark = Icons.of(number == 1 ? "place" : "done", desk.tokens().icon(9));
        String by = step.holder().department();
        String said = words.status(step.status());
        VBox told =
                new VBox(
                        desk.label(
                                desk.moments().date(step.at()), "step-date-" + number, "caption"),
                        desk.label(
                                by.isEmpty() ? said : desk.word("dossier.step", said, by),
                                "step-" + number,
                                number == 1 ? "strong" : "plain"));
        HBox.setHgrow(told, Priority.ALWAYS);
        return new HBox(desk.tokens().px(4), mark, told);
    }

    private List<Button> actions(ScreenState.DossierShown shown) {
        Button slip =
                desk.button("print-slip", desk.word("slip.print"), new VisitorAction.PrintSlip());
        slip.setGraphic(Icons.of("printer", desk.tokens().icon(10)));
        slip.setDisable(shown.slip() instanceof PrintState.Printing);
        Button another =
                desk.button(
                        "look-up-another",
                        desk.word("dossier.another"),
                        new VisitorAction.LookUpAnother());
        List<Button> buttons = new ArrayList<>(List.of(slip, another));
        if (shown.post().collectionOffered()) {
            buttons.add(
                    desk.button(
                            "collect", desk.word("dossier.collect"), new VisitorAction.Collect()));
        }
        buttons.addAll(last(shown));
        return buttons;
    }

    /** What is most likely wanted now comes last. */
    private List<Button> last(ScreenState.DossierShown shown) {
        if (shown.dossier().status().is(NationalStatus.PAPERS_ASKED)
                && shown.dossier().supplement() instanceof SupplementRequest.Papers) {
            return List.of(
                    desk.done(),
                    desk.primary(
                            "missing-papers",
                            desk.word("dossier.missing"),
                            new VisitorAction.ShowMissingPapers()));
        }
        if (shown.dueDong() > 0) {
            String pay = desk.word("payment.pay", desk.moments().money(shown.dueDong()));
            return List.of(desk.done(), desk.primary("pay", pay, new VisitorAction.Pay()));
        }
        if (shown.numberOffered()) {
            return List.of(
                    desk.button(
                            "take-number",
                            desk.word("dossier.number"),
                            new VisitorAction.TakeNumber()),
                    desk.done());
        }
        return List.of(desk.done());
    }

    public Page waiting(ScreenState.SubmissionWaiting waiting) {
        String at = desk.moments().plain(waiting.handedInAt());
        String key = PetitionCode.isCode(waiting.number()) ? "petition.waiting" : "waiting";
        return new Page()
                .add(
                        desk.panel("info", desk.answer(desk.word(key + ".title"))),
                        desk.label(waiting.number(), "number", "number"),
                        desk.label(desk.word(key + ".detail", at), "status-detail"))
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
                String words = desk.word("missing.reason", paper.reason());
                Label reason = desk.label(words, "reason-" + number);
                desk.keepPersonal(reason);
                panel.getChildren().add(reason);
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
