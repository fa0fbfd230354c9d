package vn.motcua.local.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.Admission;
import vn.motcua.local.dossier.SourceAnswer;
import vn.motcua.local.feed.FeedSource.HeadsAnswer;

/** A pulled cable and a bad mobile line, on real sockets. */
class BadLineTest {
    @TempDir Path folder;
    @TempDir Path uploads;
    private final BlockingQueue<LineState> heard = new LinkedBlockingQueue<>();
    private ProvinceServer province;
    private LineRelay relay;
    private ProvinceLine line;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        province = new ProvinceServer(uploads);
        relay = new LineRelay(province.address());
        Files.writeString(folder.resolve("enrolment-code"), "GOOD-CODE");
        line =
                new ProvinceLine(
                        SampleConfig.of(relay.address(), folder),
                        KioskKey.openOrMake(folder),
                        InstantSource.system(),
                        new Random(),
                        new Pace(
                                Duration.ofMillis(50),
                                Duration.ofMillis(50),
                                Duration.ofMillis(1_500)));
        line.onChange(heard::add);
        line.start();
        await(state -> state.online() && state.admission() == Admission.ACTIVE);
    }

    @AfterEach
    void stop() {
        line.close();
        relay.close();
        province.close();
    }

    @Test
    void a_pulled_cable_is_noticed_though_no_connection_breaks() throws InterruptedException {
        relay.become(LineRelay.Quality.CUT);

        HeadsAnswer answer = line.heads(List.of(), Duration.ofSeconds(50));

        assertThat(answer).isInstanceOf(HeadsAnswer.Silent.class);
        await(state -> !state.online());
    }

    @Test
    void everything_works_again_when_the_cable_is_back() throws InterruptedException {
        relay.become(LineRelay.Quality.CUT);
        await(state -> !state.online());

        relay.become(LineRelay.Quality.GOOD);

        await(LineState::online);
        assertThat(line.ask("H56-261116-0001")).isEqualTo(new SourceAnswer.Unknown());
    }

    @Test
    void a_slow_line_is_a_line() throws InterruptedException {
        relay.become(LineRelay.Quality.SLOW);

        assertThat(line.ask("H56-261116-0001")).isEqualTo(new SourceAnswer.Unknown());
        assertThat(line.isOnline()).isTrue();
    }

    private void await(Predicate<LineState> wanted) throws InterruptedException {
        while (!wanted.test(line.state())) {
            if (heard.poll(20, TimeUnit.SECONDS) == null) {
                throw new AssertionError("the line stayed " + line.state());
            }
        }
    }
}
