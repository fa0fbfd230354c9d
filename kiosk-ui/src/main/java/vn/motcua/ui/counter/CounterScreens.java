package vn.motcua.ui.counter;

import javafx.scene.control.Button;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.ui.control.Desk;
import vn.motcua.ui.control.Page;

/** K25 and K33. */
public final class CounterScreens {
    private final Desk desk;

    public CounterScreens(Desk desk) {
        this.desk = desk;
    }

    public Page page(CounterState state) {
        return switch (state) {
            case CounterState.Payment payment -> new PaymentScreen(desk).page(payment);
            case CounterState.TicketWanted wanted -> ticketWanted(wanted);
            case CounterState.TicketGiven given -> ticket(given);
        };
    }

    private static VisitorAction choose(String option) {
        return new VisitorAction.Choose(option);
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
