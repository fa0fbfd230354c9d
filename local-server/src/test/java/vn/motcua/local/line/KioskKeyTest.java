package vn.motcua.local.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever the power is cut while a kiosk changes its key, it has one that the province knows. */
class KioskKeyTest {
    @TempDir Path folder;

    @Test
    void a_change_that_was_begun_goes_on_after_a_power_cut_with_the_same_keys() {
        KioskKey key = KioskKey.openOrMake(folder);
        String old = key.publicKey();
        key.changeIfUsed(old);
        String offered = key.change("k01").publicKey();

        KioskKey again = KioskKey.openOrMake(folder);

        assertThat(again.publicKey()).isEqualTo(old).isNotEqualTo(offered);
        assertThat(again.isChanging()).isTrue();
        assertThat(again.change("k01").publicKey()).isEqualTo(offered);
    }

    @Test
    void a_change_that_was_made_stays_made_and_the_key_before_is_kept() {
        KioskKey key = KioskKey.openOrMake(folder);
        String old = key.publicKey();
        key.changeIfUsed(old);
        String offered = key.change("k01").publicKey();
        key.switchOver();

        KioskKey again = KioskKey.openOrMake(folder);

        assertThat(again.publicKey()).isEqualTo(offered);
        assertThat(again.isChanging()).isFalse();
        assertThat(again.tryOther()).isTrue();
        assertThat(again.publicKey()).isEqualTo(old);
        assertThat(again.tryOther()).isTrue();
        assertThat(again.publicKey()).isEqualTo(offered);
    }

    @Test
    void a_province_that_forgot_several_changes_still_knows_one_of_its_keys() {
        KioskKey key = KioskKey.openOrMake(folder);
        Set<String> used = new HashSet<>(Set.of(key.publicKey()));
        for (int change = 0; change < 3; change++) {
            key.changeIfUsed(key.publicKey());
            key.switchOver();
            used.add(key.publicKey());
        }

        KioskKey again = KioskKey.openOrMake(folder);

        Set<String> tried = new HashSet<>(Set.of(again.publicKey()));
        for (int other = 0; other < 3; other++) {
            assertThat(again.tryOther()).isTrue();
            tried.add(again.publicKey());
        }
        assertThat(tried).hasSize(4).isEqualTo(used);
    }

    @Test
    void a_power_cut_while_the_file_is_written_leaves_the_keys_as_they_were() throws Exception {
        KioskKey key = KioskKey.openOrMake(folder);
        Files.writeString(folder.resolve("kiosk.key.part"), "nửa chừng");

        KioskKey again = KioskKey.openOrMake(folder);
        again.changeIfUsed(again.publicKey());

        assertThat(again.publicKey()).isEqualTo(key.publicKey());
        assertThat(KioskKey.openOrMake(folder).isChanging()).isTrue();
    }

    @Test
    void a_wish_about_another_key_and_one_that_comes_twice_change_nothing() {
        KioskKey key = KioskKey.openOrMake(folder);
        assertThat(key.tryOther()).isFalse();
        key.changeIfUsed("another");
        assertThat(key.isChanging()).isFalse();
        key.changeIfUsed(key.publicKey());
        String offered = key.change("k01").publicKey();

        key.changeIfUsed(key.publicKey());

        assertThat(key.change("k01").publicKey()).isEqualTo(offered);
    }
}
