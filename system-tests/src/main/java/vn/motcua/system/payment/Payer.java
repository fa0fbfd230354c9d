package vn.motcua.system.payment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import vn.motcua.province.http.Json;
import vn.motcua.province.payment.BankTransfer;
import vn.motcua.province.payment.Cashier;
import vn.motcua.province.payment.SharedSecret;
import vn.motcua.province.sandbox.SandboxBank;

/**
 * Everything that is done for one bill, well or badly meant.
 *
 * @param asked by the bill, at least 2 dong
 * @param start an instant that is past, but only by minutes
 */
record Payer(
        Cashier cashier,
        SandboxBank bank,
        Truth truth,
        String reference,
        long asked,
        Instant start) {
    private static final String UNCLEAR = "KHONG RO";

    void live(Fate fate) throws IOException, InterruptedException {
        switch (fate) {
            case PLAIN -> told(paid(asked), 1);
            case DOUBLED_CALL -> told(paid(asked), 3);
            case LATE_CALL -> truth.toldLater(paid(asked));
            case LOST_CALL -> told(paid(asked), 0);
            case PAID_TWICE -> {
                told(paid(asked), 1);
                told(paid(asked), 1);
            }
            case TOO_LITTLE -> told(paid(asked - 1), 1);
            case TOO_MUCH -> told(paid(asked + 1), 1);
            case IN_TWO_PARTS -> {
                told(paid(1), 1);
                told(paid(asked - 1), 1);
            }
            case FORGED -> forge();
            case CHANGED_ON_THE_WAY -> change();
            case REPLAYED -> replay();
            case NUMBER_REUSED -> reuse();
            case WITHOUT_REFERENCE -> told(stray(), 1);
            case WITH_WORDS_AROUND -> wrap();
            case AT_DESK -> atDesk();
            case DESK_AND_BANK -> {
                atDesk();
                told(paid(asked), 1);
            }
            case WAIVED_THEN_PAID -> {
                cashier.waive(reference);
                told(paid(asked), 1);
            }
            case NEVER_PAID -> {}
        }
    }

    private BankTransfer paid(long dong) {
        truth.moved(reference, dong);
        return bank.credit(reference, dong);
    }

    private BankTransfer stray() {
        truth.strayed();
        return bank.credit(UNCLEAR, asked);
    }

    private void told(BankTransfer transfer, int times) throws IOException, InterruptedException {
        for (int call = 0; call < times; call++) {
            truth.expect(200, bank.tell(transfer), "a call");
        }
    }

    private void wrap() throws IOException, InterruptedException {
        truth.moved(reference, asked);
        String content = "MBVCB.0042." + reference.toLowerCase(Locale.ROOT) + " CT tu 0123";
        told(bank.credit(content, asked), 1);
    }

    private void atDesk() {
        truth.moved(reference, asked);
        for (int sent = 0; sent < 2; sent++) {
            var _ = cashier.bookAtDesk(reference, asked, "form-" + reference);
        }
    }

    private void forge() throws IOException, InterruptedException {
        byte[] body = Json.bytes(new BankTransfer("F-" + reference, reference, asked, start));
        String time = bank.now();
        var guessed = new SharedSecret("a secret that was guessed");
        refused(time, guessed.sign(time, body), body, "a forged call");
        refused(time, "", body, "a call without a signature");
        refused("", "", new byte[0], "an empty call");
    }

    private void change() throws IOException, InterruptedException {
        byte[] body = Json.bytes(stray());
        String text = new String(body, StandardCharsets.UTF_8);
        byte[] changed = text.replace(UNCLEAR, reference).getBytes(StandardCharsets.UTF_8);
        String time = bank.now();
        String signature = bank.sign(time, body);
        refused(time, signature, changed, "a call changed on the way");
        String later = String.valueOf(Long.parseLong(time) + 1);
        refused(later, signature, body, "a call with another time");
    }

    private void replay() throws IOException, InterruptedException {
        byte[] body = Json.bytes(paid(asked));
        String old = String.valueOf(start.minus(Duration.ofHours(1)).getEpochSecond());
        refused(old, bank.sign(old, body), body, "an old call");
        String time = bank.now();
        for (int sent = 0; sent < 3; sent++) {
            int status = bank.send(time, bank.sign(time, body), body);
            truth.expect(200, status, "a call sent again");
        }
    }

    private void reuse() throws IOException, InterruptedException {
        BankTransfer first = paid(asked);
        told(first, 1);
        var second = new BankTransfer(first.id(), reference, asked + 7, first.creditedAt());
        truth.expect(409, bank.tell(second), "a number used again");
    }

    private void refused(String time, String signature, byte[] body, String what)
            throws IOException, InterruptedException {
        truth.expect(401, bank.send(time, signature, body), what);
    }
}
