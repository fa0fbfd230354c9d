package vn.motcua.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.Keys;

/**
 * What every page promises to whoever has no mouse, and to whoever enlarges it: Tab reaches each
 * control in the order of reading and shows where it is; at twice the size, and on a narrow phone,
 * nothing is cut, lies over something else or has to be scrolled sideways.
 */
final class PageRules {
    private static final int TABS_MAX = 200;
    private static final String STEP = "return pageRules.step()";
    private static final Path PICTURES = Path.of("target", "pictures");

    private final Browser browser;
    private final String rules;

    PageRules(Browser browser) {
        this.browser = browser;
        try (var script =
                Objects.requireNonNull(PageRules.class.getResourceAsStream("page-rules.js"))) {
            this.rules = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Opens the page, walks it by Tab alone, then looks at it twice as large. */
    void checkAll(String address) {
        browser.usualSize();
        browser.go(address);
        checkFit("");
        checkKeyboard();
        checkTwiceTheSize();
    }

    /** Like {@link #checkAll}; people open this page on their phones. */
    void checkAllAndOnAPhone(String address) {
        checkAll(address);
        browser.phone();
        checkFit("-phone");
        browser.usualSize();
    }

    /** Walks the page that stands there; what is folded is opened on the way. */
    void checkKeyboard() {
        Object _ = browser.script(rules);
        for (int tabs = 0; tabs < TABS_MAX; tabs++) {
            browser.tab();
            String kind = String.valueOf(browser.script(STEP));
            switch (kind) {
                case "end" -> {
                    assertFaultless("return pageRules.unreached()");
                    return;
                }
                case "folded" -> browser.keys(Keys.ENTER);
                case "radio" -> browser.keys(Keys.SPACE);
                case "checkbox" -> {
                    browser.keys(Keys.SPACE);
                    Object _ = browser.script("pageRules.pressed()");
                    browser.keys(Keys.SPACE);
                }
                default -> assertThat(kind).as(browser.address()).isEqualTo("next");
            }
        }
        throw new AssertionError("Tab never leaves " + browser.address());
    }

    /** Looks at the page that stands there, and keeps a picture of it. */
    void checkTwiceTheSize() {
        browser.enlarge();
        checkFit("-twice");
        browser.usualSize();
    }

    private void checkFit(String suffix) {
        Object _ = browser.script(rules);
        keepPicture(name() + suffix);
        assertFaultless("return pageRules.misfits()");
    }

    private void assertFaultless(String script) {
        assertThat(browser.script(script)).as(browser.address()).isEqualTo(List.of());
    }

    /** For people to look at. */
    void keepPicture(String name) {
        try {
            Path _ =
                    Files.write(
                            Files.createDirectories(PICTURES).resolve(name + ".png"),
                            browser.picture());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Of the path, without the codes in it. */
    private String name() {
        String path = URI.create(browser.address()).getPath().substring(1);
        return path.replaceAll("/[^/]*[0-9A-Z][^/]*", "-one").replaceAll("[^a-z]+", "-");
    }
}
