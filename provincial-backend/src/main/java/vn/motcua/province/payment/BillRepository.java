package vn.motcua.province.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.payment.FeeLine;
import vn.motcua.province.http.Json;

/** The rows of bills and of the transfers that came in. */
final class BillRepository {
    private static final int TRANSFERS_MAX = 200;
    private static final String BILLS =
            """
            SELECT reference, dossier, version, lines, payee, code, waived, opened_at,
                (SELECT coalesce(sum(dong), 0) FROM bank_transfer t
                    WHERE t.reference = b.reference) AS received,
                (SELECT coalesce(max(booked_at), 0) FROM bank_transfer t
                    WHERE t.reference = b.reference) AS booked_at
            FROM bill b\
            """;

    private final Handle handle;

    BillRepository(Handle handle) {
        this.handle = handle;
    }

    void insert(Bill bill) {
        int _ =
                handle.execute(
                        """
                        INSERT INTO bill
                            (reference, dossier, version, lines, payee, code, waived, opened_at)
                        VALUES (?, ?, ?, ?, ?, ?, 0, ?)
                        """,
                        bill.reference(),
                        bill.dossier().value(),
                        bill.version(),
                        Json.text(bill.lines()),
                        bill.payee(),
                        bill.code(),
                        bill.changedAt().toEpochMilli());
    }

    /** False if a transfer with this number is there. */
    boolean insert(BankTransfer transfer, String reference, long now) {
        return handle.execute(
                        """
                        INSERT INTO bank_transfer
                            (id, reference, content, dong, credited_at, booked_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (id) DO NOTHING
                        """,
                        transfer.id(),
                        reference,
                        transfer.content(),
                        transfer.dong(),
                        transfer.creditedAt().toEpochMilli(),
                        now)
                == 1;
    }

    Optional<BankTransfer> transfer(String id) {
        return handle.createQuery("SELECT * FROM bank_transfer WHERE id = ?")
                .bind(0, id)
                .map((row, _) -> transfer(row))
                .findOne();
    }

    /** Holds the bill until the transaction ends; false if there is none. */
    boolean raiseVersion(String reference) {
        return handle.execute(
                        "UPDATE bill SET version = version + 1 WHERE reference = ?", reference)
                == 1;
    }

    void waive(String reference) {
        int _ = handle.execute("UPDATE bill SET waived = 1 WHERE reference = ?", reference);
    }

    Optional<Bill> bill(String reference) {
        return handle.createQuery(BILLS + " WHERE b.reference = ?")
                .bind(0, reference)
                .map((row, _) -> bill(row))
                .findOne();
    }

    /** The newest first. */
    List<Bill> bills(String dossier) {
        return handle.createQuery(BILLS + " WHERE b.dossier = ? ORDER BY opened_at DESC, reference")
                .bind(0, dossier)
                .map((row, _) -> bill(row))
                .list();
    }

    /** Those for which something has come in since a moment; the newest first. */
    List<Bill> billsWithMoney(long since) {
        return handle.createQuery(
                        BILLS
                                + """
                                 WHERE b.reference IN
                                    (SELECT reference FROM bank_transfer WHERE booked_at >= ?)
                                ORDER BY opened_at DESC, reference
                                """)
                .bind(0, since)
                .map((row, _) -> bill(row))
                .list();
    }

    /** Money that no bill knows; the newest first, at most 200. */
    List<BankTransfer> strays() {
        return handle.createQuery(
                        """
                        SELECT * FROM bank_transfer t WHERE NOT EXISTS
                            (SELECT 1 FROM bill b WHERE b.reference = t.reference)
                        ORDER BY credited_at DESC, id LIMIT :max
                        """)
                .bind("max", TRANSFERS_MAX)
                .map((row, _) -> transfer(row))
                .list();
    }

    private static Bill bill(ResultSet row) throws SQLException {
        long changed = Math.max(row.getLong("opened_at"), row.getLong("booked_at"));
        return new Bill(
                row.getString("reference"),
                new DossierCode(row.getString("dossier")),
                row.getLong("version"),
                List.of(Json.read(row.getString("lines"), FeeLine[].class)),
                row.getString("payee"),
                row.getString("code"),
                row.getLong("received"),
                row.getInt("waived") == 1,
                Instant.ofEpochMilli(changed));
    }

    private static BankTransfer transfer(ResultSet row) throws SQLException {
        return new BankTransfer(
                row.getString("id"),
                row.getString("content"),
                row.getLong("dong"),
                Instant.ofEpochMilli(row.getLong("credited_at")));
    }
}
