package vn.motcua.system.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** Real Chromium without a window, with a fresh profile. What is not there yet is waited for. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final int WIDTH = 1_280;
    private static final int HEIGHT = 1_000;
    private static final int PHONE_WIDTH = 320;
    private static final int PHONE_HEIGHT = 640;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** Skips the test, and says so, where Chromium or its driver is missing. */
    static Browser open() {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "Chromium is missing: apt-get install chromium chromium-driver");
        try {
            Path profile = Files.createTempDirectory("browser");
            var options = new ChromeOptions();
            options.setBinary(CHROMIUM.toFile());
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-background-networking",
                    "--window-size=%d,%d".formatted(WIDTH, HEIGHT),
                    "--user-data-dir=" + profile);
            var service =
                    new ChromeDriverService.Builder()
                            .usingDriverExecutable(DRIVER.toFile())
                            .usingAnyFreePort()
                            .build();
            var driver = new ChromeDriver(service, options);
            driver.manage().timeouts().implicitlyWait(PATIENCE);
            return new Browser(driver, profile);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void go(String address) {
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** Waits until there is such an element. */
    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** Those that are there now; does not wait. */
    List<WebElement> all(String css) {
        driver.manage().timeouts().implicitlyWait(Duration.ZERO);
        try {
            return driver.findElements(By.cssSelector(css));
        } finally {
            driver.manage().timeouts().implicitlyWait(PATIENCE);
        }
    }

    String text(String css) {
        return find(css).getText();
    }

    void click(String css) {
        find(css).click();
    }

    /** Clicks at a place of an element, in fractions of its width and height. */
    void clickAt(String css, double x, double y) {
        WebElement element = find(css);
        int right = (int) Math.round((x - 0.5) * element.getSize().getWidth());
        int down = (int) Math.round((y - 0.5) * element.getSize().getHeight());
        new Actions(driver).moveToElement(element, right, down).click().perform();
    }

    void choose(String css, String value) {
        click(css + " option[value='" + value + "']");
    }

    void upload(String css, Path file) {
        find(css).sendKeys(file.toString());
    }

    /** Clicks what leads to another page, and returns when this one is gone. */
    void follow(String css) {
        leave(() -> click(css));
    }

    /** Does what leads to another page, and returns when that one stands. */
    void leave(Runnable act) {
        Object _ = driver.executeScript("window.pageLeft = true");
        act.run();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!hasArrived()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("still at " + address());
            }
        }
    }

    /** Between two pages the driver has many ways to say that there is none. */
    private boolean hasArrived() {
        try {
            return Boolean.TRUE.equals(
                    driver.executeScript(
                            "return !window.pageLeft && document.readyState === 'complete'"));
        } catch (WebDriverException betweenPages) {
            return false;
        }
    }

    /** Replaces what a field holds. */
    void write(String css, String text) {
        WebElement field = find(css);
        field.clear();
        field.sendKeys(text);
    }

    /** For date fields, whose keys depend on the language of the browser. */
    void set(String css, String value) {
        Object _ = driver.executeScript("arguments[0].value = arguments[1]", find(css), value);
    }

    /** Presses keys wherever the focus is. */
    void press(CharSequence... keys) {
        WebElement active = driver.switchTo().activeElement();
        if ("file".equals(active.getDomAttribute("type"))) {
            keys(keys); // else they were the name of a file
        } else {
            active.sendKeys(keys);
        }
    }

    /** Presses Tab once. */
    void tab() {
        keys(Keys.TAB);
    }

    /** Presses keys as the keyboard does, whatever has the focus. */
    void keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses Tab until the element with this id has the focus, at most so often. */
    void tabTo(String id, int times) {
        for (int i = 0; i < times; i++) {
            if (id.equals(focused())) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("after %d Tabs the focus is at '%s'".formatted(times, focused()));
    }

    String focused() {
        return String.valueOf(driver.executeScript("return document.activeElement.id"));
    }

    Object script(String script) {
        return driver.executeScript(script);
    }

    /** Does something beside what is shown, which goes on meanwhile. */
    void inAnotherWindow(Runnable act) {
        String before = driver.getWindowHandle();
        WebDriver _ = driver.switchTo().newWindow(WindowType.WINDOW);
        act.run();
        driver.close();
        WebDriver _ = driver.switchTo().window(before);
    }

    /** As somebody sees it who enlarges pages to twice their size. */
    void enlarge() {
        measure(WIDTH / 2, HEIGHT / 2);
    }

    /** As narrow as the least phones: so much must be enough for any page (WCAG 1.4.10). */
    void phone() {
        measure(PHONE_WIDTH, PHONE_HEIGHT);
    }

    private void measure(int width, int height) {
        Object _ =
                driver.executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of(
                                "width",
                                width,
                                "height",
                                height,
                                "deviceScaleFactor",
                                2,
                                "mobile",
                                false));
    }

    void usualSize() {
        Object _ = driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                boolean _ = Files.deleteIfExists(file);
            }
        } catch (IOException stillWriting) {
            throw new UncheckedIOException(stillWriting);
        }
    }
}
