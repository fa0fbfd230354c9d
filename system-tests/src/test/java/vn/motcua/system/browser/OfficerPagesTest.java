package vn.motcua.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import vn.motcua.province.access.Role;

/** An officer leads a dossier from the kiosk to its owner, in a real browser. */
class OfficerPagesTest {
    private static final int LOOKS_MAX = 100;

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
    void an_officer_leads_a_dossier_from_the_kiosk_to_the_hand_over() throws Exception {
        String code = province.handIn();
        province.signIn(browser, Role.OFFICER);
        browser.write("#q", code);
        browser.follow("#search");
        browser.follow("#dossiers td.code a");

        accept();
        assertThat(browser.text("#state")).isEqualTo("Được tiếp nhận");
        move();
        assertThat(browser.text("#holder")).isEqualTo("Phòng Tư pháp, Đỗ Văn Mẫu");
        browser.click("#open-finish");
        browser.write("#finish-desk", "Quầy số 2");
        browser.follow("#do-finish");
        assertThat(browser.text("#state")).isEqualTo("Đã xử lý xong");
        browser.click("#open-hand-over");
        browser.follow("#do-hand-over");

        assertThat(browser.text("#state")).isEqualTo("Đã trả kết quả");
        assertThat(browser.all("#history li")).hasSize(5);
        assertThat(browser.all("[id^=open-]")).isEmpty();
    }

    @Test
    void missing_papers_are_asked_for_with_a_reason_and_a_day() throws Exception {
        String code = province.handIn();
        province.signIn(browser, Role.OFFICER);
        browser.go(province.address() + "/office/dossiers/" + code);
        browser.click("#open-ask");
        browser.follow("#do-ask");
        assertThat(browser.text("#trouble")).contains("Hãy ghi ít nhất một giấy tờ");

        browser.write("#paper1", "Giấy chứng sinh (bản chính)");
        browser.write("#reason1", "Bản chụp bị mờ <b>trang 2</b>");
        browser.set("#before", LocalDate.now().plusDays(10).toString());
        browser.follow("#do-ask");

        assertThat(browser.text("#state")).isEqualTo("Yêu cầu bổ sung giấy tờ");
        assertThat(browser.text("blockquote")).isEqualTo("Bản chụp bị mờ <b>trang 2</b>");
    }

    @Test
    void the_pdf_of_the_kiosk_opens_in_the_browser() throws Exception {
        String code = province.handIn();
        province.signIn(browser, Role.OFFICER);
        browser.go(province.address() + "/office/dossiers/" + code);

        browser.follow("a.document");

        assertThat(browser.script("return document.contentType")).isEqualTo("application/pdf");
        assertThat(browser.address()).contains("/documents/");
        assertThat(paperIsPainted()).isTrue();
    }

    @Test
    void a_dossier_is_refused_with_the_keyboard_alone() throws Exception {
        String code = province.handIn();
        String password =
                province.backend().staff().saveWithRandomPassword("mai", "Mai", Role.OFFICER);
        browser.go(province.address() + "/office/login");
        browser.tabTo("login", 5);
        browser.press("mai", Keys.TAB, password);
        browser.leave(() -> browser.press(Keys.ENTER));
        browser.tabTo("q", 8);
        browser.leave(() -> browser.press(code, Keys.ENTER));
        WebElement link = browser.find("#dossiers td.code a");
        browser.leave(() -> link.sendKeys(Keys.ENTER));
        assertThat(browser.text("#code")).isEqualTo(code);

        browser.tabTo("open-refuse", 20);
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        browser.press("Nộp tại xã khác", Keys.TAB);
        browser.leave(() -> browser.press(Keys.ENTER));

        assertThat(browser.text("#state")).isEqualTo("Không được tiếp nhận");
    }

    @Test
    void every_page_is_walked_by_tab_and_fits_at_twice_the_size() throws Exception {
        String code = province.handIn();
        rules.checkAll(province.address() + "/office/login");
        province.signIn(browser, Role.OFFICER);
        askForAFee(code);
        String form = browser.find("a[href*='/forms/']").getDomAttribute("href");
        for (String page :
                List.of(
                        "/office",
                        "/office/dossiers/" + code,
                        form,
                        "/office/fees?dossier=" + code,
                        "/office/fees",
                        "/office/opinions",
                        "/office/visits",
                        "/office/one-stop",
                        "/office/nothing")) {
            rules.checkAll(province.address() + page);
        }
    }

    private void askForAFee(String code) {
        browser.go(province.address() + "/office/dossiers/" + code);
        accept();
        move();
        browser.click("#open-payment");
        browser.write("#fee1", "Lệ phí cấp bản sao trích lục");
        browser.write("#dong1", "8000");
        browser.follow("#do-payment");
    }

    /** The viewer's frame is dark; the empty page of our PDF is white. */
    private boolean paperIsPainted() throws IOException {
        for (int look = 0; look < LOOKS_MAX; look++) {
            var picture = ImageIO.read(new ByteArrayInputStream(browser.picture()));
            int middle = picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2);
            if ((middle & 0xffffff) == 0xffffff) {
                return true;
            }
        }
        return false;
    }

    private void accept() {
        browser.click("#open-accept");
        browser.write("#applicant", "Nguyễn Thị Mẫu");
        browser.write("#accept-department", "Bộ phận Một cửa");
        browser.write("#days", "5");
        browser.write("#accept-desk", "Quầy số 4");
        browser.follow("#do-accept");
    }

    private void move() {
        browser.click("#open-move");
        browser.write("#move-department", "Phòng Tư pháp");
        browser.write("#move-officer", "Đỗ Văn Mẫu");
        browser.follow("#do-move");
    }
}
