package vn.motcua.province;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import vn.motcua.config.OneStopConfig;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.province.connect.HttpOneStop;
import vn.motcua.province.connect.OneStopDesk;
import vn.motcua.province.connect.OneStopLane;
import vn.motcua.province.connect.OneStopSystem;
import vn.motcua.province.dossier.ForeignDossiers;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.feed.FeedWriter;
import vn.motcua.province.sandbox.SandboxOneStop;

/** A province under test with a one-stop system, whose turns the test takes by hand. */
final class TestOneStop implements AutoCloseable {
    private static final String TOKEN = "one-stop-token";

    private final Province province;
    private final SandboxOneStop sandbox;
    private final HttpOneStop http;
    private final OneStopConfig config;
    private OneStopDesk desk;
    private OneStopLane lane;

    TestOneStop(Province province, OneStopConfig words) {
        this.province = province;
        config = words;
        sandbox = SandboxOneStop.open(words, TOKEN, province.clock());
        http = new HttpOneStop(sandbox.address(), TOKEN, "000.00.01.H56");
        desk = deskWith(words);
        lane = new OneStopLane(http, desk, words);
        awaitFeed();
    }

    static OneStopConfig national() {
        return OneStopConfig.national(
                URI.create("http://127.0.0.1:1/"), Path.of("none"), "https://kiosk.example/papers");
    }

    /** Papers that a kiosk brings. */
    static DossierCode handIn(TestKiosk kiosk, int serial) throws Exception {
        var answer = kiosk.deliver(kiosk.newDossier(serial, kiosk.upload("giấy " + serial)));
        return new DossierCode(
                ((Delivery.Taken) TestKiosk.JSON.readValue(answer.body(), Delivery.class))
                        .dossierCode());
    }

    /** Settings of which these lines differ from the national words. */
    static OneStopConfig settings(String lines) {
        String all =
                """
                address: https://onestop.example/api
                tokenFile: token
                unit: 000.00.01.H56
                papers: https://kiosk.example/papers
                """
                        + lines;
        try {
            Path file = Files.createTempFile("one-stop", ".yaml");
            try {
                return OneStopConfig.read(Files.writeString(file, all));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The office has mended the settings. */
    void mend(OneStopConfig words) {
        desk = deskWith(words);
        lane = new OneStopLane(http, desk, words);
    }

    /** The same connection to another system, which is told all that changed here until now. */
    OneStopLane laneTo(OneStopSystem system) {
        awaitFeed();
        return new OneStopLane(system, desk, config);
    }

    private OneStopDesk deskWith(OneStopConfig words) {
        var database = province.backend().database();
        var foreign =
                new ForeignDossiers(
                        database,
                        new FeedWriter(database),
                        province.clock(),
                        WorkingCalendar.standard());
        return new OneStopDesk(
                database, province.backend().desk(), foreign, words, province.clock());
    }

    SandboxOneStop sandbox() {
        return sandbox;
    }

    HttpOneStop http() {
        return http;
    }

    OneStopDesk desk() {
        return desk;
    }

    OneStopLane lane() {
        return lane;
    }

    /** One turn, after everything that changed here has its place in the feed. */
    void handOver() throws IOException, InterruptedException {
        awaitFeed();
        lane.handOver();
        awaitFeed();
    }

    /** On PostgreSQL another thread numbers what was committed. */
    private void awaitFeed() {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (province.backend()
                        .database()
                        .read((Handle handle) ->
                                handle.createQuery("SELECT count(*) FROM change_outbox")
                                        .mapTo(Long.class)
                                        .one())
                > 0) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the feed is not numbered");
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    @Override
    public void close() {
        http.close();
        sandbox.close();
    }
}
