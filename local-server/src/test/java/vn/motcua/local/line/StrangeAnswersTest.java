package vn.motcua.local.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.local.dossier.SourceAnswer;
import vn.motcua.local.feed.FeedSource.HeadsAnswer;
import vn.motcua.local.feed.FeedSource.PageAnswer;

/** Whatever stands between kiosk and province may answer what it likes: nothing is lost by it. */
class StrangeAnswersTest {
    private static final UUID ID = UUID.fromString("0197a3b4-0000-7000-8000-000000000001");
    private static final String PROBLEM = "application/problem+json";
    private static final String JSON = "application/json";

    @TempDir Path folder;
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private ProvinceLine line;
    private volatile int status = 200;
    private volatile String type = JSON;
    private volatile byte[] body = {};
    private volatile String header = "X-None: 1";

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                exchange -> {
                    seen.add(exchange.getRequestURI().getPath());
                    var _ = exchange.getRequestBody().readAllBytes();
                    exchange.getResponseHeaders().set("Content-Type", type);
                    int colon = header.indexOf(": ");
                    exchange.getResponseHeaders()
                            .set(header.substring(0, colon), header.substring(colon + 2));
                    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                    try (var out = exchange.getResponseBody()) {
                        out.write(body);
                    }
                });
        server.start();
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        line =
                new ProvinceLine(
                        SampleConfig.of(address, folder),
                        KioskKey.openOrMake(folder),
                        InstantSource.system(),
                        new Random());
    }

    @AfterEach
    void close() {
        line.close();
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "200!application/json!{}",
                "200!application/json!{\"kind\":\"Taken\"}",
                "200!application/json!{\"kind\":\"DocumentsMissing\",\"sha256\":[]}",
                "201!text/html!<html>",
                "202!application/json!{\"kind\":\"DocumentsMissing\"}",
                "204!application/json!",
                "302!text/html!moved",
                "400!text/html!bad request of a proxy",
                "401!text/html!log in to the proxy",
                "403!text/html!forbidden by the proxy",
                "404!application/problem+json!{\"type\":\"not-found\",\"status\":404}",
                "409!application/json!{}",
                "413!text/html!too large for the proxy",
                "500!application/problem+json!{\"type\":\"internal\",\"status\":500}",
                "502!text/html!bad gateway",
                "422!text/html!unprocessable for the proxy",
                "422!application/json!{\"kind\":\"Refused\",\"reason\":null}"
            })
    void an_answer_that_is_not_clear_means_try_again(int status, String type, String body)
            throws InterruptedException {
        answer(status, type, body == null ? "" : body);

        assertThat(line.deliver(ID, "{}")).isInstanceOf(Delivery.Unreachable.class);
    }

    @ParameterizedTest
    @CsvSource({"400, http-400", "413, http-413", "415, http-415", "422, http-422"})
    void the_provinces_own_never_sets_a_message_aside(int status, String reason)
            throws InterruptedException {
        answer(status, PROBLEM, "{\"type\":\"malformed\",\"status\":" + status + "}");

        assertThat(line.deliver(ID, "{}")).isEqualTo(new Delivery.Refused(ID, reason));
    }

    @Test
    void a_refusal_keeps_its_reason() throws InterruptedException {
        answer(
                422,
                JSON,
                "{\"kind\":\"Refused\",\"id\":\"%s\",\"reason\":\"id-reused\"}".formatted(ID));

        assertThat(line.deliver(ID, "{}")).isEqualTo(new Delivery.Refused(ID, "id-reused"));
    }

    @Test
    void a_pause_that_the_province_asks_for_is_kept() throws InterruptedException {
        answer(503, PROBLEM, "{\"type\":\"busy\",\"status\":503}");
        header = "Retry-After: 30";

        assertThat(line.deliver(ID, "{}"))
                .isEqualTo(new Delivery.Unreachable("http-503", Duration.ofSeconds(30)));
        assertThat(line.heads(List.of(), Duration.ZERO))
                .isEqualTo(new HeadsAnswer.Silent(Duration.ofSeconds(30)));
    }

    @Test
    void a_redirect_is_not_followed() throws InterruptedException {
        answer(302, JSON, "");
        header = "Location: /elsewhere";

        assertThat(line.ask("H56-261116-0001")).isEqualTo(new SourceAnswer.Silent());
        assertThat(seen).doesNotContain("/elsewhere");
    }

    @Test
    void an_answer_without_end_is_cut_off() throws InterruptedException {
        status = 200;
        body = new byte[9 << 20];

        assertThat(line.changes("news", "e1", 0)).isInstanceOf(PageAnswer.Silent.class);
    }

    @Test
    void a_kiosk_that_is_unknown_or_badly_signed_is_told_apart() throws InterruptedException {
        answer(401, PROBLEM, "{\"type\":\"unknown-kiosk\",\"status\":401}");
        assertThat(line.deliver(ID, "{}"))
                .isEqualTo(new Delivery.NotAdmitted(Admission.UNKNOWN_KIOSK));

        answer(401, PROBLEM, "{\"type\":\"bad-signature\",\"status\":401}");
        assertThat(line.deliver(ID, "{}"))
                .isEqualTo(new Delivery.NotAdmitted(Admission.BAD_SIGNATURE));

        answer(401, PROBLEM, "{\"type\":\"nonce-used\",\"status\":401}");
        assertThat(line.deliver(ID, "{}")).isInstanceOf(Delivery.Unreachable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "200!{\"code\":\"H56-261116-0001\"}",
                "200![]",
                "404!<html>not found</html>",
                "500!{}"
            })
    void a_look_up_believes_only_a_whole_dossier(int status, String body)
            throws InterruptedException {
        answer(status, JSON, body);

        assertThat(line.ask("H56-261116-0001")).isEqualTo(new SourceAnswer.Silent());
    }

    @Test
    void a_code_is_never_more_than_one_part_of_the_path() throws InterruptedException {
        answer(404, PROBLEM, "{\"type\":\"no-such-dossier\",\"status\":404}");

        assertThat(line.ask("../messages/x?y#z")).isEqualTo(new SourceAnswer.Unknown());
        assertThat(seen).containsExactly("/sync/v1/dossiers/../messages/x?y#z");
    }

    private void answer(int nextStatus, String nextType, String text) {
        status = nextStatus;
        type = nextType;
        body = text.getBytes(StandardCharsets.UTF_8);
    }
}
