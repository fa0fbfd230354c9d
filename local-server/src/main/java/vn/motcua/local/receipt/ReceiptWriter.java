package vn.motcua.local.receipt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.screen.BookingState;
import vn.motcua.contract.screen.Errand;
import vn.motcua.contract.screen.Freshness;
import vn.motcua.contract.screen.Language;
import vn.motcua.contract.screen.Option;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.Timeliness;
import vn.motcua.device.printer.Receipt;
import vn.motcua.device.printer.Receipt.Part;
import vn.motcua.local.draft.SealedDrafts;
import vn.motcua.local.queue.GivenNumber;
import vn.motcua.local.submission.Draft;
import vn.motcua.local.submission.HandInOutcome.TakenIn;

/**
 * Writes what goes on paper: the least that helps. No identity number, no phone, no address; names
 * only as the province masked them. The QR holds nothing but the number.
 */
public final class ReceiptWriter {
    private final KioskConfig config;

    public ReceiptWriter(KioskConfig config) {
        this.config = config;
    }

    /** The receipt of papers that were handed in. {@code again} marks a reprint. */
    public Receipt receipt(TakenIn takenIn, Draft draft, boolean again, Language language) {
        ReceiptWords words = new ReceiptWords(language);
        List<Part> parts = head(words.get(titleOf(draft.errand())), again, words);
        switch (draft.errand()) {
            case Errand.NewDossier(var procedure) -> {
                parts.add(new Part.Field(words.get("procedure"), procedure.name()));
                parts.add(new Part.Field(words.get("number"), ""));
                parts.add(new Part.Code(takenIn.number()));
                parts.add(new Part.Text(words.get("number.not_a_code")));
                String result = draft.resultByPost() ? "result.post" : "result.counter";
                parts.add(new Part.Field(words.get("result"), words.get(result)));
            }
            case Errand.Supplement(var dossier) -> {
                parts.add(new Part.Field(words.get("supplement_for"), ""));
                parts.add(new Part.Code(dossier.value()));
            }
            case Errand.Petition petition -> {
                RequestSlips.addPetition(parts, takenIn, petition, words);
                parts.add(new Part.Text(words.get("kiosk", config.kiosk())));
                return new Receipt(parts);
            }
            case Errand.Collection _ -> {
                RequestSlips.addCollection(parts, takenIn, words);
                parts.add(new Part.Text(words.get("kiosk", config.kiosk())));
                return new Receipt(parts);
            }
        }
        parts.add(new Part.Qr(takenIn.number()));
        parts.add(
                new Part.Field(
                        words.get("papers"),
                        words.get("papers.count", draft.papers().size(), takenIn.pages())));
        draft.papers().forEach(paper -> parts.add(new Part.Text("• " + paper.name())));
        parts.add(new Part.Field(words.get("handed_in_at"), words.moment(takenIn.handedInAt())));
        parts.add(new Part.Rule());
        parts.add(new Part.Text(words.get("receipt.next", config.centre().helpDesk())));
        parts.add(new Part.Text(words.get("receipt.look_up")));
        parts.add(new Part.Text(words.get("kiosk", config.kiosk())));
        return new Receipt(parts);
    }

    private static String titleOf(Errand errand) {
        return switch (errand) {
            case Errand.Petition _ -> "petition.title";
            case Errand.Collection _ -> "collect.title";
            case Errand.NewDossier _, Errand.Supplement _ -> "receipt.title";
        };
    }

    /** A look-up on paper. */
    public Receipt slip(
            Dossier dossier, Timeliness timeliness, Freshness freshness, Language language) {
        ReceiptWords words = new ReceiptWords(language);
        List<Part> parts = head(words.get("slip.title"), false, words);
        parts.add(new Part.Code(dossier.code().value()));
        parts.add(new Part.Field(words.get("procedure"), dossier.procedure().name()));
        if (!dossier.applicant().isEmpty()) {
            parts.add(new Part.Field(words.get("applicant"), dossier.applicant()));
        }
        parts.add(new Part.Field(words.get("status"), words.status(dossier.status())));
        addPromise(parts, timeliness, words);
        if (!dossier.desk().isEmpty()) {
            parts.add(new Part.Field(words.get("desk"), dossier.desk()));
        }
        if (!dossier.holder().department().isEmpty()) {
            parts.add(new Part.Field(words.get("holder"), dossier.holder().department()));
        }
        parts.add(new Part.Qr(dossier.code().value()));
        parts.add(
                new Part.Text(
                        words.get(
                                freshness.current() ? "as_of" : "as_of.stale",
                                words.moment(freshness.asOf()))));
        parts.add(new Part.Text(words.get("slip.not_official")));
        parts.add(new Part.Text(words.get("kiosk", config.kiosk())));
        return new Receipt(parts);
    }

