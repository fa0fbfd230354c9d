package vn.motcua.province.payment;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.payment.FeeLine;
import vn.motcua.contract.sync.FeedChange.BillChanged;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.feed.Streams;
import vn.motcua.province.storage.Database;

/**
 * Keeps the bills of dossiers and books what comes in for them; every kiosk is told in the same
 * transaction. The bank's number of a transfer makes it count once, however often it is told.
 */
public final class Cashier {
    private static final Duration LATELY = Duration.ofDays(30);
    private static final String DESK = "DESK-";

    private final Database database;
    private final FeedWriter feed;
    private final InstantSource clock;
    private final List<BankAccount> account;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param account where fees go that are not paid at the desk; none, or one
     */
    public Cashier(
            Database database, FeedWriter feed, InstantSource clock, List<BankAccount> account) {
        this.database = database;
        this.feed = feed;
        this.clock = clock;
        this.account = List.copyOf(account);
    }

    /** Asks for fees, inside the transaction that makes them due. */
    public Bill open(Handle handle, DossierCode dossier, List<FeeLine> lines) {
        String reference = Reference.draw(random);
        long dong = lines.stream().mapToLong(FeeLine::dong).sum();
        var bill =
                new Bill(
                        reference,
                        dossier,
                        1,
                        lines,
                        account.stream().map(BankAccount::holder).findFirst().orElse(""),
                        account.stream()
                                .map(each -> each.code(reference, dong))
                                .findFirst()
                                .orElse(""),
                        0,
                        false,
                        clock.instant());
        new BillRepository(handle).insert(bill);
        tell(handle, bill);
        return bill;
    }

    /** Money that a bank has credited. */
    public Booking book(BankTransfer transfer) {
        return database.write(handle -> book(handle, transfer, Reference.in(transfer.content())));
    }

    /**
     * Money that was paid at the desk.
     *
     * @param form names the form that was sent, so that sending it twice counts once
     */
    public Booking bookAtDesk(String reference, long dong, String form) {
        var cash = new BankTransfer(DESK + form, reference, dong, clock.instant());
        return database.write(handle -> book(handle, cash, reference));
    }

    private Booking book(Handle handle, BankTransfer transfer, String reference) {
        var rows = new BillRepository(handle);
        if (!rows.insert(transfer, reference, clock.millis())) {
            BankTransfer known = rows.transfer(transfer.id()).orElseThrow();
            boolean isSame =
                    known.dong() == transfer.dong() && known.content().equals(transfer.content());
            return isSame ? Booking.WAS_BOOKED : Booking.NUMBER_REUSED;
        }
        boolean _ = change(handle, reference);
        return Booking.BOOKED;
    }

    /** Asks for this bill no more; what comes in for it all the same is to be given back. */
    public void waive(String reference) {
        boolean _ =
                database.write(handle -> {
                    new BillRepository(handle).waive(reference);
                    return change(handle, reference);
                });
    }

    private boolean change(Handle handle, String reference) {
        var rows = new BillRepository(handle);
        boolean isThere = rows.raiseVersion(reference);
        if (isThere) {
            tell(handle, rows.bill(reference).orElseThrow());
        }
        return isThere;
    }

    public Optional<Bill> bill(String reference) {
        return database.read(handle -> new BillRepository(handle).bill(reference));
    }

    /** The newest first. */
    public List<Bill> bills(DossierCode dossier) {
        return database.read(handle -> new BillRepository(handle).bills(dossier.value()));
    }

    /** Bills for which more has come in than was asked for, within the last 30 days. */
    public List<Bill> overpaid() {
        long since = clock.instant().minus(LATELY).toEpochMilli();
        return database.read(handle -> new BillRepository(handle).billsWithMoney(since)).stream()
                .filter(bill -> bill.surplusDong() > 0)
                .toList();
    }

    /** Money that no bill asked for; the newest first. */
    public List<BankTransfer> strays() {
        return database.read(handle -> new BillRepository(handle).strays());
    }

    private void tell(Handle handle, Bill bill) {
        feed.append(handle, Streams.BILLS, bill.reference(), bill.version(), new BillChanged(bill));
    }
}
