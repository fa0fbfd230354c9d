package vn.motcua.system.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.province.access.Role;

/** An editor publishes, a technician admits a kiosk, in a real browser. */
class EditorPagesTest {
    @TempDir private Path folder;
    private static Browser browser;
    private static PageRules rules;
    private ProvinceAtWork province;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
        rules = new PageRules(browser);
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @BeforeEach
    void open() {
        browser.usualSize();
        province = ProvinceAtWork.start(folder);
    }

    @AfterEach
    void close() {
        province.close();
    }

    @Test
    void news_is_published_with_a_picture_and_withdrawn() throws IOException {
        province.signIn(browser, Role.EDITOR);
        browser.write("#news-title", "Cấp căn cước <lưu động> tại thôn Mẫu");
        browser.write("#news-summary", "Sáng thứ Bảy tại nhà văn hóa thôn.");
        browser.write("#news-text", "Mang theo giấy tờ cũ.");
        browser.write("#news-source", "Công an xã Mẫu");
        choosePictures();
        assertThat(browser.text("#trouble")).contains("ghi ảnh cho thấy gì");
        assertThat(browser.script("return document.querySelector('img.notice').naturalWidth"))
                .isEqualTo(60L);
        browser.write("#news-words", "Nhà văn hóa thôn Mẫu");
        browser.follow("#publish");

        assertThat(browser.text("#notice")).contains("Đã đăng tin");
        assertThat(browser.text("#publications tbody tr"))
                .contains("Cấp căn cước <lưu động> tại thôn Mẫu")
                .contains("Đang hiện");
        String article = browser.find("#publications tbody form").getDomAttribute("action");
        rules.checkAllAndOnAPhone(
                province.address()
                        + article.replace("/editor/news", "/tin").replace("/withdraw", ""));
        rules.checkAll(province.address() + "/editor");
        browser.follow("#publications tbody tr button");
        assertThat(browser.text("#notice")).contains("Đã gỡ");
        assertThat(browser.text("#publications tbody tr")).contains("Đã gỡ");
    }

    @Test
    void an_alert_that_is_too_long_is_explained_and_then_issued() {
        province.signIn(browser, Role.EDITOR);
        browser.write(
                "#alert-title", "một hai ba bốn năm sáu bảy tám chín mười mười_một mười_hai x");
        browser.write(
                "#instructions", "Rời khỏi vùng trũng.\nTắt điện.\nGọi 112.\nKhông lội suối.");
        browser.write("#alert-source", "Ban Chỉ huy phòng thủ dân sự xã Mẫu");
        browser.set("#expires", inHours(3));
        browser.write("#phones", "112");
        browser.follow("#issue");
        assertThat(browser.text("#trouble")).contains("quá 12 từ").contains("quá 3 dòng");
        assertThat(browser.find("#phones").getDomProperty("value")).isEqualTo("112");

        browser.write("#alert-title", "Lũ trên sông Mẫu vượt báo động 3");
        browser.write("#instructions", "Rời khỏi vùng trũng.\nTắt điện.\nGọi 112.");
        browser.follow("#issue");

        assertThat(browser.text("#notice")).contains("Đã phát cảnh báo");
        assertThat(browser.text("#publications tbody tr"))
                .contains("Lũ trên sông Mẫu vượt báo động 3");

        browser.follow("#publications tbody tr a");
        assertThat(browser.find("#alert-title").getDomProperty("value"))
                .isEqualTo("Lũ trên sông Mẫu vượt báo động 3");
        browser.write("#places", "26734 Phường Mẫu");
        rules.checkKeyboard();
        browser.find("#drill").click();
        browser.follow("#issue");

        assertThat(browser.text("#publications tbody tr"))
                .contains("Diễn tập: Cảnh báo")
                .contains("Phường Mẫu");
    }

    @Test
    void a_technician_makes_a_code_and_revokes_a_kiosk() throws Exception {
        String _ = province.handIn();
        province.signIn(browser, Role.TECHNICIAN);
        assertThat(browser.text("#kiosks tbody tr")).contains("k01").contains("Hoạt động");

        browser.follow("#new-code");
        assertThat(browser.text("#enrolment-code")).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        rules.checkTwiceTheSize();
        rules.checkKeyboard();
        browser.follow("#kiosks button.stop");

        assertThat(browser.text("#kiosks tbody tr")).contains("Đã thu hồi");
        assertThat(province.backend().fleet().admission("k01").name()).isEqualTo("REVOKED");
    }

    /** None that is none, none that is too large; one as large as may be. */
    private void choosePictures() throws IOException {
        browser.find("#news-picture").sendKeys(file("anh.png", "không phải ảnh".getBytes(UTF_8)));
        browser.follow("#publish");
        assertThat(browser.text("#trouble")).contains("không phải ảnh JPEG hay PNG");
        byte[] tooLarge = Arrays.copyOf(png(), (5 << 20) + 1);
        browser.find("#news-picture").sendKeys(file("lon.png", tooLarge));
        browser.follow("#publish");
        assertThat(browser.text("#trouble"))
                .contains("lớn quá 5 MB. Hãy thu nhỏ ảnh hoặc chọn ảnh khác.");
        assertThat(browser.find("#news-title").getDomProperty("value")).contains("Cấp căn cước");
        byte[] most = Arrays.copyOf(png(), 5 << 20);
        browser.find("#news-picture").sendKeys(file("nha.png", most));
        browser.follow("#publish");
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        boolean _ = ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static String inHours(int hours) {
        return LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                .plusHours(hours)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