    /** A news item to take along; its code leads to the whole of it. */
    public Receipt article(NewsItem item, String onPhone, Language language) {
        ReceiptWords words = new ReceiptWords(language);
        List<Part> parts = head(item.title(), false, words);
        NoticeSlips.addArticle(parts, item, onPhone, words);
        parts.add(new Part.Text(words.get("kiosk", config.kiosk())));
        return new Receipt(parts);
    }

    /** A warning to take along. */
    public Receipt alert(Alert alert, Language language) {
        ReceiptWords words = new ReceiptWords(language);
        List<Part> parts = head(NoticeSlips.titleOf(alert, words), false, words);
        NoticeSlips.addAlert(parts, alert, words);
        parts.add(new Part.Text(words.get("kiosk", config.kiosk())));
        return new Receipt(parts);
    }

    /**
     * A number to wait with.
     *
     * @param waiting how many wait before; empty if that is not known
     */
    public Receipt ticket(GivenNumber number, OptionalInt waiting, Language language) {
        ReceiptWords words = new ReceiptWords(language);
        QueueService service = number.service();
        boolean english = language.equals(Language.ENGLISH);
        List<Part> parts = head(words.get("ticket.title"), false, words);
        parts.add(new Part.Heading(number.text()));
        parts.add(
                new Part.Field(
                        words.get("ticket.for"),
                        english ? service.nameInEnglish() : service.name()));
        parts.add(new Part.Field(words.get("ticket.desks"), service.desks()));
        waiting.ifPresent(ahead -> parts.add(new Part.Text(words.get("ticket.ahead", ahead))));
        parts.add(new Part.Text(words.get("ticket.wait")));
        parts.add(new Part.Qr(number.code().text()));
        parts.add(new Part.Text(words.get("ticket.rescan")));
        parts.add(new Part.Text(words.day(number.day())));
        parts.add(new Part.Text(words.get("kiosk", config.kiosk())));
        return new Receipt(parts);
    }

    /** What is to be paid, with the code to pay it by; or that it was paid. */
    public Receipt fee(Bill bill, Language language) {
        ReceiptWords words = new ReceiptWords(language);
        boolean isPaid = bill.missingDong() == 0;
        List<Part> parts = head(words.get(isPaid ? "fee.paid" : "fee.title"), false, words);
        parts.add(new Part.Code(bill.dossier().value()));
        bill.lines()
                .forEach(line -> parts.add(new Part.Field(line.name(), words.money(line.dong()))));
        parts.add(new Part.Field(words.get("fee.asked"), words.money(bill.askedDong())));
        parts.add(new Part.Field(words.get("fee.received"), words.money(bill.receivedDong())));
        if (isPaid) {
            parts.add(new Part.Field(words.get("fee.at"), words.moment(bill.changedAt())));
        } else {
            addHowToPay(parts, bill, words);
        }
        if (bill.surplusDong() > 0) {
            parts.add(new Part.Text(words.get("fee.surplus", words.money(bill.surplusDong()))));
        }
        parts.add(new Part.Field(words.get("fee.reference"), bill.reference()));
        parts.add(new Part.Text(words.get("fee.not_official")));
        parts.add(new Part.Text(words.get("kiosk", config.kiosk())));
        return new Receipt(parts);
    }

    /** A time that is hers at another office; says nothing of who comes. */
    public Receipt booking(BookingState.Booked booked, Language language) {
        ReceiptWords words = new ReceiptWords(language);
        List<Part> parts = head(words.get("booking.title"), false, words);
        RequestSlips.addBooking(parts, booked, language);
        parts.add(new Part.Text(words.get("kiosk", config.kiosk())));
        return new Receipt(parts);
    }

    private void addHowToPay(List<Part> parts, Bill bill, ReceiptWords words) {
        if (bill.receivedDong() == 0 && !bill.code().isEmpty()) {
            parts.add(new Part.Field(words.get("fee.payee"), bill.payee()));
            parts.add(new Part.Qr(bill.code()));
            parts.add(new Part.Text(words.get("fee.scan")));
        }
        parts.add(new Part.Text(words.get("fee.desk", config.centre().helpDesk())));
    }

