package vn.motcua.contract.screen;

import java.util.List;
import vn.motcua.contract.payment.Bill;

/** What is asked for at a counter: tickets and fees – K25 and K33. */
public sealed interface CounterState extends ScreenState {

    /**
     * K25.
     *
     * @param bill as the province last told it
     * @param print of the slip that says what was paid, or what is to be paid at the desk
     */
    record Payment(Bill bill, PaymentProgress progress, PrintState print) implements CounterState {}

    /** K33: what people may wait for; no fields when no numbers are left. */
    record TicketWanted(List<Option> fields, boolean priority) implements CounterState {
        public TicketWanted {
            fields = List.copyOf(fields);
        }
    }

    /**
     * K33.
     *
     * @param dossier code of the dossier it is about; may be empty
     */
    record TicketGiven(
            String number, String desk, String dossier, WaitView expected, PrintState print)
            implements CounterState {}

    /** K33: a number was held to the reader. */
    record TicketFound(String number, TicketStanding standing) implements CounterState {}
}
