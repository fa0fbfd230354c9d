package vn.motcua.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import vn.motcua.contract.help.HelpCall;
import vn.motcua.contract.help.HelpStep;
import vn.motcua.contract.screen.HelpProgress;
import vn.motcua.province.access.Role;
import vn.motcua.system.site.SamplePages;

/**
 * What officers do for those who petition or wait, and what everybody reads of it: in a real
 * browser, by the keyboard alone and at twice the size.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PetitionAndQueuePagesTest {
    private static final int TABS_MAX = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Markup, an order of letters that turns, an emoji of two parts, a name without an end. */
    private static final String HOSTILE =
            "<img src=x onerror=\"document.title='taken'\"> \u202e👍🏽 " + "Nguyễn".repeat(180);

    private Browser browser;
    private PageRules rules;
    private ProvinceAtWork province;
    private String petition = "";
    private String grievance = "";

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        browser = Browser.open();
        rules = new PageRules(browser);
        province = ProvinceAtWork.start(folder);
        petition = province.petition(HOSTILE);
        grievance = "/office/grievances/" + province.grievance(HOSTILE);
        province.signIn(browser, Role.OFFICER);
    }

    @AfterAll
    void close() {
        province.close();
        browser.close();
    }

    @BeforeEach
    void usualSize() {
        browser.usualSize();
    }

    @Test
    void an_officer_answers_a_petition_and_makes_it_public_by_the_keyboard_alone() {
        browser.go(province.address() + "/office/petitions/" + petition);
        browser.tabTo("answer", TABS_MAX);
        browser.press("Đã thay bóng đèn trước cổng chợ.");
        browser.tabTo("send-answer", TABS_MAX);
        browser.leave(() -> browser.press(Keys.ENTER));
        assertThat(browser.text("#status")).isEqualTo("Đã trả lời");
        assertThat(browser.find("#public-words").getDomProperty("value")).doesNotContain("0900");
        browser.tabTo("publish", TABS_MAX);
        browser.leave(() -> browser.press(Keys.ENTER));

        browser.go(province.address() + "/phan-anh");
        assertThat(browser.text("#answers")).contains("Đã thay bóng đèn trước cổng chợ.");
        assertThat(browser.text("body")).doesNotContain(petition, "0900");
    }

    @Test
    void a_decision_is_written_down_by_the_keyboard_alone() {
        browser.go(province.address() + grievance);
        browser.tabTo("state", TABS_MAX);
        browser.press(Keys.ARROW_DOWN);
        browser.tabTo("decision", TABS_MAX);
        browser.press("12/QĐ-UBND");
        browser.tabTo("result", TABS_MAX);
        browser.press("Công nhận khiếu nại.");
        browser.tabTo("save", TABS_MAX);
        browser.leave(() -> browser.press(Keys.ENTER));

        assertThat(browser.text("#case-state")).isEqualTo("Đã có quyết định");
        assertThat(browser.find("#result").getDomProperty("value"))
                .isEqualTo("Công nhận khiếu nại.");
    }

    @Test
    void photos_are_sent_from_a_phone_by_the_keyboard_alone(@TempDir Path folder) throws Exception {
        String page = province.awaitPhotos();
        rules.checkAllAndOnAPhone(page);
        for (Path photo : SamplePages.draw(folder, 2)) {
            browser.upload("#album", photo);
        }
        browser.tabTo("send", TABS_MAX);
        browser.leave(() -> browser.press(Keys.ENTER));

        assertThat(browser.text("#taken")).isEqualTo("Đã nhận 2 ảnh.");
        rules.checkTwiceTheSize();
        browser.go(page.replace("lang=vi", "lang=en"));
        assertThat(browser.text("#sent")).isEqualTo("2 photos sent. 3 more can be sent.");
        browser.tabTo("finish", TABS_MAX);
        browser.leave(() -> browser.press(Keys.ENTER));
        assertThat(browser.text("#done")).contains("You may close this page");
        rules.checkTwiceTheSize();
    }

    @Test
    void hostile_words_are_words_and_break_no_page() {
        for (String page : List.of("/office/petitions/" + petition, "/phan-anh", grievance)) {
            browser.go(province.address() + page);
            assertThat(browser.script("return document.title")).isNotEqualTo("taken");
            assertThat(browser.all("blockquote img")).isEmpty();
            rules.checkTwiceTheSize();
        }
    }

    @Test
    void every_page_of_the_office_is_walked_by_tab_and_fits_at_twice_the_size() {
        for (String page :
                List.of(
                        "/office/petitions",
                        "/office/petitions/" + petition,
                        "/office/grievances",
                        grievance,
                        "/office/queue",
                        "/office/help",
                        "/office/queue?service=civil&desk=Qu%E1%BA%A7y+1")) {
            rules.checkAll(province.address() + page);
        }
    }

    @Test
    void every_page_for_everybody_is_walked_by_tab_and_fits_on_a_phone() {
        for (String page : List.of("/phan-anh", "/thoi-bao-tin", "/danh-gia", "/bang-goi")) {
            rules.checkAllAndOnAPhone(province.address() + page);
        }
    }

    @Test
    void a_desk_calls_and_the_board_says_it_aloud() {
        province.takeNumbers(2);
        browser.go(province.address() + "/bang-goi");
        listen();
        callAtTheDesk();

        await("return window.said.join('|')", "vi-VN: Xin mời số A không không một, đến Quầy 1.");
        assertThat(browser.text("#rows tr")).contains("A001").contains("Quầy 1");
        rules.keepPicture("board");
    }

    @Test
    void a_board_that_lost_the_province_says_so() throws Exception {
        browser.go(province.address() + "/bang-goi");
        Object _ = browser.script("window.fetch = () => Promise.reject(new Error('cut'))");

        await("return String(document.getElementById('broken').hidden)", "false");
    }

    @Test
    void a_call_for_help_appears_by_itself_and_is_taken_by_the_keyboard_alone() {
        var call = new HelpCall("%032x".formatted(7), HelpStep.SCAN);
        browser.go(province.address() + "/office/help");

        HelpProgress first = province.backend().help().call("k01", call);
        await("return document.title + document.body.innerText", "Quét giấy tờ");

        assertThat(browser.script("return String(document.getElementById('cut-off').hidden)"))
                .isEqualTo("true");
        rules.keepPicture("help");
        browser.tabTo("take-" + call.id(), TABS_MAX);
        browser.leave(() -> browser.press(Keys.ENTER));
        assertThat(first).isEqualTo(HelpProgress.CALLING);
        assertThat(province.backend().help().call("k01", call)).isEqualTo(HelpProgress.COMING);
        assertThat(browser.text("#open")).contains("đang đến");
    }

    /** Headless browsers have no voice: this one remembers what it was told to say. */
    private void listen() {
        Object _ =
                browser.script(
                        """
                        window.said = [];
                        speechSynthesis.getVoices = () => [{ lang: 'vi-VN' }];
                        window.SpeechSynthesisUtterance = function (words) { this.words = words; };
                        speechSynthesis.speak = heard => {
                          window.said.push(heard.lang + ': ' + heard.words);
                          heard.onend();
                        };
                        """);
    }

    /** In a second window, so that the board stays where it is. */
    private void callAtTheDesk() {
        browser.inAnotherWindow(() -> {
            browser.go(province.address() + "/office/queue");
            browser.follow("main li a");
            browser.tabTo("do-next", TABS_MAX);
            browser.leave(() -> browser.press(Keys.ENTER));
            assertThat(browser.text("#current")).isEqualTo("A001");
            browser.tabTo("do-again", TABS_MAX);
            browser.leave(() -> browser.press(Keys.ENTER));
            assertThat(browser.text("#waiting")).isEqualTo("1");
        });
    }

    private void await(String script, String wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String last = "";
        while (System.nanoTime() - end < 0) {
            last = String.valueOf(browser.script(script));
            if (last.contains(wanted)) {
                return;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("not \"%s\" but \"%s\"".formatted(wanted, last));
    }
}
