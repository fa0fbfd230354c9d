package vn.motcua.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.handoff.HandOffStatus;
import vn.motcua.contract.handoff.HandOffToken;

/** Whatever a phone sends, its owner is told in a sentence what became of it. */
class PhonePageTest {
    @TempDir private static Path folder;
    private static Province province;
    private static TestKiosk kiosk;
    private HandOffToken token;
    private TestPhone phone;

    @BeforeAll
    static void start() throws Exception {
        province = Province.start(folder, "sqlite", false);
        kiosk = province.kiosk("k01");
    }

    @AfterAll
    static void stop() {
        province.close();
    }

    @BeforeEach
    void open() throws Exception {
        token = HandOffToken.draw(new SecureRandom());
        String target = "/sync/v1/hand-offs/%s?photos=12".formatted(token.hash());
        assertThat(kiosk.put(target, new byte[0]).statusCode()).isEqualTo(200);
        phone = new TestPhone(province.backend().port(), token);
    }

    @Test
    void a_photo_of_30_mb_is_refused_and_the_others_are_kept() throws Exception {
        var page = phone.send(TestPhone.photo(200), TestPhone.photo(30 << 20), TestPhone.photo(9));

        assertThat(page.body()).contains("Đã nhận 2 ảnh", "Có 1 ảnh lớn hơn 20 MB");
        assertThat(status().photos()).isEqualTo(2);
        assertThat(files()).hasSize(2);
    }

    @Test
    void ten_photos_come_in_one_sending_and_no_more_than_the_kiosk_takes() throws Exception {
        byte[][] ten =
                IntStream.range(0, 10).mapToObj(_ -> TestPhone.photo(3_000)).toArray(byte[][]::new);
        assertThat(phone.send(ten).body()).contains("Đã nhận 10 ảnh", "Còn gửi được 2 ảnh");

        String page = phone.send(ten).body();

        assertThat(page).contains("Đã nhận 2 ảnh", "Có 8 ảnh không được nhận");
        assertThat(page).contains("không nhận thêm ảnh").doesNotContain("id=\"photos\"");
        assertThat(files()).hasSize(12);
    }

    @Test
    void a_heic_photo_is_refused_with_what_to_do() throws Exception {
        byte[] heic = "\0\0\0\30ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] pdf = "%PDF-1.7 and so on".getBytes(StandardCharsets.ISO_8859_1);

        String page = phone.send(heic, pdf, new byte[0]).body();

        assertThat(page).contains("dạng HEIC", "Tương thích nhất", "Có 1 tệp không phải ảnh");
        assertThat(status().photos()).isZero();
        assertThat(files()).isEmpty();
    }

    @Test
    void who_guesses_codes_is_soon_told_nothing_and_the_right_phone_still_comes_in()
            throws Exception {
        int status = 0;
        for (int guess = 0; guess < 21; guess++) {
            var wrong = HandOffToken.draw(new SecureRandom());
            status = new TestPhone(province.backend().port(), wrong).open().statusCode();
        }
        assertThat(status).isEqualTo(429);

        assertThat(phone.open().statusCode()).isEqualTo(200);
    }

    @Test
    void the_page_speaks_english_and_tells_its_address_to_nobody() throws Exception {
        var page = phone.open("?lang=en");

        assertThat(page.body()).contains("<html lang=\"en\">", "Take a photo of the paper");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(phone.open("?lang=%3Cb%3E&TAKEN=%3Cb%3E").body()).doesNotContain("<b>");
    }

    private HandOffStatus status() throws Exception {
        String said = kiosk.get("/sync/v1/hand-offs/" + token.hash()).body();
        return TestKiosk.JSON.readValue(said, HandOffStatus.class);
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> all = Files.list(folder.resolve("hand-off"))) {
            return all.filter(this::isOfThis).toList();
        }
    }

    private boolean isOfThis(Path file) {
        return file.getFileName().toString().startsWith(token.hash());
    }
}
