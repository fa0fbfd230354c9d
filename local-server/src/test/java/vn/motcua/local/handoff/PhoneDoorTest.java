package vn.motcua.local.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.config.HandOffConfig;
import vn.motcua.contract.handoff.HandOffStatus;
import vn.motcua.contract.handoff.HandOffToken;
import vn.motcua.contract.handoff.PhotoSeal;
import vn.motcua.local.handoff.PhotoSource.StatusAnswer;

/** Who is on the centre's network can send photos to the code on the screen, and nothing else. */
class PhoneDoorTest {
    private static final int PHOTOS_MAX = 3;

    @TempDir Path folder;
    private final HandOffToken token = HandOffToken.draw(new SecureRandom());
    private volatile Instant now = Instant.parse("2026-11-24T02:00:00Z");
    private PhoneDoor door;
    private PhotoSource source;
    private HallPhone phone;

    @BeforeEach
    void open() throws Exception {
        var config = new HandOffConfig(true, "Mot Cua", "127.0.0.1", 0);
        door = new PhoneDoor(config, folder, "k01", new SecureRandom(), () -> now);
        source = door.way().source();
        StatusAnswer _ = source.open(token.hash(), PHOTOS_MAX);
        phone = new HallPhone(address(token));
    }

    @AfterEach
    void close() {
        phone.close();
        door.close();
    }

    private String address(HandOffToken code) {
        return door.way().pages().get().resolve(code.path()).toString();
    }

