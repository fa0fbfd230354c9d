package vn.motcua.local.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.dossier.SourceAnswer;
import vn.motcua.local.feed.FeedSource.HeadsAnswer;
import vn.motcua.local.feed.FeedSource.PageAnswer;
import vn.motcua.local.outbox.Chunk;
import vn.motcua.local.outbox.Upload;

/** The line is spoken on with one's own name, believed only when it verifies, and watched. */
class ProvinceLineTest {
    @TempDir Path folder;
    @TempDir Path uploads;
    private ProvinceServer province;
    private ProvinceLine line;
    private final BlockingQueue<LineState> heard = new LinkedBlockingQueue<>();

    @BeforeEach
    void listen() throws IOException {
        province = new ProvinceServer(uploads);
        code("GOOD-CODE");
        line = line(InstantSource.system());
    }

    @AfterEach
    void close() {
        line.close();
        province.close();
    }

    @Test
    void a_new_kiosk_enrols_itself_with_the_code_and_is_known_after_a_restart() throws Exception {
        start();
        await(state -> state.online() && state.admission() == Admission.ACTIVE);
        line.close();

        line = line(InstantSource.system());

        assertThat(line.state()).isEqualTo(new LineState(false, Admission.ACTIVE, Duration.ZERO));
        start();
        await(LineState::online);
        assertThat(province.count("POST /sync/v1/enrolments")).isEqualTo(1);
    }

    @Test
    void a_refused_code_is_not_tried_again_until_a_technician_writes_another() throws Exception {
        code("BAD-CODE");
        start();
        province.await("POST /sync/v1/enrolments", 1);
        province.await("GET /sync/v1/heads", 5);
        assertThat(province.count("POST /sync/v1/enrolments")).isEqualTo(1);
        assertThat(line.state().admission()).isNotEqualTo(Admission.ACTIVE);

        code("GOOD-CODE");
        await(state -> state.online() && state.admission() == Admission.ACTIVE);
    }

    @Test
    void a_line_that_goes_and_comes_is_noticed() throws Exception {
        enrolled();

        province.goAway();
        await(state -> !state.online());
        assertThat(line.ask("H56-261116-0001")).isEqualTo(new SourceAnswer.Silent());

        province.comeBack();
        await(LineState::online);
        assertThat(line.ask("H56-261116-0001")).isEqualTo(new SourceAnswer.Unknown());
    }

    @Test
    void a_province_that_hangs_is_a_line_that_is_down() throws Exception {
        enrolled();

        province.hangs = true;
        await(state -> !state.online());
        assertThat(line.ask("H56-261116-0001")).isEqualTo(new SourceAnswer.Silent());

        province.hangs = false;
        await(LineState::online);
    }

    @Test
    void a_poll_that_hangs_on_a_dead_line_is_given_up() throws Exception {
        enrolled();
        province.hangs = true;

        HeadsAnswer answer = line.heads(List.of(), Duration.ofSeconds(50));

        assertThat(answer).isInstanceOf(HeadsAnswer.Silent.class);
        assertThat(line.isOnline()).isFalse();
    }

    @Test
    void a_portal_that_answers_everything_is_not_believed() throws Exception {
        province.isPortal = true;
        start();
        UUID id = UUID.randomUUID();

        assertThat(line.deliver(id, "{}")).isInstanceOf(Delivery.Unreachable.class);
        assertThat(line.ask("H56-261116-0001")).isEqualTo(new SourceAnswer.Silent());
        assertThat(line.heads(List.of(), Duration.ZERO)).isInstanceOf(HeadsAnswer.Silent.class);
        assertThat(line.isOnline()).isFalse();
    }

    @Test
    void a_revoked_kiosk_is_told_so_and_keeps_what_it_has() throws Exception {
        enrolled();
        province.admission = Admission.REVOKED;

        assertThat(line.deliver(UUID.randomUUID(), "{}"))
                .isEqualTo(new Delivery.NotAdmitted(Admission.REVOKED));

        await(state -> state.admission() == Admission.REVOKED);
        assertThat(line.state().online()).isTrue();
    }

    @Test
    void a_kiosk_whose_clock_is_a_year_behind_can_still_be_heard() throws Exception {
        line.close();
        line = line(() -> Instant.now().minus(Duration.ofDays(365)));

        enrolled();

        assertThat(line.state().clockSkew())
                .isBetween(
                        Duration.ofDays(365).minusSeconds(60),
                        Duration.ofDays(365).plusSeconds(60));
    }

    @Test
    void a_document_arrives_byte_for_byte() throws Exception {
        enrolled();
        byte[] bytes = new byte[3_000_000];
        new Random(1).nextBytes(bytes);
        Path file = Files.write(folder.resolve("scan"), bytes);
        String sha256 = java.util.HexFormat.of().formatHex(SignedRequests.sha256(bytes));

        int half = bytes.length / 2;
        assertThat(line.upload(new Chunk(sha256, file, 0, half, bytes.length)))
                .isEqualTo(new Upload.Received(sha256, half, false));
        assertThat(line.upload(new Chunk(sha256, file, half, bytes.length - half, bytes.length)))
                .isEqualTo(new Upload.Received(sha256, bytes.length, true));
        assertThat(Files.readAllBytes(uploads.resolve(sha256))).isEqualTo(bytes);
        assertThat(line.upload(new Chunk(sha256, folder.resolve("gone"), 0, 1, 1)))
                .isEqualTo(new Upload.Refused("document-not-here"));
    }

    @Test
    void the_key_is_readable_by_its_owner_only_and_stays_the_same() throws IOException {
        String first = KioskKey.openOrMake(folder).publicKey();

        assertThat(KioskKey.openOrMake(folder).publicKey()).isEqualTo(first);
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("kiosk.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void an_alert_that_comes_with_the_heads_is_not_asked_for_once_more() throws Exception {
        enrolled();
        province.alerts = "{\"stream\":\"alerts\"}";
        String question = "GET /sync/v1/streams/alerts";
        var known = List.of(new StreamHead("alerts", "e1", 4, "m"));

        var _ = line.heads(known, Duration.ZERO);
        assertThat(line.changes("alerts", "e1", 4)).isEqualTo(new PageAnswer.Page(province.alerts));
        assertThat(province.count(question)).isZero();

        var _ = line.changes("alerts", "e1", 4);
        assertThat(province.count(question)).as("it was told once").isEqualTo(1);
        var _ = line.heads(known, Duration.ZERO);
        var _ = line.changes("alerts", "e1", 3);
        assertThat(province.count(question)).as("it follows another position").isEqualTo(2);
    }

    private void enrolled() throws InterruptedException {
        start();
        await(state -> state.online() && state.admission() == Admission.ACTIVE);
    }

    private void start() {
        line.onChange(heard::add);
        line.start();
    }

    /** Waits for a state that fits; how fast it comes is measured elsewhere. */
    private void await(Predicate<LineState> wanted) throws InterruptedException {
        while (!wanted.test(line.state())) {
            if (heard.poll(20, TimeUnit.SECONDS) == null) {
                throw new AssertionError("the line stayed " + line.state());
            }
        }
    }

    private void code(String code) throws IOException {
        Files.writeString(folder.resolve("enrolment-code"), code + "\n");
    }

    private ProvinceLine line(InstantSource clock) {
        return new ProvinceLine(
                SampleConfig.of(province.address(), folder),
                KioskKey.openOrMake(folder),
                clock,
                new Random(),
                new Pace(Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofMillis(700)));
    }
}
