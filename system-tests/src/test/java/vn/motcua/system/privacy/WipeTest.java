package vn.motcua.system.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.system.journey.Samples;

/** Whoever leaves leaves nothing behind: in no memory, not on the disk, in no log. */
class WipeTest {
    private static final String TYPED = "H56.12-251107-9753";
    private static final String NETWORK = "WIFI:T:WPA;S:VETMANGNHA;P:VETMATKHAU;;";
    private static final String IN_THE_PAGE = "VETTRONGTRANG";
    private static final int JPEG_START_BYTES = 2;

    private static final int KEY_LETTERS = 43;

    @TempDir Path folder;
    @TempDir Path kiosk;

    private final Traces traces = new Traces();

    /** What the cache on the disk knows of dossiers tells nothing of who asked for them. */
    private final Traces looked = new Traces();

    @Test
    void nothing_of_a_visitor_is_left_in_memory_or_on_the_disk() throws Exception {
        traces.words("typed code", TYPED);
        traces.words("network of the visitor", "VETMANGNHA");
        traces.words("bytes of the page", IN_THE_PAGE);
        Path page = page();
        try (WatchedSite site = new WatchedSite(folder, kiosk)) {
            site.await("Idle");
            String code = site.codeOfADossierWithPapersMissing();
            looked.words("code on the receipt", code);
            site.press("start", "Home");
            site.reader.hold(code);
            site.await("DossierShown");
            site.press("start-again", "Home");
            lookThingsUp(site);
            scanAPage(site, page);
            // What is found now shows that the search below would find it, too.
            assertThat(site.found(traces))
                    .anyMatch(found -> found.startsWith("bytes of the page in k01/visit"));

            comeBackWithASlip(site);
            site.press("start-again", "AskBeforeEnd");
            site.press("discard", "Goodbye");
            site.await("Idle");

            assertThat(site.found(traces)).isEmpty();
            assertThat(site.foundInMemory(looked)).isEmpty();
        }
    }

    /** Between the two, only the paper in her hand can bring anything back. */
    private void comeBackWithASlip(WatchedSite site) throws IOException, InterruptedException {
        site.press("start-again", "AskBeforeEnd");
        site.press("leave-on-slip", "Goodbye");
        site.await("Idle");
        assertThat(traces.below(kiosk)).isEmpty();
        byte[] slip = site.printer.slips().getLast();
        String code = Samples.codesIn(ImageIO.read(new ByteArrayInputStream(slip))).getFirst();
        looked.words("key on the slip", code.substring(code.length() - KEY_LETTERS));
        site.reader.hold(code);
        site.await("PagesToCheck");
    }

    private static void lookThingsUp(WatchedSite site) throws IOException, InterruptedException {
        site.press("tile-look-up", "FindDossier");
        site.press("type-code", "TypeCode");
        site.type(TYPED);
        site.press("show-result", "TypeCode");
        site.reader.hold(NETWORK);
        site.await("FindDossier");
        site.press("start-again", "Home");
    }

    private static void scanAPage(WatchedSite site, Path page)
            throws IOException, InterruptedException {
        site.press("tile-hand-in", "ChooseProcedure");
        site.press("procedure-0", "ScanPaper");
        site.scanner.load(List.of(page));
        site.press("scan", "PagesToCheck");
    }

    /** A page of one colour, with words that no picture program looks at. */
    private Path page() throws IOException {
        BufferedImage picture = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(58, 124, 25));
        pen.fillRect(0, 0, 1654, 2339);
        pen.dispose();
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", jpeg);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(jpeg.toByteArray()));
        traces.colour("picture of the page", new Color(seen.getRGB(800, 800)));
        return Files.write(folder.resolve("page.jpg"), withComment(jpeg.toByteArray()));
    }

    private static byte[] withComment(byte[] jpeg) {
        byte[] words = IN_THE_PAGE.getBytes(StandardCharsets.US_ASCII);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, JPEG_START_BYTES);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (words.length + 2)});
        out.writeBytes(words);
        out.write(jpeg, JPEG_START_BYTES, jpeg.length - JPEG_START_BYTES);
        return out.toByteArray();
    }
}
