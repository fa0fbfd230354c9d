package vn.motcua.local.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.seal.SealHeader;
import vn.motcua.contract.seal.SealingKey;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;

/** What is sealed can be read by the province, whole, and by nobody else. */
class SealerTest {
    private static final byte[] PURPOSE = SealHeader.documentPurpose();
    private static final int[] SIZES = {0, 1, 65_535, 65_536, 65_537, 200_000};

    @TempDir Path folder;

    @Test
    void the_province_reads_what_was_sealed_whatever_its_length() throws Exception {
        for (int size : SIZES) {
            byte[] clear = bytes(size);

            assertThat(TestSeal.opened(TestSeal.sealer().sealed(clear, PURPOSE), PURPOSE))
                    .isEqualTo(clear);
        }
    }

    @Test
    void nothing_of_the_words_can_be_seen_and_two_seals_differ() {
        byte[] words = "Nguyễn Thị Mẫu, 001084012345".getBytes(StandardCharsets.UTF_8);
        String sealed = text(TestSeal.sealer().sealed(words, PURPOSE));

        assertThat(sealed).doesNotContain("Nguy").doesNotContain("001084012345");
        assertThat(text(TestSeal.sealer().sealed(words, PURPOSE))).isNotEqualTo(sealed);
    }

    @Test
    void what_was_cut_changed_or_taken_for_something_else_does_not_open() throws Exception {
        byte[] sealed = TestSeal.sealer().sealed(bytes(131_072), PURPOSE);
        int oneSegmentLess = sealed.length - SealHeader.SEGMENT_BYTES - SealHeader.TAG_BYTES;
        byte[] cut = Arrays.copyOf(sealed, oneSegmentLess);
        byte[] changed = sealed.clone();
        changed[100]++;

        assertThatThrownBy(() -> TestSeal.opened(cut, PURPOSE))
                .isInstanceOf(InvalidCipherTextException.class);
        assertThatThrownBy(() -> TestSeal.opened(changed, PURPOSE))
                .isInstanceOf(InvalidCipherTextException.class);
        assertThatThrownBy(() -> TestSeal.opened(sealed, "other".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidCipherTextException.class);
    }

    /** RFC 9180, appendix A.2.1: ikmE and pkRm give enc. */
    @Test
    void it_keeps_to_the_standard() throws IOException {
        byte[] seed = hex("909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b");
        byte[] receiver = hex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a");
        var key = new SealingKey(7, Base64.getEncoder().encodeToString(receiver));
        var out = new ByteArrayOutputStream();

        new Sealer(key, seeded(seed)).sealing(out, PURPOSE).close();

        SealHeader header =
                SealHeader.read(Arrays.copyOf(out.toByteArray(), SealHeader.BYTES)).orElseThrow();
        assertThat(header)
                .isEqualTo(
                        new SealHeader(
                                7,
                                "1afa08d3dec047a643885163f1180476"
                                        + "fa7ddb54c6a8029ea33f95796bf2ac4a"));
    }

    @Test
    void the_key_is_known_after_a_restart_without_a_line() {
        try (Database kiosk = open()) {
            var key = new ProvinceKey(kiosk, new Random());
            assertThat(key.sealer()).isEmpty();
            key.learn(TestSeal.KEY);
        }

        try (Database kiosk = open()) {
            assertThat(new ProvinceKey(kiosk, new Random()).sealer()).isPresent();
        }
    }

    private Database open() {
        return Database.open(folder.resolve("kiosk.db"), "/migrations/kiosk", Durability.FULL);
    }

    private static Random seeded(byte[] seed) {
        return new Random() {
            private static final long serialVersionUID = 1;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        };
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
