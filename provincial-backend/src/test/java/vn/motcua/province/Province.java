package vn.motcua.province;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import vn.motcua.config.ProvinceConfig;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.province.storage.Database;

/** A province under test, with a clock that the test moves. */
final class Province implements AutoCloseable {
    /** A Wednesday, 10:00 in Vietnam. */
    static final Instant START = Instant.parse("2026-11-25T03:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final ProvinceConfig config;
    private ProvincialBackend backend;

    private static final List<QueueService> QUEUES =
            List.of(
                    new QueueService("civil", "A", "Hộ tịch", "Civil", "Quầy 1, Quầy 2", 8, false),
                    new QueueService("results", "C", "Kết quả", "Results", "Quầy 4", 4, true));

    private Province(ProvinceConfig config) {
        this.config = config;
        this.backend = ProvincialBackend.start(config, clock());
    }

    /**
     * @param database {@code sqlite} or a JDBC address
     */
    static Province start(Path folder, String database, boolean isSample) {
        return start(folder, database, isSample, Duration.ZERO);
    }

    static Province start(Path folder, String database, boolean isSample, Duration settledAfter) {
        return new Province(config(folder, database, isSample, settledAfter));
    }

    /** Makes the tables, and nothing in them. */
    static void makeTables(Path folder, String database) {
        Database.open(config(folder, database, false, Duration.ZERO)).close();
    }

    private static ProvinceConfig config(
            Path folder, String database, boolean isSample, Duration settledAfter) {
        return new ProvinceConfig(
                        "127.0.0.1",
                        0,
                        folder,
                        database,
                        "",
                        folder.resolve("password"),
                        "Tỉnh Mẫu",
                        "H56.12",
                        isSample,
                        settledAfter)
                .withQueues(QUEUES);
    }

    InstantSource clock() {
        return now::get;
    }

    void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    ProvincialBackend backend() {
        return backend;
    }

    ProvinceConfig config() {
        return config;
    }

    TestKiosk kiosk(String name) throws IOException, InterruptedException {
        var kiosk = new TestKiosk(backend.port(), name, clock());
        int status = kiosk.enrol(backend.fleet().createEnrolmentCode());
        if (status != 201) {
            throw new IllegalStateException("enrolment answered " + status);
        }
        return kiosk;
    }

    void restart() {
        backend.close();
        backend = ProvincialBackend.start(config, clock());
    }

    @Override
    public void close() {
        backend.close();
    }
}
