package vn.motcua.local.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.config.ConfigException;

/** A disk opens by its key and by no other, and its key can be changed at any time. */
class DiskLockTest {
    private static final String SECRET = "Nguyễn Thị Mẫu";

    @TempDir Path folder;
    private final SecureRandom random = new SecureRandom();

    @Test
    void what_was_sealed_opens_after_a_start_with_the_same_key() throws Exception {
        DiskKey key = drawn("key");
        String sealed = new DiskLock(folder).make(key, random).sealed(SECRET);

        assertThat(sealed).doesNotContain(SECRET);
        assertThat(new DiskLock(folder).open(key).opened(sealed)).isEqualTo(SECRET);
    }

    @Test
    void a_disk_without_its_key_opens_nothing() throws Exception {
        DiskSeal seal = new DiskLock(folder).make(drawn("key"), random);
        String sealed = seal.sealed(SECRET);
        DiskKey other = drawn("other");

        assertThatThrownBy(() -> new DiskLock(folder).openWithoutKey())
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("diskKeyFile");
        assertThatThrownBy(() -> new DiskLock(folder).open(other))
                .isInstanceOf(ConfigException.class);
        assertThatThrownBy(() -> DiskSeal.NONE.opened(sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_changed_byte_does_not_open() throws Exception {
        DiskSeal seal = new DiskLock(folder).make(drawn("key"), random);
        byte[] sealed = seal.sealed(new byte[100]);
        sealed[50] ^= 1;

        assertThatThrownBy(() -> seal.opened(sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.opened(new byte[3]))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void while_the_key_is_changed_either_opens_and_afterwards_only_the_new_one() throws Exception {
        DiskKey first = drawn("first");
        DiskKey second = drawn("second");
        var lock = new DiskLock(folder);
        String sealed = lock.make(first, random).sealed(SECRET);

        lock.add(first, second);
        assertThat(lock.open(first).opened(sealed)).isEqualTo(SECRET);
        assertThat(lock.open(second).opened(sealed)).isEqualTo(SECRET);

        lock.keepOnly(second);
        assertThat(lock.open(second).opened(sealed)).isEqualTo(SECRET);
        assertThatThrownBy(() -> lock.open(first)).isInstanceOf(ConfigException.class);
    }

    @Test
    void the_key_that_systemd_gives_goes_before_a_file() throws Exception {
        DiskKey given = drawn(DiskKey.CREDENTIAL);
        String sealed = new DiskLock(folder).make(given, random).sealed(SECRET);
        Path stick = folder.resolve("stick");
        DiskKey _ = drawn("stick");

        DiskKey found =
                DiskKey.find(stick.toString(), Map.of("CREDENTIALS_DIRECTORY", folder.toString()))
                        .orElseThrow();

        assertThat(new DiskLock(folder).open(found).opened(sealed)).isEqualTo(SECRET);
    }

    @Test
    void a_stick_that_is_missing_or_holds_something_else_is_said() throws Exception {
        assertThatThrownBy(() -> DiskKey.find(folder.resolve("gone").toString(), Map.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("stick");
        Path other = Files.writeString(folder.resolve("other"), "hello");
        assertThatThrownBy(() -> DiskKey.find(other.toString(), Map.of()))
                .isInstanceOf(ConfigException.class);
        assertThat(DiskKey.find("none", Map.of())).isEmpty();
    }

    private DiskKey drawn(String name) throws IOException {
        return DiskKey.read(Files.writeString(folder.resolve(name), DiskKey.drawn(random)));
    }
}