    /** What a printer is tried out with: every mark of the language, and a code to read. */
    public Receipt trial(String device, Instant at, Language language) {
        ReceiptWords words = new ReceiptWords(language);
        List<Part> parts = head(words.get("trial.title"), false, words);
        parts.add(new Part.Field(words.get("trial.device"), device));
        parts.add(new Part.Text(words.get("trial.capitals")));
        parts.add(new Part.Text(words.get("trial.letters")));
        parts.add(new Part.Field(words.get("trial.question"), words.get("trial.sentence")));
        parts.add(new Part.Qr(words.get("trial.code")));
        parts.add(new Part.Rule());
        parts.add(new Part.Text(words.moment(at)));
        parts.add(new Part.Text(words.get("kiosk", config.kiosk())));
        return new Receipt(parts);
    }

    /** What one person needs for a procedure; its code leads her back to where she left off. */
    public Receipt list(ProcedureState.PapersNeeded papers, String code, Language language) {
        ReceiptWords words = new ReceiptWords(language);
        List<Part> parts = head(words.get("list.title"), false, words);
        parts.add(new Part.Field(words.get("procedure"), papers.procedure()));
        addPapers(parts, words.get("list.scan"), papers.needed());
        addPapers(parts, words.get("list.others"), papers.others());
        addPapers(parts, words.get("list.perhaps"), papers.perhaps());
        parts.add(new Part.Qr(code));
        parts.add(new Part.Text(words.get("list.resume")));
        parts.add(new Part.Text(words.get("kiosk", config.kiosk())));
        return new Receipt(parts);
    }

    /** The key to what she began; says nothing of her, and how to keep it. */
    public Receipt draft(SealedDrafts.Left left, String about, Language language) {
        ReceiptWords words = new ReceiptWords(language);
        List<Part> parts = head(words.get("draft.title"), false, words);
        parts.add(new Part.Field(words.get("draft.about"), about));
        parts.add(new Part.Qr(left.code().text()));
        parts.add(new Part.Text(words.get("draft.resume", config.kiosk())));
        parts.add(new Part.Field(words.get("draft.until"), words.moment(left.until())));
        parts.add(new Part.Rule());
        parts.add(new Part.Text(words.get("draft.keep")));
        parts.add(new Part.Text(words.get("draft.not_sent")));
        parts.add(new Part.Text(words.get("kiosk", config.kiosk())));
        return new Receipt(parts);
    }

    private static void addPapers(List<Part> parts, String title, List<Option> papers) {
        if (papers.isEmpty()) {
            return;
        }
        parts.add(new Part.Field(title, ""));
        for (Option paper : papers) {
            parts.add(new Part.Text("☐ " + paper.name()));
            if (!paper.below().isEmpty()) {
                parts.add(new Part.Text(paper.below()));
            }
        }
    }

    private List<Part> head(String title, boolean again, ReceiptWords words) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Text(config.centre().name()));
        parts.add(new Part.Heading(title));
        if (again) {
            parts.add(new Part.Heading(words.get("reprint")));
        }
        parts.add(new Part.Rule());
        return parts;
    }

    private static void addPromise(List<Part> parts, Timeliness timeliness, ReceiptWords words) {
        switch (timeliness) {
            case Timeliness.NoDate() -> {}
            case Timeliness.DueIn(Instant due, int left) ->
                    add(parts, words, due, words.get("due.left", left));
            case Timeliness.Late(Instant due, int late) ->
                    add(parts, words, due, words.get("due.late", late));
            case Timeliness.ReadyEarly(Instant due, int early) ->
                    add(
                            parts,
                            words,
                            due,
                            early == 0 ? words.get("due.kept") : words.get("due.early", early));
            case Timeliness.ReadyLate(Instant due, int late) ->
                    add(parts, words, due, words.get("due.ready_late", late));
            case Timeliness.Paused(Instant due) -> add(parts, words, due, words.get("due.paused"));
        }
    }

    private static void add(List<Part> parts, ReceiptWords words, Instant due, String remark) {
        parts.add(new Part.Field(words.get("due"), words.moment(due)));
        parts.add(new Part.Text(remark));
    }
}
