package vn.motcua.local;

import java.util.OptionalInt;
import java.util.function.Supplier;
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
import vn.motcua.device.printer.Receipt;
import vn.motcua.local.day.DayBook;
import vn.motcua.local.day.DayCount;
import vn.motcua.local.device.DeviceDesk;
import vn.motcua.local.draft.SealedDrafts;
import vn.motcua.local.queue.GivenNumber;
import vn.motcua.local.receipt.BlankForm;
import vn.motcua.local.receipt.ReceiptWriter;
import vn.motcua.local.submission.Draft;
import vn.motcua.local.submission.HandInOutcome;
import vn.motcua.local.visit.VisitParts;

/**
 * Plugs the printers into the visit; the devices come when everything else is there. What is read
 * at home goes onto a sheet if there is one, receipts and keys onto the roll.
 */
record PrintingJoint(Supplier<DeviceDesk> devices, Supplier<ReceiptWriter> writer, DayBook day)
        implements VisitParts.Printing {
    @Override
    public PrintOutcome slip(
            Dossier dossier, Timeliness timeliness, Freshness freshness, Language language)
            throws InterruptedException {
        return onSheet(writer.get().slip(dossier, timeliness, freshness, language));
    }

    @Override
    public PrintOutcome ticket(GivenNumber number, OptionalInt waiting, Language language)
            throws InterruptedException {
        return onRoll(writer.get().ticket(number, waiting, language));
    }

    @Override
    public PrintOutcome fee(Bill bill, Language language) throws InterruptedException {
        return onRoll(writer.get().fee(bill, language));
    }

    @Override
    public PrintOutcome booking(BookingState.Booked booked, Language language)
            throws InterruptedException {
        return onRoll(writer.get().booking(booked, language));
    }

    @Override
    public PrintOutcome list(ProcedureState.PapersNeeded papers, String code, Language language)
            throws InterruptedException {
        return onSheet(writer.get().list(papers, code, language));
    }

    @Override
    public PrintOutcome draft(SealedDrafts.Left left, String about, Language language)
            throws InterruptedException {
        return onRoll(writer.get().draft(left, about, language));
    }

    @Override
    public PrintOutcome blankForm(Procedure procedure, Language language)
            throws InterruptedException {
        return onSheet(BlankForm.of(procedure, language));
    }

    @Override
    public PrintOutcome article(NewsItem item, String onPhone, Language language)
            throws InterruptedException {
        return onSheet(writer.get().article(item, onPhone, language));
    }

    @Override
    public PrintOutcome alert(Alert alert, Language language) throws InterruptedException {
        return onSheet(writer.get().alert(alert, language));
    }

    @Override
    public PrintOutcome receipt(
            HandInOutcome.TakenIn takenIn, Draft draft, boolean again, Language language)
            throws InterruptedException {
        return onRoll(writer.get().receipt(takenIn, draft, again, language));
    }

    private PrintOutcome onRoll(Receipt receipt) throws InterruptedException {
        return counted(devices.get().print(receipt));
    }

    private PrintOutcome onSheet(Receipt receipt) throws InterruptedException {
        return counted(devices.get().printOnSheet(receipt));
    }

    private PrintOutcome counted(PrintOutcome outcome) {
        if (outcome instanceof PrintOutcome.Printed) {
            day.count(DayCount.PRINTED);
        }
        return outcome;
    }
}
