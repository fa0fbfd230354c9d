package vn.motcua.ui.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import vn.motcua.config.KeyboardConfig;
import vn.motcua.contract.petition.Petition;
import vn.motcua.contract.petition.PetitionKind;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.PetitionState;
import vn.motcua.contract.screen.PetitionState.PlaceKind;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.SpokenForm;
import vn.motcua.ui.keyboard.FieldKind;
import vn.motcua.ui.keyboard.Keyboard;
import vn.motcua.ui.keyboard.TypedText;

/** K28, K29, and K08 for a petition. */
public final class PetitionScreens {
    private final Desk desk;
    private final TypedText text;

    /**
     * @param text what is typed into the only field of the screen
     */
    public PetitionScreens(Desk desk, TypedText text) {
        this.desk = desk;
        this.text = text;
    }

    /** What was said before stands there already. */
    public static TypedText text(PetitionState state, KeyboardConfig keyboard) {
        return switch (state) {
            case PetitionState.PlaceTyped(PlaceKind wanted, _) ->
                    TypedText.into(
                            wanted == PlaceKind.COMMUNE ? FieldKind.PLACE : FieldKind.ADDRESS,
                            keyboard);
            case PetitionState.WordsWanted(String words) -> with(words, FieldKind.TEXT, keyboard);
            case PetitionState.SenderNameWanted(String name) ->
                    with(name, FieldKind.NAME, keyboard);
            case PetitionState.SenderPhoneWanted(String typed, _) ->
                    with(typed, FieldKind.PHONE, keyboard);
            case PetitionState.KindWanted _,
                    PetitionState.TooMany _,
                    PetitionState.WhereWanted _,
                    PetitionState.CommuneWanted _,
                    PetitionState.WayWanted _,
                    PetitionState.Shown _ ->
                    TypedText.into(FieldKind.TEXT, keyboard);
        };
    }

    private static TypedText with(String before, FieldKind kind, KeyboardConfig keyboard) {
        TypedText text = TypedText.into(kind, keyboard);
        text.setText(before);
        return text;
    }

    public Page page(PetitionState state) {
        return switch (state) {
            case PetitionState.KindWanted() -> kinds();
            case PetitionState.TooMany() -> tooMany();
            case PetitionState.WhereWanted(String here) -> place(here);
            case PetitionState.PlaceTyped(PlaceKind wanted, boolean unknown) ->
                    placeTyped(wanted, unknown);
            case PetitionState.CommuneWanted(List<Option> communes) -> communes(communes);
            case PetitionState.WayWanted() -> way();
            case PetitionState.WordsWanted _ -> words();
            case PetitionState.SenderNameWanted _ -> asked("name", "");
            case PetitionState.SenderPhoneWanted(_, boolean wrong) ->
                    asked("phone", wrong ? desk.word("phone_number.wrong") : "");
            case PetitionState.Shown shown -> shown(shown);
        };
    }

    private static VisitorAction choose(String option) {
        return new VisitorAction.Choose(option);
    }

    private Page kinds() {
        List<Node> kinds = new ArrayList<>();
        for (PetitionKind each : PetitionKind.values()) {
            String kind = each.name().toLowerCase(Locale.ROOT);
            String word = desk.word("petition.kind." + kind);
            kinds.add(desk.row("kind-" + kind, "petition", word, "", choose(kind)));
        }
        return new Page()
                .low()
                .add(
                        desk.answer(desk.word("petition.question")),
                        desk.notice(
                                "danger",
                                "warning",
                                desk.label(desk.word("petition.danger"), "danger", "strong")))
                .control(desk.grid(desk.tokens().isReflowed() ? 1 : 2, kinds))
                .action(desk.back());
    }

    private Page tooMany() {
        String detail = desk.word("petition.too_many_detail", desk.config().centre().helpDesk());
        return new Page()
                .centred()
                .add(
                        desk.panel(
                                "info",
                                desk.answer(desk.word("petition.too_many")),
                                desk.label(detail, "status-detail", "answer")),
                        desk.label(desk.word("petition.danger"), "danger", "strong"))
                .action(desk.back(), desk.done());
    }

    private Page place(String here) {
        Page page = new Page().low().add(desk.answer(desk.word("petition.where")));
        if (!here.isEmpty()) {
            page.control(
                    placeRow("here", desk.word("petition.here"), here),
                    placeRow("commune", desk.word("petition.commune"), ""));
        }
        return page.control(placeRow("words", desk.word("petition.own_words"), ""))
                .action(desk.back());
    }

