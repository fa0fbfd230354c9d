package vn.motcua.local.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.OutboxMessage;

/** Papers that wait together go together, as far as the line has room for them. */
class AbreastTest {
    private static final int ABREAST = 4;

    private final CountDownLatch onTheLine = new CountDownLatch(ABREAST);
    private final CountDownLatch begun = new CountDownLatch(1);
    private SenderWorld world;
    private OutboxSender sender;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = new SenderWorld(folder);
        sender = world.sender(new Meeting(), new Pacing(() -> SenderWorld.NOW, new Random(1)));
    }

    @AfterEach
    void close() {
        world.close();
    }

    /** A province that answers nobody before the line is full. */
    private final class Meeting implements Province {
        @Override
        public Delivery deliver(UUID id, String body) {
            return world.province.deliver(id, body);
        }

        @Override
        public Upload upload(Chunk chunk) throws InterruptedException {
            onTheLine.countDown();
            begun.countDown();
            assertThat(onTheLine.await(20, TimeUnit.SECONDS)).isTrue();
            return world.province.upload(chunk);
        }
    }

    @Test
    void a_few_papers_are_on_the_line_at_once() throws Exception {
        for (int paper = 0; paper < ABREAST; paper++) {
            UUID _ = world.appendPapers("paper " + paper);
        }
        assertThat(sender.sendWaiting(world.told::add)).isPositive();
        assertThat(world.province.taken()).hasSize(ABREAST);
        assertThat(world.told).containsExactlyInAnyOrderElementsOf(world.province.taken());
        assertThat(world.counts().waiting()).isZero();
    }

    @Test
    void papers_that_take_long_hold_up_no_others() throws Exception {
        var others = new CountDownLatch(2 * ABREAST);
        UUID _ = world.appendPapers("slow");
        Province slow =
                new Province() {
                    @Override
                    public Delivery deliver(UUID id, String body) {
                        return world.province.deliver(id, body);
                    }

                    @Override
                    public Upload upload(Chunk chunk) throws InterruptedException {
                        if (chunk.name().equals(FakeProvince.sha256("slow".getBytes(UTF_8)))) {
                            assertThat(others.await(20, TimeUnit.SECONDS)).isTrue();
                        }
                        others.countDown();
                        return world.province.upload(chunk);
                    }
                };
        for (int paper = 0; paper < 2 * ABREAST; paper++) {
            UUID _ = world.appendPapers("paper " + paper);
        }

        var pacing = new Pacing(() -> SenderWorld.NOW, new Random(1));
        Duration _ = world.sender(slow, pacing).sendWaiting(world.told::add);

        assertThat(world.told).hasSize(2 * ABREAST + 1);
    }

    @Test
    void what_is_short_does_not_wait_for_what_is_on_the_line() throws Exception {
        BlockingQueue<UUID> taken = new LinkedBlockingQueue<>();
        UUID large = world.appendPapers("large");
        try (var lane = new OutboxLane(world.kiosk, sender)) {
            lane.onTaken(taken::add);
            lane.start();
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            var brief = new OutboxMessage(UUID.randomUUID(), SenderWorld.NOW, SenderWorld.status());

            lane.append(brief);

            assertThat(taken.poll(15, TimeUnit.SECONDS)).isEqualTo(brief.id());
            for (int other = 1; other < ABREAST; other++) {
                onTheLine.countDown();
            }
            assertThat(taken.poll(20, TimeUnit.SECONDS)).isEqualTo(large);
        }
    }

    @Test
    void a_line_that_breaks_under_them_all_earns_one_pause() throws Exception {
        for (int paper = 0; paper < ABREAST; paper++) {
            UUID _ = world.appendPapers("paper " + paper);
            world.province.uploadsBecome(_ -> new Upload.Unreachable("cut", Duration.ZERO));
        }
        assertThat(sender.sendWaiting(world.told::add)).isLessThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(world.told).isEmpty();
        assertThat(world.counts().waiting()).isEqualTo(ABREAST);
    }
}
