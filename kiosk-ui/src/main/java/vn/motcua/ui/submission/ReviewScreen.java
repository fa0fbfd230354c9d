package vn.motcua.ui.submission;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.motcua.contract.dossier.ConsentPurpose;
import vn.motcua.contract.screen.AnswerView;
import vn.motcua.contract.screen.ConsentView;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.PaperView;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Icons;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.SpokenForm;

/** K22 and K23: what will be sent, each part of it can still be changed, and the consent. */
public final class ReviewScreen {
    private final Desk desk;

    public ReviewScreen(Desk desk) {
        this.desk = desk;
    }

    public Page review(ScreenState.Review review) {
        Page page =
                new Page()
                        .low()
                        .add(desk.answer(desk.word("review.title")), errand(review.errand()));
        if (!review.consentGiven()) {
            String needed = desk.word("review.consent_needed", desk.config().centre().helpDesk());
            page.add(desk.label(needed, "status-detail"));
        }
        if (review.papers().stream().anyMatch(paper -> paper.pages() == 0)) {
            page.add(desk.label(desk.word("papers_list.incomplete"), "incomplete", "strong"));
        }
        review.consents().forEach(each -> page.control(consent(each)));
        List<PaperView> papers = review.papers();
        for (int number = 0; number < papers.size(); number++) {
            page.control(paper(papers.get(number), number));
        }
        review.answers().forEach(each -> page.control(answer(each)));
        boolean isPetition = review.errand() instanceof Errand.Petition;
        if (review.errand() instanceof Errand.Petition petition) {
            new PetitionRows(desk, this::line).addTo(page, petition);
        }
        Button send =
                desk.primary(
                        "hand-in", desk.word(send(review.errand())), new VisitorAction.HandIn());
        send.setDisable(!review.consentGiven());
        if (review.errand() instanceof Errand.Collection) {
            return page.action(desk.back(), send);
        }
        return page.action(
                desk.button(
                        "add-paper",
                        desk.word(isPetition ? "petition.add" : "review.add"),
                        new VisitorAction.AddPaper()),
                send);
    }

    private static String send(Errand errand) {
        return switch (errand) {
            case Errand.NewDossier _, Errand.Supplement _ -> "review.send";
            case Errand.Collection _ -> "collect.send";
            case Errand.Petition _ -> "petition.send";
        };
    }

    private Node errand(Errand errand) {
        String words =
                switch (errand) {
                    case Errand.NewDossier(var procedure) ->
                            desk.word("review.for_new", procedure.name());
                    case Errand.Supplement(var dossier) ->
                            desk.word("review.for_supplement", dossier.value());
                    case Errand.Collection(var dossier) ->
                            desk.word("collect.for", dossier.value());
                    case Errand.Petition(_, _, _, _, var answerBy) ->
                            desk.word("petition.answer_by", desk.moments().date(answerBy));
                };
        return desk.label(words, "errand", "answer");
    }

    private Node answer(AnswerView answer) {
        String said = answer.answer().isEmpty() ? desk.word("review.left_open") : answer.answer();
        String gap = answer.question().endsWith("?") ? " " : ": ";
        Label words = desk.label(answer.question() + gap + said, answer.id() + "-words");
        SpokenForm.keepPersonal(words, answer.question() + gap + desk.word("speech.hidden"));
        return line(
                words,
                desk.button(
                        answer.id(),
                        desk.word("review.change"),
                        new VisitorAction.Choose(answer.id())));
    }

    private Node paper(PaperView paper, int number) {
        if (paper.pages() == 0) {
            return line(
                    desk.label(
                            desk.word("review.paper_missing", paper.name()),
                            "paper-" + number,
                            "strong"),
                    desk.button(
                            "scan-paper-" + number,
                            desk.word("scan.scan"),
                            new VisitorAction.Choose("scan-" + number)));
        }
        return line(
                desk.label(
                        desk.word("review.paper", paper.name(), paper.pages()), "paper-" + number),
                desk.button(
                        "remove-paper-" + number,
                        desk.word("review.remove"),
                        new VisitorAction.RemovePaper(number)));
    }

    private Node line(Label words, Button button) {
        HBox.setHgrow(words, Priority.ALWAYS);
        button.setMinWidth(desk.tokens().grown(36));
        HBox line = new HBox(desk.tokens().px(4), words, button);
        line.setFillHeight(false);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("panel");
        return line;
    }

    /** A button that looks like a box to tick: one touch anywhere on the sentence. */
    private Node consent(ConsentView consent) {
        boolean isFirst = consent.purpose() == ConsentPurpose.PROCESSING;
        String purpose = consent.purpose().name().toLowerCase(Locale.ROOT);
        Button box =
                desk.button(
                        isFirst ? "consent" : "consent-" + purpose,
                        desk.word("review.consent." + purpose),
                        new VisitorAction.Consent(consent.purpose(), !consent.given()));
        box.setGraphic(Icons.tick(desk.tokens().px(14), consent.given()));
        box.getStyleClass().addAll("row", "plain-words");
        if (consent.given()) {
            box.getStyleClass().add("chosen");
        }
        return box;
    }
}
