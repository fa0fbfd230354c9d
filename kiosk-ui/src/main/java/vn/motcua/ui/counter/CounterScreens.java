package vn.motcua.ui.counter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;
import vn.motcua.ui.control.QrPicture;

/** K25, K28 to K30 and K33. */
public final class CounterScreens {
    private static final double QR_MM = 62;
    private static final List<String> KINDS =
            List.of("traffic", "environment", "order", "power", "procedure", "manner", "other");

    private final Desk desk;

    public CounterScreens(Desk desk) {
        this.desk = desk;
    }

    public Page page(CounterState state) {
        return switch (state) {
            case CounterState.Payment payment -> new PaymentScreen(desk).page(payment);
            case CounterState.PetitionKind() -> petitionKind();
            case CounterState.PetitionContent content -> petition(content);
            case CounterState.PetitionSent sent -> petitionSent(sent);
            case CounterState.TicketWanted wanted -> ticketWanted(wanted);
            case CounterState.TicketGiven given -> ticket(given);
        };
    }

    private static VisitorAction choose(String option) {
        return new VisitorAction.Choose(option);
    }

    private Button continueButton() {
        return desk.primary("continue", desk.word("button.continue"), new VisitorAction.Continue());
    }

    private Page petitionKind() {
        List<Node> kinds = new ArrayList<>();
        for (String kind : KINDS) {
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

    private Page petition(CounterState.PetitionContent content) {
        Page page =
                new Page()
                        .low()
                        .add(
                                desk.answer(desk.word("petition.how")),
                                desk.label(desk.word("petition.anonymous"), "hint"));
        if (content.papers() > 0) {
            String count = desk.word("petition.papers", content.papers(), content.papersMax());
            page.add(desk.notice("success", "done", desk.label(count, "papers", "strong")));
        }
        return page.control(
                        desk.row(
                                "write",
                                "keypad",
                                desk.word("petition.write"),
                                "",
                                choose("write")),
                        desk.row(
                                "letter",
                                "scanner",
                                desk.word("petition.letter"),
                                "",
                                choose("letter")),
                        desk.row(
                                "photo", "phone", desk.word("petition.photo"), "", choose("photo")))
                .action(desk.back(), continueButton());
    }

    private Page petitionSent(CounterState.PetitionSent sent) {
        String by = desk.moments().date(sent.answerBy());
        return new Page()
                .add(
                        desk.panel(
                                "success",
                                desk.answer(desk.word("petition.sent")),
                                desk.label(desk.word("petition.answer_by", by), "by", "answer")),
                        desk.field(desk.word("petition.code"), sent.code(), "number"),
                        new QrPicture(sent.code(), desk.tokens().grown(QR_MM)))
                .action(desk.done());
    }

    private Page ticketWanted(CounterState.TicketWanted wanted) {
        Page page = new Page().low().add(desk.answer(desk.word("ticket.question")));
        for (Option field : wanted.fields()) {
            String id = field.id();
            page.control(
                    desk.row("field-" + id, "ticket", field.name(), field.below(), choose(id)));
        }
        String word = desk.word("ticket.priority");
        Button priority = desk.choice("priority", word, wanted.priority(), choose("priority"));
        return page.control(priority).action(desk.back());
    }

    private Page ticket(CounterState.TicketGiven given) {
        String wait = desk.word("ticket.wait", given.minutesFrom(), given.minutesTo());
        return new Page()
                .add(
                        desk.label(desk.word("ticket.yours"), "number-label", "answer"),
                        desk.label(given.number(), "number", "display"),
                        desk.panel(
                                "info",
                                desk.label(
                                        desk.word("ticket.ahead", given.ahead()),
                                        "ahead",
                                        "answer"),
                                desk.label(wait, "wait", "answer")),
                        desk.field(desk.word("ticket.desk"), given.desk(), "desk"),
                        desk.label(desk.printed("ticket", given.print()), "print", "strong"))
                .action(desk.done());
    }
}
