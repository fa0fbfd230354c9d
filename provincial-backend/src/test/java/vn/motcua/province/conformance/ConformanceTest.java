package vn.motcua.province.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.motcua.config.NationalField;
import vn.motcua.config.OneStopConfig;
import vn.motcua.province.connect.HttpOneStop;
import vn.motcua.province.sandbox.SandboxOneStop;

/** Who joins a province is told rule by rule what her system does not do yet. */
class ConformanceTest {
    private static final String TOKEN = "one-stop-token-of-a-test";
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-25T03:00:00Z"));
    private static final OneStopConfig WORDS =
            OneStopConfig.national(
                    URI.create("http://127.0.0.1:1/"),
                    Path.of("none"),
                    "http://127.0.0.1:1/papers");

    @Test
    void a_system_that_does_everything_passes_also_a_second_time() throws Exception {
        try (var sandbox = SandboxOneStop.open(WORDS, TOKEN, CLOCK)) {
            assertThat(check(sandbox.address(), WORDS)).allMatch(Verdict::isPassed).hasSize(14);
            var later = InstantSource.fixed(CLOCK.instant().plusSeconds(60));
            try (var http = new HttpOneStop(sandbox.address(), TOKEN, "000.00.01.H56")) {
                assertThat(Conformance.of(http, WORDS, later)).allMatch(Verdict::isPassed);
            }
        }
    }

    @Test
    void settings_that_do_not_fit_are_named() throws Exception {
        OneStopConfig other =
                new OneStopConfig(
                        WORDS.address(),
                        WORDS.tokenFile(),
                        WORDS.unit(),
                        WORDS.papers(),
                        Map.of(NationalField.CODE, "code"),
                        WORDS.dates(),
                        WORDS.dateForms(),
                        WORDS.statuses(),
                        WORDS.procedures(),
                        WORDS.choices(),
                        WORDS.constants());
        try (var sandbox = SandboxOneStop.open(WORDS, TOKEN, CLOCK)) {
            assertThat(failures(check(sandbox.address(), other)))
                    .contains(Rule.CODE, Rule.ONCE, Rule.WORDS)
                    .doesNotContain(Rule.TOKEN, Rule.REFERENCE, Rule.LETTERS, Rule.MARK);
        }
    }

    @Test
    void a_system_that_forgets_what_it_was_given_fails_where_it_matters() throws Exception {
        HttpServer forgetful =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var last = new AtomicInteger();
        forgetful.createContext(
                "/",
                exchange -> {
                    byte[] _ = exchange.getRequestBody().readAllBytes();
                    byte[] answer =
                            """
                            {"error_code": "00", "MocDongBo": "",
                             "data": [{"MaHoSo": "H56.99-261125-%05d"}]}
                            """
                                    .formatted(last.incrementAndGet())
                                    .getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        forgetful.start();
        try {
            var address =
                    URI.create("http://127.0.0.1:%d/".formatted(forgetful.getAddress().getPort()));
            assertThat(failures(check(address, WORDS)))
                    .contains(Rule.TOKEN, Rule.BROKEN, Rule.ONCE, Rule.UPDATE, Rule.REFUSAL)
                    .contains(Rule.CHANGES, Rule.WORDS, Rule.MARK)
                    .doesNotContain(Rule.CODE, Rule.OTHER);
        } finally {
            forgetful.stop(0);
        }
    }

    @Test
    void a_system_that_is_away_fails_every_rule_and_ends() throws Exception {
        assertThat(check(URI.create("http://127.0.0.1:1/"), WORDS))
                .hasSize(14)
                .noneMatch(Verdict::isPassed);
    }

    private static List<Verdict> check(URI address, OneStopConfig words) throws Exception {
        try (var http = new HttpOneStop(address, TOKEN, "000.00.01.H56")) {
            return Conformance.of(http, words, CLOCK);
        }
    }

    private static List<Rule> failures(List<Verdict> verdicts) {
        return verdicts.stream().filter(each -> !each.isPassed()).map(Verdict::rule).toList();
    }
}