    private Node placeRow(String id, String word, String below) {
        return desk.row("place-" + id, "place", word, below, choose(id));
    }

    private Page placeTyped(PlaceKind wanted, boolean unknown) {
        String asked = wanted == PlaceKind.COMMUNE ? "commune_letters" : "place";
        return asked(asked, unknown ? desk.word("petition.commune_unknown") : "");
    }

    /** One question that is answered by typing. */
    private Page asked(String what, String problem) {
        Page page =
                new Page()
                        .low()
                        .add(
                                desk.answer(desk.word("petition." + what)),
                                desk.label(desk.word("petition." + what + "_hint"), "hint"));
        if (!problem.isEmpty()) {
            page.add(desk.notice("danger", "warning", desk.label(problem, "problem", "strong")));
        }
        return typed(page).action(desk.back(), send());
    }

    /** What somebody writes is for the headset only. */
    private Page typed(Page page) {
        Keyboard keyboard = new Keyboard(desk, text);
        desk.keepPersonal(keyboard.field());
        SpokenForm.keepPersonal(keyboard, desk.word("speech.keys_hidden"));
        return page.field(keyboard.field()).control(keyboard);
    }

    private Button send() {
        Button send =
                desk.primary(
                        "continue", desk.word("button.continue"), new VisitorAction.Continue());
        send.setOnAction(_ -> desk.touch().accept(new VisitorAction.Answer(text.text().get())));
        return send;
    }

    private Page communes(List<Option> communes) {
        List<Node> rows = new ArrayList<>();
        for (Option each : communes) {
            String below = each.below().isEmpty() ? "" : desk.word("petition.former", each.below());
            rows.add(
                    desk.row("place-" + each.id(), "place", each.name(), below, choose(each.id())));
        }
        return new Page()
                .low()
                .add(desk.answer(desk.word("petition.commune_letters")))
                .control(desk.grid(desk.tokens().isReflowed() ? 1 : 2, rows))
                .action(desk.back());
    }

    private Page way() {
        Page page =
                new Page()
                        .low()
                        .add(
                                desk.answer(desk.word("petition.way")),
                                desk.label(desk.word("petition.anonymous"), "hint"))
                        .control(
                                desk.row(
                                        "way-words",
                                        "petition",
                                        desk.word("petition.by_words"),
                                        "",
                                        choose("words")),
                                desk.row(
                                        "way-letter",
                                        "scanner",
                                        desk.word("petition.letter"),
                                        desk.word("petition.letter_hint"),
                                        new VisitorAction.Scan()));
        if (desk.config().handOff().isOffered()) {
            page.control(
                    desk.row(
                            "way-phone",
                            "phone",
                            desk.word("petition.photos"),
                            desk.word("petition.photos_hint"),
                            new VisitorAction.UsePhone()));
        }
        return page.action(desk.back());
    }

    private Page words() {
        Page page =
                new Page()
                        .low()
                        .add(
                                desk.answer(desk.word("petition.words")),
                                desk.label(desk.word("petition.anonymous"), "hint"));
        return typed(page).action(desk.back(), send());
    }

    private Page shown(PetitionState.Shown shown) {
        Petition petition = shown.petition();
        boolean isAnswered = !petition.answer().isEmpty();
        String by = desk.moments().date(petition.answerBy());
        VBox status =
                desk.panel(
                        isAnswered ? "success" : "info",
                        desk.answer(desk.word("petition.status." + lower(petition.status()))));
        if (isAnswered) {
            status.getChildren().add(desk.label(petition.answer(), "petition-answer", "answer"));
            desk.keepPersonal(status.getChildren().getLast());
        } else {
            status.getChildren().add(desk.label(desk.word("petition.answer_by", by), "by"));
        }
        String asOf = desk.moments().plain(shown.freshness().asOf());
        boolean current = shown.freshness().current();
        Node freshness =
                desk.label(desk.word(current ? "dossier.updated" : "dossier.stale", asOf), "asof");
        return new Page()
                .add(status, current ? freshness : desk.panel("warn", freshness), facts(petition))
                .action(
                        desk.button(
                                "look-up-another",
                                desk.word("dossier.another"),
                                new VisitorAction.LookUpAnother()),
                        desk.done());
    }

    private Node facts(Petition petition) {
        return desk.panel(
                "plain",
                desk.field(desk.word("petition.code"), petition.code().value(), "number"),
                desk.field(
                        desk.word("petition.about"),
                        desk.word("petition.kind." + lower(petition.kind())),
                        "about"),
                desk.field(desk.word("petition.agency"), petition.agency(), "agency"));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
