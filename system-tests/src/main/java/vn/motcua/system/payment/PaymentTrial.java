package vn.motcua.system.payment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.payment.FeeLine;
import vn.motcua.province.ProvincialBackend;
import vn.motcua.province.payment.BankTransfer;
import vn.motcua.province.sample.SampleProvince;
import vn.motcua.province.sandbox.SandboxBank;

/**
 * Many payments at once against a real province and a sandbox bank, each with a fate of its own. In
 * the end every bill must stand where the money that was really moved puts it.
 */
public final class PaymentTrial implements AutoCloseable {
    private static final int AT_ONCE = 8;
    private static final Instant START = Instant.parse("2026-11-25T03:00:00Z");

    private final AtomicLong millis = new AtomicLong();
    private final Truth truth = new Truth();
    private final ProvincialBackend province;
    private final SandboxBank bank;

    public PaymentTrial() throws IOException {
        Path folder = Files.createTempDirectory("payments-");
        province =
                ProvincialBackend.start(
                        new ProvinceConfig(
                                "127.0.0.1",
                                0,
                                folder,
                                "sqlite",
                                "",
                                folder.resolve("none"),
                                "Tỉnh Mẫu",
                                "H56.12",
                                true,
                                Duration.ZERO),
                        () -> START.plusMillis(millis.incrementAndGet()));
        bank = province.sandboxBank().getFirst();
    }

    /**
     * Lets so many bills meet their fates and reckons.
     *
     * @return what did not hold; empty when all is well
     */
    public List<String> run(int payments, long seed) throws InterruptedException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService payers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int number = 0; number < payments; number++) {
                Fate fate = Fate.values()[number % Fate.values().length];
                long asked = 1_000L * random.nextInt(2, 500);
                running.add(payers.submit(() -> live(fate, asked)));
            }
            for (Future<?> one : running) {
                await(one);
            }
        }
        tellTheRest();
        return new PaymentReckoning(province, truth).complaints();
    }

    private Fate live(Fate fate, long asked) throws IOException, InterruptedException {
        List<FeeLine> lines =
                List.of(new FeeLine("Lệ phí", asked - 1_000), new FeeLine("Phí bản sao", 1_000));
        Bill bill =
                province.database()
                        .write(handle ->
                                province.cashier().open(handle, SampleProvince.WELL_KNOWN, lines));
        truth.begun(bill.reference(), fate);
        new Payer(province.cashier(), bank, truth, bill.reference(), asked, START).live(fate);
        return fate;
    }

    private void await(Future<?> one) throws InterruptedException {
        try {
            Object _ = one.get();
        } catch (ExecutionException surprise) {
            truth.complain("surprise: " + surprise.getCause());
        }
    }

    private void tellTheRest() throws InterruptedException {
        try {
            for (BankTransfer transfer : truth.late()) {
                truth.expect(200, bank.tell(transfer), "a late call");
            }
            int _ = province.readStatement();
            truth.expect(0, province.readStatement(), "the statement read again");
        } catch (IOException silent) {
            truth.complain("the bank is silent: " + silent);
        }
    }

    @Override
    public void close() {
        province.close();
    }
}
