package vn.motcua.ui.submission;

import java.util.Locale;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.SpokenForm;

/** K23 for a petition: each part of it in a row that can still be changed. */
final class PetitionRows {
    private final Desk desk;
    private final BiFunction<Label, Button, Node> line;

    /**
     * @param line words, and the button that changes them
     */
    PetitionRows(Desk desk, BiFunction<Label, Button, Node> line) {
        this.desk = desk;
        this.line = line;
    }

    void addTo(Page page, Errand.Petition petition) {
        String about = petition.about().name().toLowerCase(Locale.ROOT);
        String name = petition.sender().name();
        page.control(
                row("kind", desk.word("petition.kind." + about)),
                row("place", petition.place().words()),
                petition.words().isEmpty()
                        ? changed("words", desk.label(desk.word("petition.row.no_words"), "words"))
                        : row("words", petition.words()),
                name.isEmpty()
                        ? changed("name", desk.label(desk.word("petition.row.nobody"), "name"))
                        : row("name", name + " " + petition.sender().phone()));
    }

    private Node row(String part, String said) {
        String key = "petition.row." + part;
        Label words = desk.label(desk.word(key, said), "petition-" + part + "-words");
        SpokenForm.keepPersonal(words, desk.word(key, desk.word("speech.hidden")));
        return changed(part, words);
    }

    private Node changed(String part, Label words) {
        String row = "petition-" + part;
        return line.apply(
                words, desk.button(row, desk.word("review.change"), new VisitorAction.Choose(row)));
    }
}
