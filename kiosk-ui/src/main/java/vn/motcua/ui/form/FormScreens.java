package vn.motcua.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.FormQuestion;
import vn.motcua.contract.screen.FormState;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.PaperView;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.SpokenForm;
import vn.motcua.ui.keyboard.FieldKind;
import vn.motcua.ui.keyboard.Keyboard;
import vn.motcua.ui.keyboard.TypedText;

/** K07, K15 to K17, K19 and K22. */
public final class FormScreens {
    private final Desk desk;
    private final NumberField number;
    private final TypedText text;

    public FormScreens(Desk desk, NumberField number, TypedText text) {
        this.desk = desk;
        this.number = number;
        this.text = text;
    }

    public Page page(FormState state) {
        return switch (state) {
            case FormState.MyDossiers mine -> dossiers(mine.dossiers());
            case FormState.CardWanted card -> new CardScreens(desk).card(card);
            case FormState.IsThisYou you -> new CardScreens(desk).isThisYou(you);
            case FormState.PhoneWanted phone -> phone(phone);
            case FormState.Question asked -> question(asked.question());
            case FormState.AddressWanted address -> address(address);
            case FormState.PapersList papers -> papers(papers);
        };
    }

    private Page dossiers(List<Option> dossiers) {
        Page page = new Page().low();
        if (dossiers.isEmpty()) {
            page.add(desk.answer(desk.word("my_dossiers.none")));
        } else {
            page.add(desk.answer(desk.word("my_dossiers.title")));
            page.control(rows("dossier-", "procedure", dossiers).toArray(Node[]::new));
        }
        return page.action(desk.back());
    }

    private List<Node> rows(String prefix, String icon, List<Option> options) {
        List<Node> rows = new ArrayList<>();
        for (Option option : options) {
            rows.add(
                    desk.row(
                            prefix + option.id(),
                            icon,
                            option.name(),
                            option.below(),
                            new VisitorAction.Choose(option.id())));
        }
        return rows;
    }

    private Page phone(FormState.PhoneWanted phone) {
        number.putBack(phone.typed());
        Page page = new Page().low().add(desk.answer(desk.word("phone_number.question")));
        page.add(desk.label(desk.word("phone_number.hint"), "hint"));
        addProblem(page, phone.wrong() ? desk.word("phone_number.wrong") : "");
        typeInto(page, number.shown(desk), number.keypad(desk, NumberField.PHONE_DIGITS));
        return page.action(desk.back(), send(number::text));
    }

    /** What somebody answers, and which keys it takes, is for the headset only. */
    private void typeInto(Page page, Node field, Node keys) {
        desk.keepPersonal(field);
        SpokenForm.keepPersonal(keys, desk.word("speech.keys_hidden"));
        page.field(field).control(keys);
    }

    private Button send(Supplier<String> answer) {
        Button send =
                desk.primary(
                        "continue", desk.word("button.continue"), new VisitorAction.Continue());
        send.setOnAction(_ -> desk.touch().accept(new VisitorAction.Answer(answer.get())));
        return send;
    }

    private void addProblem(Page page, String words) {
        if (!words.isEmpty()) {
            page.add(desk.notice("danger", "warning", desk.label(words, "problem", "strong")));
        }
    }

    private Page question(FormQuestion asked) {
        Page page = new Page().low();
        if (asked.count() > 1) {
            String word = asked.mayBeEmpty() ? "question.step_optional" : "question.step";
            String step = desk.word(word, asked.number(), asked.count());
            page.add(desk.label(step, "step", "strong"));
        }
        page.add(desk.answer(asked.question()));
        if (!asked.hint().isEmpty()) {
            page.add(desk.label(asked.hint(), "hint"));
        }
        addProblem(page, asked.problem());
        switch (asked.kind()) {
            case CHOICE -> page.control(choices(asked).toArray(Node[]::new)).action(desk.back());
            case YES_NO -> page.control(yesNo(asked)).action(desk.back());
            case NAME, PLACE, TEXT, CODE, EMAIL, PHONE -> {
                Keyboard keyboard = new Keyboard(desk, text);
                typeInto(page, keyboard.field(), keyboard);
                page.action(desk.back(), send(() -> text.text().get()));
            }
            case NUMBER, DATE -> {
                number.putBack(asked.answer());
                boolean isDate = asked.kind() == FormQuestion.Kind.DATE;
                int digits = isDate ? NumberField.DATE_DIGITS : NumberField.NUMBER_DIGITS;
                typeInto(page, number.shown(desk), number.keypad(desk, digits));
                page.action(desk.back(), send(number::text));
            }
        }
        return page;
    }

