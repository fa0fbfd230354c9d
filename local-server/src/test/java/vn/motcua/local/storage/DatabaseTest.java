package vn.motcua.local.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was confirmed stays; what is damaged is found and kept apart. */
class DatabaseTest {
    private static final String KIOSK = "/migrations/kiosk";
    private static final String CACHE = "/migrations/cache";

    @TempDir Path folder;

    @Test
    void a_row_is_there_after_the_next_start() {
        try (Database kiosk = kiosk()) {
            note(kiosk, "20261124");
        }
        try (Database kiosk = kiosk()) {
            assertThat(days(kiosk)).containsExactly("20261124");
        }
    }

    @Test
    void a_change_that_fails_half_way_leaves_nothing() {
        try (Database kiosk = kiosk()) {
            assertThatThrownBy(() ->
                            kiosk.write(handle -> {
                                handle.execute("INSERT INTO day_number VALUES ('a', 1)");
                                throw new IOException("stop");
                            }))
                    .isInstanceOf(IOException.class);

            assertThat(days(kiosk)).isEmpty();
        }
    }

    @Test
    void a_second_program_is_told_that_the_file_is_in_use() {
        try (Database kiosk = kiosk()) {
            assertThatThrownBy(this::kiosk)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("in use by another kiosk server");
            note(kiosk, "20261124");
        }
        kiosk().close();
    }

    @Test
    void a_reader_cannot_write() {
        try (Database kiosk = kiosk()) {
            assertThatThrownBy(() -> kiosk.read(handle -> handle.execute("DELETE FROM day_number")))
                    .isInstanceOf(JdbiException.class);
        }
    }

    @Test
    void a_citizens_word_is_in_no_message_of_a_failed_statement() {
        try (Database kiosk = kiosk()) {
            assertThatThrownBy(() ->
                            kiosk.write(handle ->
                                    handle.execute(
                                            "INSERT INTO day_number VALUES (?, ?)",
                                            "Nguyễn Thị Mẫu",
                                            0)))
                    .isInstanceOf(JdbiException.class)
                    .hasStackTraceContaining("CHECK")
                    .matches(thrown -> !thrown.toString().contains("Mẫu"));
        }
    }

    @Test
    void the_file_of_a_newer_program_is_refused_in_clear_words_and_not_touched() {
        try (Database kiosk = kiosk()) {
            note(kiosk, "20261124");
            int _ = kiosk.write(handle -> handle.execute("PRAGMA user_version = 99"));
        }

        assertThatThrownBy(this::kiosk)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("newer program")
                .hasMessageContaining("99");
        assertThat(folder.resolve("kiosk.db.damaged-1")).doesNotExist();
    }

    @Test
    void a_damaged_kiosk_file_is_moved_aside_and_never_deleted() throws IOException {
        try (Database kiosk = kiosk()) {
            note(kiosk, "20261124");
        }
        byte[] damaged = damage(folder.resolve("kiosk.db"));

        try (Database kiosk = kiosk()) {
            assertThat(days(kiosk)).isEmpty();
            assertThat(kiosk.movedAside()).hasValue(folder.resolve("kiosk.db.damaged-1"));
        }
        assertThat(folder.resolve("kiosk.db.damaged-1")).hasBinaryContent(damaged);
    }

    @Test
    void what_can_be_read_of_a_damaged_file_is_carried_over() throws IOException {
        Path file = folder.resolve("kiosk.db");
        try (Database kiosk = kiosk()) {
            for (int day = 0; day < 2_000; day++) {
                note(kiosk, "day%06d".formatted(day));
            }
        }
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            bytes.write(new byte[4_096]);
        }

        try (Database kiosk = kiosk()) {
            assertThat(days(kiosk)).hasSizeBetween(1_000, 2_000).contains("day000000", "day001999");
            assertThat(folder.resolve("salvage")).doesNotExist();
        }
        try (Database kiosk = kiosk()) {
            assertThat(kiosk.movedAside()).isEmpty();
            assertThat(days(kiosk)).contains("day000000", "day001999");
        }
    }

    @Test
    void damage_that_shows_while_in_use_is_dealt_with_at_the_next_start() throws IOException {
        try (Database kiosk = kiosk()) {
            note(kiosk, "20261124");
        }
        Files.writeString(folder.resolve("kiosk.db.damage-seen"), "");

        try (Database kiosk = kiosk()) {
            assertThat(kiosk.movedAside()).isPresent();
            assertThat(days(kiosk)).containsExactly("20261124");
        }
    }

    @Test
    void a_damaged_cache_is_thrown_away_and_made_anew() throws IOException {
        Path file = folder.resolve("cache.db");
        Database.open(file, CACHE, Durability.NORMAL).close();
        byte[] _ = damage(file);

        try (Database cache = Database.open(file, CACHE, Durability.NORMAL)) {
            int rows =
                    cache.read(handle ->
                            handle.createQuery("SELECT count(*) FROM dossier")
                                    .mapTo(Integer.class)
                                    .one());
            assertThat(rows).isZero();
        }
        assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("cache.db.damaged"));
    }

    @Test
    void many_writers_wait_for_each_other_and_all_get_through() throws InterruptedException {
        try (Database kiosk = kiosk()) {
            List<Thread> writers =
                    java.util.stream.IntStream.range(0, 50)
                            .mapToObj(number ->
                                    Thread.ofVirtual().start(() -> note(kiosk, "day" + number)))
                            .toList();
            for (Thread writer : writers) {
                writer.join();
            }

            assertThat(days(kiosk)).hasSize(50);
        }
    }

    @Test
    void a_file_that_is_closed_is_touched_by_nobody_more() throws InterruptedException {
        Database kiosk = kiosk();
        note(kiosk, "20261124");
        var reads = new Semaphore(0);
        var goesOn = new Semaphore(0);
        Thread reader = Thread.ofPlatform().start(() -> readSlowly(kiosk, reads, goesOn));
        reads.acquire();
        Thread closing = Thread.ofPlatform().start(kiosk::close);
        while (closing.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
        }

        assertThat(closing.isAlive()).isTrue();
        goesOn.release();
        closing.join();
        assertThat(folder.resolve("kiosk.db-wal")).doesNotExist();
        reader.join();
    }

    private static void readSlowly(Database kiosk, Semaphore reads, Semaphore goesOn) {
        List<String> _ =
                kiosk.read(handle -> {
                    reads.release();
                    goesOn.acquireUninterruptibly();
                    return handle.createQuery("SELECT day FROM day_number")
                            .mapTo(String.class)
                            .list();
                });
    }

    private Database kiosk() {
        return Database.open(folder.resolve("kiosk.db"), KIOSK, Durability.FULL);
    }

    private static void note(Database kiosk, String day) {
        int _ = kiosk.write(handle -> handle.execute("INSERT INTO day_number VALUES (?, 1)", day));
    }

    private static List<String> days(Database kiosk) {
        return kiosk.read(handle ->
                handle.createQuery("SELECT day FROM day_number ORDER BY day")
                        .mapTo(String.class)
                        .list());
    }

    private static byte[] damage(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(20);
            bytes.write(new byte[3_000]);
        }
        return Files.readAllBytes(file);
    }
}
