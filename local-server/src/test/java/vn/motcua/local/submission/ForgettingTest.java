package vn.motcua.local.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.FormAnswer;
import vn.motcua.local.seal.TestSeal;

/** Nothing of a paper outlives its purpose on the kiosk, and nothing goes too early. */
class ForgettingTest {
    @TempDir Path folder;
    @TempDir Path scans;
    private DeskWorld world;

    @BeforeEach
    void start() {
        world = new DeskWorld(folder, scans);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void scans_are_gone_from_the_disk_when_the_province_confirmed_them()
            throws InterruptedException, IOException {
        Draft draft = world.newDossier(1);
        var _ = world.takenIn(draft);
        world.deliver();
        assertThat(world.files()).hasSize(1);

        world.desk().settled(draft.id());
        world.desk().settled(draft.id());

        assertThat(world.files()).isEmpty();
    }

    @Test
    void a_confirmation_that_overtakes_the_answer_deletes_nothing_yet()
            throws InterruptedException, IOException {
        Draft draft = world.newDossier(1);
        var _ = world.takenIn(draft);

        world.desk().settled(draft.id());
        assertThat(world.files()).hasSize(1);

        world.deliver();
        assertThat(world.files()).isEmpty();
    }

    @Test
    void papers_that_the_province_lost_are_brought_again()
            throws InterruptedException, IOException {
        Draft draft = world.newDossier(1);
        var _ = world.takenIn(draft);
        world.deliver();
        world.province.forgetEverything();

        world.desk().offerAgain();
        assertThat(world.desk().isAtProvince(draft.id())).isFalse();
        world.deliver();

        assertThat(world.province.taken()).containsExactly(draft.id());
        assertThat(world.files()).hasSize(1);
        world.desk().settled(draft.id());
        assertThat(world.files()).isEmpty();
    }

    @Test
    void papers_that_nobody_settles_are_offered_again_after_six_hours()
            throws InterruptedException {
        Draft draft = world.newDossier(1);
        var _ = world.takenIn(draft);
        world.deliver();

        world.clock.advance(Duration.ofHours(5));
        world.turn();
        assertThat(world.desk().isAtProvince(draft.id())).isTrue();

        world.clock.advance(Duration.ofHours(1));
        world.turn();
        assertThat(world.desk().isAtProvince(draft.id())).isFalse();
        world.turn();
        assertThat(world.desk().isAtProvince(draft.id())).isTrue();
    }

    @Test
    void papers_that_the_province_has_for_good_are_never_offered_again()
            throws InterruptedException {
        Draft draft = world.newDossier(1);
        var _ = world.takenIn(draft);
        world.deliver();
        world.desk().settled(draft.id());

        world.desk().offerAgain();

        assertThat(world.desk().isAtProvince(draft.id())).isTrue();
    }

    @Test
    void the_scan_of_other_papers_stays() throws InterruptedException, IOException {
        Draft first = world.newDossier(1);
        Draft second = world.newDossier(1);
        var _ = world.takenIn(first);
        var _ = world.takenIn(second);
        world.deliver();

        world.desk().settled(first.id());
        assertThat(world.files()).hasSize(1);

        world.desk().settled(second.id());
        assertThat(world.files()).isEmpty();
    }

    @Test
    void what_a_crash_left_undone_is_deleted_at_the_next_start()
            throws InterruptedException, IOException {
        Draft draft = world.newDossier(1);
        var _ = world.takenIn(draft);
        world.deliver();
        int _ =
                world.kiosk()
                        .write(handle -> handle.execute("UPDATE submission SET settled_at = 1"));

        world.restart();

        assertThat(world.files()).isEmpty();
    }

    @Test
    void nothing_of_a_submission_is_kept_for_long_after_it_is_settled()
            throws InterruptedException {
        Draft first = world.newDossier(1);
        var number = world.takenIn(first).number();
        world.deliver();
        world.desk().settled(first.id());
        assertThat(world.desk().isAtProvince(first.id())).isTrue();

        world.clock.advance(Duration.ofDays(4));
        Draft second = world.newDossier(2);
        var _ = world.takenIn(second);
        world.deliver();
        world.desk().settled(second.id());

        assertThat(world.desk().isAtProvince(first.id())).isFalse();
        assertThat(world.desk().isAtProvince(second.id())).isTrue();
        assertThat(world.desk().waiting(number)).isEmpty();
    }

    @Test
    void nothing_of_what_was_handed_in_can_be_read_here_while_it_waits_for_a_line()
            throws IOException {
        for (int visitor = 0; visitor < 10; visitor++) {
            var papers =
                    List.of(new PaperDraft("GIAY-CUA-MAU", List.of(world.pages.grey(75, visitor))));
            var answers = List.of(new FormAnswer("name", "HO-VA-TEN", "NGUYEN-THI-MAU-" + visitor));
            var draft =
                    new Draft(
                            UUID.randomUUID(),
                            DeskWorld.errand(),
                            papers,
                            answers,
                            List.of(DeskWorld.CONSENT));
            var _ = world.takenIn(draft);
        }

        assertThat(world.waitingMessages()).isEqualTo(10);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain("CUA-MAU", "THI-MAU", "VA-TEN", "%PDF-", "FlateDecode");
            }
        }
    }

    @Test
    void a_scan_without_a_submission_is_removed_at_the_next_start() throws IOException {
        var _ = world.takenIn(world.newDossier(1));
        var _ = world.documents().store(List.of(world.pages.grey(75, 2)), TestSeal.sealer());

        world.restart();

        assertThat(world.files()).hasSize(1);
    }

    @Test
    void a_scan_whose_row_was_lost_with_a_damaged_file_is_kept() throws IOException {
        var _ = world.takenIn(world.newDossier(1));
        world.close();
        Files.writeString(folder.resolve("kiosk.db"), "no database at all");
        Files.deleteIfExists(folder.resolve("kiosk.db-wal"));
        world.open(0);
        world.restart();

        assertThat(world.files()).singleElement().asString().endsWith(".sealed.lost");
    }
}
