package vn.motcua.local.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.sync.OutboxEntry;

/** A large document arrives piece by piece, and nothing short waits for it. */
class ChunkedUploadsTest {
    @TempDir Path folder;
    private SenderWorld world;
    private FakeProvince province;

    @BeforeEach
    void open() {
        world = new SenderWorld(folder);
        province = world.province;
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void short_messages_do_not_wait_for_a_large_dossier() throws Exception {
        UUID large = world.appendPapers("x".repeat(3 << 20));
        UUID brief = world.append(world.status(), "printer");
        UUID small = world.appendPapers("small");

        world.send();
        assertThat(province.taken()).containsExactly(brief, small);

        world.sendAll();
        assertThat(province.taken()).containsExactly(brief, small, large);
    }

    @Test
    void what_is_about_the_same_dossier_keeps_its_order() throws Exception {
        UUID first = world.appendPapers("x".repeat(2 << 20));
        UUID second = world.append(world.status(), "x".repeat(2 << 20));

        world.sendAll();

        assertThat(province.taken()).containsExactly(first, second);
    }

    @Test
    void a_broken_line_costs_no_more_than_the_chunk_that_was_on_it() throws Exception {
        var _ = world.appendPapers("y".repeat(2 << 20));
        for (int cut = 0; cut < 6; cut++) {
            province.uploadsBecome(
                    answer -> answer, _ -> new Upload.Unreachable("cut", Duration.ZERO));
            world.send();
            world.send();
        }

        world.sendAll();

        assertThat(province.taken()).hasSize(1);
        assertThat(province.bytesSent()).isEqualTo(2 << 20);
    }

    @Test
    void a_restart_goes_on_at_the_next_missing_chunk() throws Exception {
        UUID large = world.appendPapers("z".repeat(1 << 20));
        for (int turn = 0; turn < 4; turn++) {
            var _ = world.send();
        }
        long before = province.bytesSent();

        world.restart();
        world.sendAll();

        assertThat(before).isBetween(100_000L, 1L << 20);
        assertThat(province.taken()).containsExactly(large);
        assertThat(province.bytesSent()).isEqualTo(1 << 20);
        assertThat(province.bytesInVain()).isZero();
    }

    @Test
    void a_document_that_is_there_already_is_not_sent_again() throws Exception {
        UUID first = world.appendPapers("x".repeat(1 << 20));
        world.sendAll();
        long before = province.bytesSent();
        UUID second =
                world.append(
                        new OutboxEntry.Sealed("BBBB", List.copyOf(world.files.keySet())),
                        "another dossier");
        world.sendAll();

        assertThat(province.taken()).containsExactly(first, second);
        assertThat(province.bytesSent() + province.bytesInVain()).isEqualTo(before);
    }

    @Test
    void an_answer_about_another_document_counts_for_nothing() throws Exception {
        UUID id = world.appendPapers("the one");
        province.uploadsBecome(_ -> new Upload.Received("0".repeat(64), 7, true));

        assertThat(world.send()).isNotNull();
        assertThat(province.taken()).isEmpty();
        world.sendAll();

        assertThat(province.taken()).containsExactly(id);
    }
}
