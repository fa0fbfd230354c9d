package vn.motcua.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.device.DeviceFault;
import vn.motcua.contract.screen.CodeAnswer;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenFrame;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.device.barcode.ImageCodeReader;
import vn.motcua.device.chip.simulated.ChipFault;
import vn.motcua.system.site.Site;
import vn.motcua.system.site.SiteFiles;

/** Who has only a browser sees the kiosk, touches it, and has the hands of a visitor. */
class DockTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String PIXELS_OF =
            """
            const picture = document.querySelector('%s');
            const canvas = document.createElement('canvas');
            canvas.width = picture.naturalWidth;
            canvas.height = picture.naturalHeight;
            canvas.getContext('2d').drawImage(picture, 0, 0);
            return canvas.toDataURL('image/png').split(',')[1];
            """;

    @TempDir private Path folder;
    private static Browser browser;
    private Site site;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @BeforeEach
    void open() throws IOException, InterruptedException {
        site = Site.start(folder, SiteFiles::devicesWithChipReader);
        browser.go(site.dockAddress());
        browser.find("#picture:not([hidden])");
    }

    @AfterEach
    void close() {
        browser.go("about:blank");
        site.close();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    @Test
    void a_code_held_to_the_reader_shows_its_dossier_in_the_picture() throws Exception {
        String code = browser.find("#dossier option").getDomProperty("value");

        browser.click("#hold-dossier button:enabled");

        var shown = site.await(ScreenState.DossierShown.class);
        assertThat(shown.dossier().code().value()).isEqualTo(code);
        site.until("the picture shows the dossier", this::isPictureOfScreen);

        var rules = new PageRules(browser);
        rules.checkTwiceTheSize();
        rules.checkKeyboard();
    }

    @Test
    void a_foreign_code_a_photographed_one_and_a_card_are_held_too() throws Exception {
        browser.choose("#other", "payment");
        browser.click("#hold-other button");
        var find = site.await(ScreenState.FindDossier.class);
        assertThat(find.answer()).isInstanceOf(CodeAnswer.Foreign.class);

        browser.write("#text", "H56.12-250106-9998");
        browser.click("#hold-text button");
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof ScreenState.FindDossier other
                                        && !other.answer().equals(find.answer()),
                        SOON);

        String known = browser.find("#dossier option").getDomProperty("value");
        browser.upload("#code-picture", photo(known));
        var shown = site.await(ScreenState.DossierShown.class);
        assertThat(shown.dossier().code().value()).isEqualTo(known);
        assertThat(browser.text("#read")).contains(known);

        browser.click("#lay-card:enabled");
        browser.find("#lift-card:enabled");
        assertThat(site.chipReader().has(ChipFault.NO_CARD)).isFalse();
        browser.click("#lift-card");
        browser.find("#lay-card:enabled");
        assertThat(site.chipReader().has(ChipFault.NO_CARD)).isTrue();
    }

    @Test
    void papers_are_handed_in_by_taps_and_the_receipt_is_torn_off() throws Exception {
        browser.click("#feed-three");
        site.until("three pages lie in the feeder", () -> site.scanner().pagesInFeeder() == 3);
        tap("start", ScreenState.Home.class);
        tap("tile-hand-in", ScreenState.ChooseProcedure.class);
        tap("procedure-0", ScreenState.ScanPaper.class);
        var check = tap("scan", ScreenState.PagesToCheck.class);
        assertThat(check.pages()).hasSize(3);
        tap("use-pages", ScreenState.Review.class);
        tap("consent");
        await(ScreenState.Review.class, ScreenState.Review::consentGiven);
        tap("hand-in");
        var handedIn =
                await(
                        ScreenState.HandedIn.class,
                        shown -> shown.receipt() instanceof PrintState.Printed);

        browser.find("#tear-off:enabled").click();

        browser.find("#slips img");
        site.until("the receipt is drawn", () -> widthOf("#slips img") > 0);
        assertThat(new ImageCodeReader().read(pixels("#slips img"))).contains(handedIn.number());
    }

    @Test
    void a_printer_without_paper_is_said_on_the_screen_until_it_has_some() throws Exception {
        browser.click("#RECEIPT_PRINTER-PAPER_OUT");
        browser.click("#hold-dossier button:enabled");
        site.await(ScreenState.DossierShown.class);
        tap("print-slip");
        var shown =
                await(
                        ScreenState.DossierShown.class,
                        each -> each.slip() instanceof PrintState.NotPrinted);
        assertThat(shown.slip()).isEqualTo(new PrintState.NotPrinted(DeviceFault.PAPER_OUT));
        site.until("the picture says so", this::isPictureOfScreen);

        browser.click("#RECEIPT_PRINTER-PAPER_OUT");
        tap("print-slip");
        await(ScreenState.DossierShown.class, each -> each.slip() instanceof PrintState.Printed);
        browser.find("#tear-off:enabled");
    }

    @Test
    void a_cut_line_is_marked_on_the_screen_until_it_is_whole_again() throws Exception {
        browser.click("[name=line][value=CUT]");
        site.ui().awaitFrame(frame -> !frame.online(), SOON);
        assertThat(site.ui().has("offline-band")).isTrue();
        site.until("the picture shows the mark", this::isPictureOfScreen);

        browser.click("[name=line][value=GOOD]");
        site.ui().awaitFrame(ScreenFrame::online, SOON);
        assertThat(site.ui().has("offline-band")).isFalse();
    }

    @Test
    void an_address_of_an_earlier_start_is_explained() {
        browser.go("about:blank");
        browser.go(site.dockAddress().replaceFirst("#.*", "#old"));

        assertThat(browser.text("#trouble:not([hidden])")).contains("lần chạy trước");
    }

    private <S extends ScreenState> S tap(String control, Class<S> leadsTo) throws Exception {
        tap(control);
        return site.await(leadsTo);
    }

    /** Clicks the dock's picture where the control is drawn. */
    private void tap(String control) throws Exception {
        Point2D place = placeOf(site.ui().scene(), control);
        browser.clickAt("#picture", place.getX(), place.getY());
    }

    /** In fractions of the picture's width and height. */
    private static Point2D placeOf(Scene scene, String control) throws Exception {
        CompletableFuture<Point2D> place = new CompletableFuture<>();
        Platform.runLater(() -> {
            Node node = scene.getRoot().lookup("#" + control);
            if (node == null) {
                place.completeExceptionally(new AssertionError("no control " + control));
            } else {
                Bounds bounds = node.localToScene(node.getBoundsInLocal());
                place.complete(
                        new Point2D(
                                bounds.getCenterX() / scene.getWidth(),
                                bounds.getCenterY() / scene.getHeight()));
            }
        });
        return place.get(SOON.toSeconds(), TimeUnit.SECONDS);
    }

    private <S extends ScreenState> S await(Class<S> kind, Predicate<S> fits)
            throws InterruptedException {
        ScreenFrame frame =
                site.ui()
                        .awaitFrame(
                                each ->
                                        kind.isInstance(each.state())
                                                && fits.test(kind.cast(each.state())),
                                SOON);
        return kind.cast(frame.state());
    }

    /** A picture of a slip's code, not on a white sheet. */
    private Path photo(String code) throws IOException, WriterException {
        var modules = new QRCodeWriter().encode(code, BarcodeFormat.QR_CODE, 400, 400);
        var picture = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 400; x++) {
                picture.setRGB(x, y, modules.get(x, y) ? 0x302820 : 0xD8D0C8);
            }
        }
        Path file = folder.resolve("photo.png");
        boolean _ = ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private long widthOf(String image) {
        return (long) browser.script("return document.querySelector('" + image + "').naturalWidth");
    }

    private BufferedImage pixels(String image) throws IOException {
        String png = String.valueOf(browser.script(PIXELS_OF.formatted(image)));
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png)));
    }

    /** Whether the browser shows what the screen shows, pixel by pixel. */
    private boolean isPictureOfScreen() {
        try {
            Path snapshot = folder.resolve("screen.png");
            site.takePicture(snapshot);
            BufferedImage there =
                    ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(snapshot)));
            return same(there, pixels("#picture"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return false;
        }
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (((one.getRGB(x, y) ^ other.getRGB(x, y)) & 0xFFFFFF) != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
