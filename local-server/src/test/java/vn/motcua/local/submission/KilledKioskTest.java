package vn.motcua.local.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.document.DocumentStore;
import vn.motcua.local.outbox.FakeProvince;
import vn.motcua.local.outbox.OutboxLane;
import vn.motcua.local.outbox.OutboxRepository;
import vn.motcua.local.outbox.OutboxSender;
import vn.motcua.local.outbox.Pacing;
import vn.motcua.local.seal.TestSeal;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;

/** A kiosk killed at any moment loses nothing that it confirmed and doubles nothing. */
class KilledKioskTest {
    private static final int KILLS = Integer.getInteger("motcua.kills", 6);

    @TempDir Path folder;
    @TempDir Path scans;
    private final Random random = new Random(20261124);
    private final List<String> confirmed = new ArrayList<>();

    @Test
    void everything_confirmed_before_a_kill_is_at_the_province_once_after_the_restart()
            throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            confirmUntilKilled(kill * 1_000);
        }
        assertThat(confirmed.size()).isGreaterThan(KILLS);

        List<UUID> taken = sendAll();

        assertThat(taken).doesNotHaveDuplicates().containsAll(ids(confirmed));
        // At most the one in progress at each kill was stored without being confirmed.
        assertThat(taken.size()).isLessThanOrEqualTo(confirmed.size() + KILLS);
        assertThat(numbers(confirmed)).hasSize(confirmed.size());
        assertThat(halfWritten()).isEmpty();
    }

    private void confirmUntilKilled(int firstMark) throws IOException, InterruptedException {
        Process kiosk =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xshare:auto",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.awt.headless=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                HandInMain.class.getName(),
                                folder.toString(),
                                scans.toString(),
                                String.valueOf(firstMark))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader said = kiosk.inputReader()) {
            String line = said.readLine();
            int more = random.nextInt(20);
            while (line != null) {
                confirmed.add(line);
                if (more-- == 0) {
                    boolean _ = kiosk.waitFor(random.nextInt(20), TimeUnit.MILLISECONDS);
                    boolean _ = kiosk.toHandle().destroyForcibly();
                }
                line = said.readLine();
            }
        }
        assertThat(kiosk.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(kiosk.exitValue()).isEqualTo(137);
    }

    private List<UUID> sendAll() throws InterruptedException {
        var province = new FakeProvince();
        var documents = new DocumentStore(folder.resolve("documents"), 0);
        try (Database kiosk =
                Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL)) {
            int waiting = kiosk.read(handle -> new OutboxRepository(handle).counts().waiting());
            var sender =
                    new OutboxSender(
                            kiosk,
                            province,
                            documents::file,
                            new Pacing(Clock.systemUTC(), new Random(1)));
            try (var outbox = new OutboxLane(kiosk, sender)) {
                var desk =
                        new SubmissionDesk(
                                kiosk,
                                documents,
                                outbox,
                                new Envelope("k01", TestSeal.known(kiosk)),
                                Clock.systemUTC());
                var through = new CountDownLatch(waiting);
                desk.onTaken(_ -> through.countDown());
                outbox.start();
                assertThat(through.await(30, TimeUnit.SECONDS)).isTrue();
            }
            var counts = kiosk.read(handle -> new OutboxRepository(handle).counts());
            assertThat(counts).isEqualTo(new OutboxRepository.Counts(0, 0));
        }
        return province.taken();
    }

    private static List<UUID> ids(List<String> lines) {
        return lines.stream().map(line -> UUID.fromString(line.substring(0, 36))).toList();
    }

    private static Set<String> numbers(List<String> lines) {
        Set<String> numbers = new HashSet<>();
        lines.forEach(line -> numbers.add(line.substring(37)));
        return numbers;
    }

    private List<Path> halfWritten() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("documents"))) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }
}