    /** Which keys an answer is typed with; a choice needs none. */
    public static FieldKind fieldOf(FormQuestion asked) {
        return switch (asked.kind()) {
            case NAME -> FieldKind.NAME;
            case PLACE -> FieldKind.PLACE;
            case CHOICE, YES_NO, TEXT -> FieldKind.TEXT;
            case CODE -> FieldKind.CODE;
            case EMAIL -> FieldKind.EMAIL;
            case PHONE -> FieldKind.PHONE;
            case NUMBER, DATE -> FieldKind.NUMBER;
        };
    }

    private List<Node> choices(FormQuestion asked) {
        List<Node> choices = new ArrayList<>();
        for (Option option : asked.options()) {
            boolean holds = option.id().equals(asked.answer());
            var action = new VisitorAction.Choose(option.id());
            choices.add(choice("option-" + option.id(), option.name(), holds, action));
        }
        return choices;
    }

    /** The loudspeaker says that it can be chosen, not that it is. */
    private Button choice(String id, String word, boolean holds, VisitorAction action) {
        Button choice = desk.choice(id, word, holds, action);
        SpokenForm.keepPersonal(choice, word);
        return choice;
    }

    private Node yesNo(FormQuestion asked) {
        List<Button> both = new ArrayList<>();
        for (String answer : List.of("yes", "no")) {
            both.add(
                    choice(
                            "answer-" + answer,
                            desk.word("question." + answer),
                            answer.equals(asked.answer()),
                            new VisitorAction.Choose(answer)));
        }
        return desk.grid(2, both);
    }

    private Page address(FormState.AddressWanted address) {
        String ask = address.ask().name().toLowerCase(Locale.ROOT);
        Page page = new Page().low();
        if (address.count() > 1) {
            String step = desk.word("question.step", address.number(), address.count());
            page.add(desk.label(step, "step", "strong"));
        }
        page.add(desk.answer(address.question()));
        page.add(desk.label(desk.word("address." + ask), "ask", "strong"));
        for (int line = 0; line < address.known().size(); line++) {
            Node known =
                    desk.panel(
                            "plain",
                            desk.label(address.known().get(line), "known-" + line, "value"));
            desk.keepPersonal(known);
            page.add(known);
        }
        boolean one = desk.tokens().isReflowed();
        return page.control(desk.grid(one ? 1 : 2, rows("place-", "place", address.options())))
                .action(desk.back());
    }

    private Page papers(FormState.PapersList list) {
        Page page = new Page().low().add(desk.answer(desk.word("papers_list.title")));
        page.add(desk.label(errand(list.errand()), "errand", "answer"));
        for (int place = 0; place < list.papers().size(); place++) {
            PaperView paper = list.papers().get(place);
            boolean there = paper.pages() > 0;
            String below =
                    there
                            ? desk.word("papers_list.pages", paper.pages())
                            : desk.word("papers_list.none");
            page.control(
                    desk.row(
                            "paper-" + place,
                            there ? "done" : "scanner",
                            paper.name(),
                            below,
                            new VisitorAction.Choose(String.valueOf(place))));
        }
        boolean complete = list.papers().stream().allMatch(paper -> paper.pages() > 0);
        if (!complete) {
            page.add(desk.label(desk.word("papers_list.incomplete"), "status-detail"));
        }
        return page.action(
                desk.back(),
                desk.primary(
                        "continue", desk.word("button.continue"), new VisitorAction.Continue()));
    }

    private String errand(Errand errand) {
        return switch (errand) {
            case Errand.NewDossier(var procedure) -> desk.word("review.for_new", procedure.name());
            case Errand.Supplement(var dossier) ->
                    desk.word("review.for_supplement", dossier.value());
            case Errand.Collection(var dossier) -> desk.word("collect.for", dossier.value());
            case Errand.Petition _ -> desk.word("home.petition");
        };
    }
}
