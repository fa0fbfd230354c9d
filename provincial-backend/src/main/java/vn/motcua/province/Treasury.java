package vn.motcua.province;

import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import vn.motcua.config.ConfigException;
import vn.motcua.config.PaymentConfig;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.payment.BankAccount;
import vn.motcua.province.payment.BankRoutes;
import vn.motcua.province.payment.Cashier;
import vn.motcua.province.payment.SharedSecret;
import vn.motcua.province.payment.SignedBank;
import vn.motcua.province.payment.StatementReader;
import vn.motcua.province.sandbox.SandboxBank;
import vn.motcua.province.storage.Database;
import vn.motcua.province.vietqr.Banks;
import vn.motcua.province.vietqr.Payee;

/** Joins the cashier with the bank of the settings, or with a sandbox in a sample province. */
final class Treasury implements AutoCloseable {
    private static final String SANDBOX_BIN = "970415";
    private static final String SANDBOX_ACCOUNT = "000000012345";

    private final Cashier cashier;
    private final List<SandboxBank> sandbox;
    private final List<SignedBank> bank;
    private final List<StatementReader> statement;

    Treasury(ProvinceConfig config, Database database, FeedWriter feed, InstantSource clock) {
        PaymentConfig payment = config.payment();
        if (!payment.atDeskOnly()) {
            var secret =
                    new SharedSecret(SecretFiles.read(payment.secretFile(), "payment.secretFile"));
            sandbox = List.of();
            bank = List.of(new SignedBank(payment.statement(), secret, clock));
            cashier = new Cashier(database, feed, clock, List.of(account(payment)));
        } else if (config.sampleProvince()) {
            var secret = new SharedSecret(SecretFiles.drawn());
            SandboxBank opened = SandboxBank.open(secret, clock);
            sandbox = List.of(opened);
            bank = List.of(new SignedBank(opened.statementAddress(), secret, clock));
            var payee = new Payee(SANDBOX_BIN, SANDBOX_ACCOUNT, false);
            var account = new BankAccount(config.provinceName() + " – ngân hàng thử", payee);
            cashier = new Cashier(database, feed, clock, List.of(account));
        } else {
            sandbox = List.of();
            bank = List.of();
            cashier = new Cashier(database, feed, clock, List.of());
        }
        statement = bank.stream().map(each -> new StatementReader(each, cashier, clock)).toList();
    }

    Cashier cashier() {
        return cashier;
    }

    List<SandboxBank> sandbox() {
        return sandbox;
    }

    /** Reads the bank's statement now; tells how many transfers it brought. */
    int readStatement() throws IOException, InterruptedException {
        int booked = 0;
        for (StatementReader reader : statement) {
            booked += reader.catchUp();
        }
        return booked;
    }

    void route(HttpRouting.Builder routing) {
        bank.forEach(each -> routing.register("/bank/v1", new BankRoutes(each, cashier)));
    }

    /** Once the province answers at {@code port}. */
    void start(int port, Path dataFolder) {
        sandbox.forEach(each -> {
            each.calls(URI.create("http://127.0.0.1:%d/bank/v1/transfers".formatted(port)));
            SecretFiles.write(dataFolder.resolve("sandbox-bank"), each.address() + "\n");
        });
        statement.forEach(StatementReader::start);
    }

    @Override
    public void close() {
        statement.forEach(StatementReader::close);
        bank.forEach(SignedBank::close);
        sandbox.forEach(SandboxBank::close);
    }

    private static BankAccount account(PaymentConfig payment) {
        String bank =
                Banks.shipped()
                        .name(payment.bankBin())
                        .orElseThrow(() ->
                                new ConfigException(
                                        ("province.yaml, payment.bankBin: no bank takes VietQR"
                                                        + " transfers under %s; write the six"
                                                        + " digits of the office's bank")
                                                .formatted(payment.bankBin())));
        var payee = new Payee(payment.bankBin(), payment.account(), false);
        return new BankAccount(payment.payee() + " – " + bank, payee);
    }
}
