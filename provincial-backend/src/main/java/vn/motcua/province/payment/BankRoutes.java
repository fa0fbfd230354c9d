package vn.motcua.province.payment;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.KioskCall;

/** Where a bank calls to tell of a transfer. It calls again until it is answered 200. */
public final class BankRoutes implements HttpService {
    private static final int BODY_MAX = 10_000;

    private final PaymentConnector bank;
    private final Cashier cashier;

    public BankRoutes(PaymentConnector bank, Cashier cashier) {
        this.bank = bank;
        this.cashier = cashier;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post("/transfers", this::transfer);
    }

    private void transfer(ServerRequest request, ServerResponse response) throws IOException {
        Optional<BankTransfer> transfer =
                bank.read(
                        KioskCall.header(request, SignedBank.TIME),
                        KioskCall.header(request, SignedBank.SIGNATURE),
                        body(request));
        if (transfer.isEmpty()) {
            Answers.problem(response, 401, "not-from-the-bank");
            return;
        }
        Booking booking = cashier.book(transfer.get());
        if (booking == Booking.NUMBER_REUSED) {
            Answers.problem(response, 409, "number-reused");
        } else {
            Answers.json(response, 200, Map.of("booking", booking));
        }
    }

    private static byte[] body(ServerRequest request) throws IOException {
        if (!request.content().hasEntity()) {
            return new byte[0];
        }
        try (InputStream body = request.content().inputStream()) {
            byte[] bytes = body.readNBytes(BODY_MAX + 1);
            return bytes.length > BODY_MAX ? new byte[0] : bytes;
        }
    }
}
