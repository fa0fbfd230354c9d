package vn.motcua.local.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that becomes full is noticed early, and whoever has begun can finish. */
class DiskRoomTest {
    private static final long MEGABYTE = 1 << 20;

    @TempDir Path folder;

    @Test
    void a_technician_is_called_long_before_anybody_is_turned_away() {
        assertThat(room(2_500).isLow()).isFalse();
        assertThat(room(1_900).isLow()).isTrue();
        assertThat(room(1_900).hasRoomForOneMore()).isTrue();
    }

    @Test
    void papers_are_not_begun_when_they_could_not_be_finished() {
        assertThat(room(599).hasRoomForOneMore()).isFalse();
    }

    @Test
    void the_real_disk_is_asked_and_one_that_is_gone_has_no_room() {
        assertThat(DiskRoom.around(folder).freeMegabytes()).isPositive();
        assertThat(DiskRoom.around(folder.resolve("gone")).hasRoomForOneMore()).isFalse();
    }

    private static DiskRoom room(long megabytes) {
        return new DiskRoom(() -> megabytes * MEGABYTE);
    }
}
