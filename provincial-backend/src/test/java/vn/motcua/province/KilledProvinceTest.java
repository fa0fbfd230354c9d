package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.DocumentRef;
import vn.motcua.contract.sync.FeedChange.DossierChanged;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.sync.OutboxMessage;

/** A province killed while many kiosks hand in: what it confirmed is there, all of it once. */
class KilledProvinceTest {
    private static final int KILLS = 5;
    private static final int SENDERS = 4;
    private static final long SEED = 20_261_124;

    @TempDir private Path folder;
    private final Map<Submission, String> confirmed = new ConcurrentHashMap<>();
    private final Queue<Submission> unanswered = new ConcurrentLinkedQueue<>();
    private final AtomicInteger serial = new AtomicInteger();

    /**
     * @param text of its one document
     */
    private record Submission(OutboxMessage message, String text) {}

    @Test
    void what_was_confirmed_before_a_kill_is_there_once_after_it() throws Exception {
        var random = new SplittableRandom(SEED);
        Path config = config();
        Path log = folder.resolve("log");
        var kiosk = new TestKiosk(0, "k01", InstantSource.system());
        for (int kill = 0; kill < KILLS; kill++) {
            try (var province = ProvinceProcess.start(config, log)) {
                kiosk = kiosk.at(province.port());
                assertThat(kiosk.enrol(Files.readString(folder.resolve("data/enrolment-code"))))
                        .isEqualTo(201);
                TestSeal _ = kiosk.seal();
                handInUntilKilled(kiosk, province, random.nextInt(5, 60));
            }
        }
        try (var province = ProvinceProcess.start(config, log)) {
            kiosk = kiosk.at(province.port());
            for (Submission submission : List.copyOf(unanswered)) {
                assertThat(isConfirmed(kiosk, submission)).isTrue();
            }
            everyRepeatGetsTheSameAnswer(kiosk);
            everySubmissionBecameOneDossier(kiosk);
            assertThat(province.stop()).as("ended by SIGTERM").isEqualTo(143);
        }
    }

    private void handInUntilKilled(TestKiosk kiosk, ProvinceProcess province, int answersBefore)
            throws Exception {
        var answers = new AtomicInteger();
        Callable<Boolean> sender =
                () -> {
                    while (province.isAlive()) {
                        Submission waiting = unanswered.poll();
                        Submission submission = waiting == null ? next(kiosk) : waiting;
                        if (isConfirmed(kiosk, submission)
                                && answers.incrementAndGet() == answersBefore) {
                            province.kill();
                        }
                    }
                    return true;
                };
        try (var threads = Executors.newFixedThreadPool(SENDERS)) {
            for (var ended : threads.invokeAll(Collections.nCopies(SENDERS, sender))) {
                assertThat(ended.get()).isTrue();
            }
        }
    }

    private Submission next(TestKiosk kiosk) throws IOException, InterruptedException {
        int number = serial.incrementAndGet();
        String text = "papers " + number;
        return new Submission(kiosk.newDossier(number, kiosk.document(text)), text);
    }

    /** Sends document and message; without an answer the submission waits for the next start. */
    private boolean isConfirmed(TestKiosk kiosk, Submission submission)
            throws InterruptedException {
        try {
            DocumentRef _ = kiosk.upload(submission.text());
            var answer = kiosk.deliver(submission.message());
            assertThat(answer.statusCode()).isIn(200, 201);
            var taken = (Delivery.Taken) TestKiosk.JSON.readValue(answer.body(), Delivery.class);
            confirmed.put(submission, taken.dossierCode());
            return true;
        } catch (IOException lost) {
            unanswered.add(submission);
            return false;
        }
    }

    private void everyRepeatGetsTheSameAnswer(TestKiosk kiosk) throws Exception {
        for (var entry : confirmed.entrySet()) {
            var answer = kiosk.deliver(entry.getKey().message());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains(entry.getValue());
        }
    }

    private void everySubmissionBecameOneDossier(TestKiosk kiosk) throws Exception {
        List<FeedEntry> entries = new ArrayList<>();
        List<FeedEntry> page = kiosk.changes("dossiers", 0).entries();
        while (!page.isEmpty()) {
            entries.addAll(page);
            page = kiosk.changes("dossiers", entries.getLast().position()).entries();
        }
        assertThat(entries.stream().map(FeedEntry::position))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, entries.size()).boxed().toList());
        List<String> fromKiosk =
                entries.stream()
                        .map(entry -> ((DossierChanged) entry.change()).dossier())
                        .filter(dossier -> !dossier.submissionNumber().isEmpty())
                        .map(dossier -> dossier.code().value())
                        .toList();
        assertThat(fromKiosk).hasSize(serial.get()).doesNotHaveDuplicates();
        assertThat(fromKiosk).containsExactlyInAnyOrderElementsOf(confirmed.values());
    }

    private Path config() throws IOException {
        return Files.writeString(
                folder.resolve("province.yaml"),
                """
                port: 0
                dataFolder: %s
                provinceName: Tỉnh Mẫu
                unit: H56.12
                sampleProvince: true
                """
                        .formatted(folder.resolve("data")));
    }
}
