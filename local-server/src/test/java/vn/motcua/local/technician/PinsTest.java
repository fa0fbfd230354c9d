package vn.motcua.local.technician;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;

/** Who stands before a kiosk and guesses gets nowhere; who owns the PIN gets in. */
class PinsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    @TempDir Path folder;
    private Pins pins;
    private Database kiosk;
    private PinLock lock;

    @BeforeEach
    void open() {
        pins = TechnicianPins.at(folder.resolve("technician-pins"));
        openDatabase();
    }

    private void openDatabase() {
        kiosk = Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
        lock = new PinLock(kiosk);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void nobody_gets_in_before_a_pin_was_set() {
        assertThat(pins.areSet()).isFalse();
        assertThat(pins.whose("123456")).isEmpty();
    }

    @Test
    void each_technician_has_a_pin_of_their_own() {
        pins.set("an", "735924");
        pins.set("binh", "4081726");

        assertThat(pins.whose("735924")).contains("an");
        assertThat(pins.whose("4081726")).contains("binh");
        assertThat(pins.whose("735925")).isEmpty();
    }

    @Test
    void a_new_pin_takes_the_place_of_the_old_one() {
        pins.set("an", "735924");
        pins.set("an", "918273");

        assertThat(pins.whose("735924")).isEmpty();
        assertThat(pins.whose("918273")).contains("an");
    }

    @Test
    void a_technician_who_left_gets_in_no_more() {
        pins.set("an", "735924");

        assertThat(pins.remove("an")).isTrue();

        assertThat(pins.whose("735924")).isEmpty();
        assertThat(pins.areSet()).isFalse();
    }

    @Test
    void who_copies_the_file_does_not_have_the_pin() throws IOException {
        new Pins(folder.resolve("technician-pins")).set("an", "735924");

        Path file = folder.resolve("technician-pins");
        assertThat(file).content().doesNotContain("735924").startsWith("an:210000:");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void what_everybody_tries_first_is_refused() {
        for (String weak : new String[] {"12345", "123456", "000000", "87654321", "12ab56", ""}) {
            assertThatThrownBy(() -> pins.set("an", weak))
                    .as(weak)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(pins.areSet()).isFalse();
    }

    @Test
    void two_technicians_cannot_share_a_pin() {
        pins.set("an", "735924");

        assertThatThrownBy(() -> pins.set("binh", "735924"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void five_wrong_tries_make_everyone_wait_longer_and_longer() {
        assertThat(afterWrong(4, NOW)).isEqualTo(new PinLock.Standing(1, Duration.ZERO));
        assertThat(lock.count(NOW).pause()).isEqualTo(Duration.ofMinutes(5));

        Instant second = NOW.plus(Duration.ofMinutes(5));
        assertThat(lock.standing(second).isLocked()).isFalse();
        assertThat(afterWrong(5, second).pause()).isEqualTo(Duration.ofMinutes(15));

        Instant third = second.plus(Duration.ofMinutes(15));
        assertThat(afterWrong(5, third).pause()).isEqualTo(Duration.ofMinutes(60));

        Instant fourth = third.plus(Duration.ofMinutes(60));
        assertThat(afterWrong(5, fourth).pause()).isEqualTo(Duration.ofMinutes(60));
    }

    private PinLock.Standing afterWrong(int tries, Instant now) {
        PinLock.Standing last = lock.standing(now);
        for (int number = 0; number < tries; number++) {
            last = lock.count(now);
        }
        return last;
    }

    @Test
    void switching_the_kiosk_off_and_on_shortens_no_pause() {
        var _ = afterWrong(5, NOW);
        kiosk.close();
        openDatabase();

        assertThat(lock.standing(NOW.plusSeconds(60)).minutes()).isEqualTo(4);
    }

    @Test
    void a_clock_set_back_locks_nobody_out_for_ever() {
        var _ = afterWrong(5, NOW);

        assertThat(lock.standing(NOW.minus(Duration.ofDays(400))).pause())
                .isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void the_right_pin_forgives_the_wrong_ones_before_it() {
        var _ = afterWrong(4, NOW);
        lock.forget();

        assertThat(lock.standing(NOW).triesLeft()).isEqualTo(5);
    }
}