    /** A photo whose pixels nobody will look at. */
    private static byte[] photo(int bytes) {
        byte[] photo = new byte[bytes];
        byte[] head = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};
        System.arraycopy(head, 0, photo, 0, head.length);
        return photo;
    }

    private HandOffStatus status() throws InterruptedException {
        return ((StatusAnswer.Known) source.status(token.hash())).status();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    @Test
    void a_photo_lies_sealed_until_the_visit_has_it() throws Exception {
        byte[] photo = photo(3 << 20);
        assertThat(phone.photos(photo).body()).contains("Đã nhận 1 ảnh");

        assertThat(files()).hasSize(1);
        byte[] sealed = Files.readAllBytes(files().getFirst());
        assertThat(Arrays.copyOfRange(sealed, 12, 16)).isNotEqualTo(Arrays.copyOf(photo, 4));
        assertThat(new PhotoSeal(token).opened(sealed)).contains(photo);
        Optional<byte[]> first = source.part(token.hash(), 1, 0);
        assertThat(first.orElseThrow()).hasSize(HandOffStatus.PART_BYTES);
        source.fetched(token.hash(), 1);
        assertThat(files()).isEmpty();
    }

    @Test
    void size_count_and_kind_have_the_same_limits_as_at_the_province() throws Exception {
        byte[] heic = "\0\0\0\30ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        String first =
                phone.photos(
                                photo(21 << 20),
                                heic,
                                "%PDF-1.7 and".getBytes(StandardCharsets.US_ASCII),
                                photo(9))
                        .body();
        assertThat(first).contains("Đã nhận 1 ảnh", "lớn hơn 20 MB", "dạng HEIC", "không phải ảnh");

        String second = phone.photos(photo(9), photo(9), photo(9)).body();

        assertThat(second).contains("Đã nhận 2 ảnh", "Có 1 ảnh không được nhận");
        assertThat(status().photos()).isEqualTo(PHOTOS_MAX);
        assertThat(files()).hasSize(PHOTOS_MAX);
    }

    @Test
    void the_page_says_that_nothing_is_encrypted_on_the_way_and_has_no_script() throws Exception {
        var page = phone.open();

        assertThat(page.body()).contains("chưa được mã hóa", "máy k01").doesNotContain("<script");
        assertThat(page.body()).doesNotContain("http://", "https://");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(phone.open(PhoneRoutes.STYLE).body()).contains("max-width");
        assertThat(phone.open(token.path() + "?lang=en").body()).contains("not encrypted");
    }

    @Test
    void the_first_phone_that_sends_keeps_the_others_out() throws Exception {
        assertThat(phone.photos(photo(9)).statusCode()).isEqualTo(200);
        try (var other = new HallPhone(address(token))) {
            assertThat(other.open().statusCode()).isEqualTo(403);
            assertThat(other.photos(photo(9)).statusCode()).isEqualTo(403);
            assertThat(other.finish().statusCode()).isEqualTo(403);
        }

        assertThat(status()).isEqualTo(new HandOffStatus(true, 1, false));
        assertThat(phone.finish().body()).contains("id=\"done\"");
        assertThat(phone.photos(photo(9)).body()).contains("id=\"done\"");
        assertThat(status()).isEqualTo(new HandOffStatus(true, 1, true));
    }

    @Test
    void a_code_ends_when_its_time_is_over_when_it_is_ended_and_when_another_is_opened()
            throws Exception {
        now = now.plus(HandOffToken.LIFE);
        assertThat(phone.photos(photo(9)).statusCode()).isEqualTo(404);
        assertThat(source.status(token.hash())).isInstanceOf(StatusAnswer.Over.class);

        StatusAnswer _ = source.open(token.hash(), PHOTOS_MAX);
        assertThat(phone.photos(photo(9)).statusCode()).isEqualTo(200);
        StatusAnswer _ = source.open(HandOffToken.draw(new SecureRandom()).hash(), PHOTOS_MAX);
        assertThat(phone.open().statusCode()).isEqualTo(404);
        assertThat(files()).isEmpty();

        StatusAnswer _ = source.open(token.hash(), PHOTOS_MAX);
        assertThat(phone.photos(photo(9)).statusCode()).isEqualTo(200);
        source.end(token.hash());
        assertThat(phone.open().statusCode()).isEqualTo(404);
        assertThat(files()).isEmpty();
    }

    @Test
    void who_guesses_codes_is_soon_told_nothing_and_the_right_phone_still_comes_in()
            throws Exception {
        int status = 0;
        for (int guess = 0; guess < 21; guess++) {
            String wrong = HandOffToken.draw(new SecureRandom()).path();
            status = phone.open(wrong).statusCode();
            assertThat(status).isIn(404, 429);
        }

        assertThat(status).isEqualTo(429);
        assertThat(phone.open().statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1/screen", "/v1/visit", "/dock", "/gui-anh", "/gui-anh/a/b"})
    void there_is_nothing_else_behind_this_door(String path) throws Exception {
        assertThat(phone.open(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_browser_that_was_led_here_by_another_name_is_sent_away() throws Exception {
        URI address = URI.create(address(token));
        try (var wire = new Socket(address.getHost(), address.getPort())) {
            String request = "GET %s HTTP/1.1\r\nHost: evil.example\r\n\r\n";
            wire.getOutputStream()
                    .write(request.formatted(token.path()).getBytes(StandardCharsets.US_ASCII));
            byte[] answer = wire.getInputStream().readNBytes("HTTP/1.1 421".length());
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 421");
        }
    }

    @Test
    void what_a_power_cut_left_is_erased_and_opened_by_nobody() throws Exception {
        assertThat(phone.photos(photo(9)).statusCode()).isEqualTo(200);

        var config = new HandOffConfig(true, "Mot Cua", "127.0.0.1", 0);
        try (var again = new PhoneDoor(config, folder, "k01", new SecureRandom(), () -> now)) {
            assertThat(again.way().source().status(token.hash()))
                    .isInstanceOf(StatusAnswer.Over.class);
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void a_network_that_is_not_there_is_no_answer() throws Exception {
        var elsewhere = new HandOffConfig(true, "Mot Cua", "192.0.2.1", 0);
        try (var shut = new PhoneDoor(elsewhere, folder, "k01", new SecureRandom(), () -> now)) {
            assertThat(shut.way().source().open(token.hash(), PHOTOS_MAX))
                    .isInstanceOf(StatusAnswer.Silent.class);
        }
    }
}
