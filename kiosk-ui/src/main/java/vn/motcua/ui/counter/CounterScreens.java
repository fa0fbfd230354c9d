package vn.motcua.ui.counter;

import javafx.scene.control.Button;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.Option;
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
        switch (given.expected()) {
            case WaitView.About(int ahead, int from, int to) ->
                    page.add(
                            desk.panel(
                                    "info",
                                    desk.label(ahead(ahead), "ahead", "answer"),
                                    desk.label(
                                            desk.word("ticket.wait", from, to), "wait", "answer")));
            case WaitView.Unknown() ->
                    page.add(
                            desk.panel(
                                    "info",
                                    desk.label(
                                            desk.word("ticket.wait_unknown"), "wait", "answer")));
        }
        page.add(desk.field(desk.word("ticket.desk"), given.desk(), "desk"));
        if (!given.dossier().isEmpty()) {
            page.add(desk.field(desk.word("dossier.code"), given.dossier(), "dossier"));
        }
        return page.add(desk.label(desk.printed("ticket", given.print()), "print", "strong"))
                .action(desk.done());
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
