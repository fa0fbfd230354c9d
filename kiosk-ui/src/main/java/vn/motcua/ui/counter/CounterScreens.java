package vn.motcua.ui.counter;

import javafx.scene.Node;
import javafx.scene.control.Button;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.TicketStanding;
import vn.motcua.contract.screen.VisitorAction;
import vn.motcua.contract.screen.WaitView;
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
            case CounterState.TicketFound found -> found(found);
        };
    }

    private static VisitorAction choose(String option) {
        return new VisitorAction.Choose(option);
    }

    private Page ticketWanted(CounterState.TicketWanted wanted) {
        if (wanted.fields().isEmpty()) {
            return ticketsOver();
        }
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
        Page page =
                new Page()
                        .add(
                                desk.label(desk.word("ticket.yours"), "number-label", "answer"),
                                desk.label(given.number(), "number", "display"));
        page.add(expected(given.expected()));
        page.add(desk.field(desk.word("ticket.desk"), given.desk(), "desk"));
        if (!given.dossier().isEmpty()) {
            page.add(desk.field(desk.word("dossier.code"), given.dossier(), "dossier"));
        }
        return page.add(desk.label(desk.printed("ticket", given.print()), "print", "strong"))
                .action(desk.done());
    }

    private Node expected(WaitView expected) {
        return switch (expected) {
            case WaitView.About(int ahead, int from, int to) ->
                    desk.panel(
                            "info",
                            desk.label(ahead(ahead), "ahead", "answer"),
                            desk.label(desk.word("ticket.wait", from, to), "wait", "answer"));
            case WaitView.Unknown() -> told("ticket.wait_unknown");
        };
    }

    private Node told(String word, Object... values) {
        return desk.panel("info", desk.label(desk.word(word, values), "wait", "answer"));
    }

    private Page found(CounterState.TicketFound found) {
        Page page =
                new Page()
                        .add(
                                desk.label(desk.word("ticket.yours"), "number-label", "answer"),
                                desk.label(found.number(), "number", "display"));
        switch (found.standing()) {
            case TicketStanding.Asked() -> page.add(told("ticket.asked"));
            case TicketStanding.Waits(String desks, WaitView expected) ->
                    page.add(
                            expected(expected),
                            desk.field(desk.word("ticket.desk"), desks, "desk"));
            case TicketStanding.Called(String where) -> page.add(told("ticket.called", where));
            case TicketStanding.Over() -> page.add(told("ticket.past"));
            case TicketStanding.Unknown() -> page.add(told("ticket.not_known"));
        }
        return page.action(desk.back(), desk.done());
    }

    private String ahead(int people) {
        return people == 0 ? desk.word("ticket.ahead_none") : desk.word("ticket.ahead", people);
    }

    private Page ticketsOver() {
        String helpDesk = desk.config().centre().helpDesk();
        return new Page()
                .add(desk.answer(desk.word("ticket.over", helpDesk)))
                .action(desk.back(), desk.done());
    }
}
