package vn.motcua.local.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.procedure.Procedure;
import vn.motcua.contract.screen.BookingState;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.Timeliness;
import vn.motcua.device.printer.PrintOutcome;
import vn.motcua.local.draft.SealedDrafts;
import vn.motcua.local.queue.GivenNumber;
import vn.motcua.local.submission.Draft;
import vn.motcua.local.submission.HandInOutcome;

/** A printer that does what the test says, and remembers the codes it was given. */
final class FakePrinting implements VisitParts.Printing {
    final List<PrintOutcome> nextPrints = new ArrayList<>();
    final List<Boolean> receiptsAgain = new ArrayList<>();
    final List<BookingState.Booked> bookingsPrinted = new CopyOnWriteArrayList<>();
    final List<Bill> feesPrinted = new ArrayList<>();
    final List<String> blankForms = new CopyOnWriteArrayList<>();
    volatile String listCode = "";
    volatile String slipCode = "";

    @Override
    public PrintOutcome slip(
            Dossier dossier, Timeliness timeliness, Freshness freshness, Language language) {
        return nextPrint();
    }

    @Override
    public PrintOutcome list(ProcedureState.PapersNeeded papers, String code, Language language) {
        listCode = code;
        return nextPrint();
    }

    @Override
    public PrintOutcome draft(SealedDrafts.Left left, String about, Language language) {
        slipCode = left.code().text();
        return nextPrint();
    }

    @Override
    public PrintOutcome ticket(GivenNumber number, OptionalInt waiting, Language language) {
        return nextPrint();
    }

    @Override
    public PrintOutcome booking(BookingState.Booked booked, Language language) {
        bookingsPrinted.add(booked);
        return new PrintOutcome.Printed();
    }

    @Override
    public PrintOutcome fee(Bill bill, Language language) {
        feesPrinted.add(bill);
        return nextPrint();
    }

    @Override
    public PrintOutcome blankForm(Procedure procedure, Language language) {
        blankForms.add(procedure.code());
        return nextPrint();
    }

    @Override
    public PrintOutcome article(NewsItem item, String onPhone, Language language) {
        return nextPrint();
    }

    @Override
    public PrintOutcome alert(Alert alert, Language language) {
        return nextPrint();
    }

    @Override
    public PrintOutcome receipt(
            HandInOutcome.TakenIn takenIn, Draft draft, boolean again, Language language) {
        receiptsAgain.add(again);
        return nextPrint();
    }

    private PrintOutcome nextPrint() {
        return nextPrints.isEmpty() ? new PrintOutcome.Printed() : nextPrints.removeFirst();
    }
}
