package vn.motcua.system.journey;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.contract.screen.Service;
import vn.motcua.contract.screen.ServiceTile;
import vn.motcua.province.dossier.DossierDocument;
import vn.motcua.system.site.SamplePages;
import vn.motcua.system.site.Site;

/** The way of papers that several journeys share. */
final class HandingIn {
    /** Open as soon as the scanner works. */
    private static final ServiceTile HAND_IN = new ServiceTile.Open(Service.HAND_IN);

    private final Site site;

    HandingIn(Site site) {
        this.site = site;
    }

    /** From the idle screen to K20 for a new dossier. */
    void chooseProcedure() throws InterruptedException {
        site.press("start", ScreenState.Home.class);
        var _ =
                site.ui()
                        .awaitFrame(
                                frame ->
                                        frame.state() instanceof ScreenState.Home home
                                                && home.tiles().contains(HAND_IN),
                                Duration.ofSeconds(20));
        site.press("tile-hand-in", ScreenState.ChooseProcedure.class);
        site.press("procedure-0", ScreenState.ScanPaper.class);
    }

    void loadFeeder(int pages) throws IOException {
        site.scanner().load(SamplePages.draw(site.folder(), pages));
    }

    /** Scans what lies in the feeder and keeps it. */
    @CanIgnoreReturnValue
    int scanAndKeep() throws InterruptedException {
        var check = site.press("scan", ScreenState.PagesToCheck.class);
        site.ui().press("use-pages");
        return check.pages().size();
    }

    /** Ticks the box and sends; waits for the receipt. */
    ScreenState.HandedIn consentAndSend() throws InterruptedException {
        site.await(ScreenState.Review.class);
        site.ui().press("consent");
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof ScreenState.Review review
                                        && review.consentGiven(),
                        Duration.ofSeconds(5));
        site.ui().press("hand-in");
        var frame =
                site.ui()
                        .awaitFrame(
                                each ->
                                        each.state() instanceof ScreenState.HandedIn shown
                                                && shown.receipt() instanceof PrintState.Printed,
                                Duration.ofSeconds(30));
        return (ScreenState.HandedIn) frame.state();
    }

    /** The receipt on paper carries the number on the screen. */
    void checkReceipt(ScreenState.HandedIn shown) throws IOException {
        byte[] slip = site.printer().slips().getLast();
        List<String> codes = Samples.codesIn(ImageIO.read(new ByteArrayInputStream(slip)));
        JourneyFailure.unless(
                codes.contains(shown.number()), "the receipt's QR says %s".formatted(codes));
        JourneyFailure.unless(
                site.ui().text("number").equals(shown.number()), "the number is not on the screen");
    }

    /** Waits until the province has it, and compares its bytes with what this kiosk made. */
    @CanIgnoreReturnValue
    Dossier arrives(String number) throws IOException, InterruptedException {
        site.until("the province has " + number, () -> site.atProvince(number).isPresent());
        Dossier dossier = site.atProvince(number).orElseThrow();
        List<DossierDocument> documents = site.province().desk().documents(dossier.code());
        JourneyFailure.unless(!documents.isEmpty(), "the province has no document of it");
        for (DossierDocument document : documents) {
            checkDocument(document);
        }
        return dossier;
    }

    private void checkDocument(DossierDocument document) throws IOException, InterruptedException {
        Path pdf = find(document.sha256());
        JourneyFailure.unless(
                sha256(pdf).equals(document.sha256()), "the province's PDF has other bytes");
        Process reader =
                new ProcessBuilder(
                                "pdftoppm",
                                "-r",
                                "30",
                                "-png",
                                pdf.toString(),
                                site.folder().resolve("page-" + document.sha256()).toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        JourneyFailure.unless(
                reader.waitFor(30, TimeUnit.SECONDS) && reader.exitValue() == 0,
                "pdftoppm cannot open the PDF: " + said);
    }

    private Path find(String sha256) throws IOException {
        Path documents = site.folder().resolve("province");
        try (var files = Files.walk(documents)) {
            return files.filter(file -> file.getFileName().toString().startsWith(sha256))
                    .findFirst()
                    .orElseThrow(() -> new JourneyFailure("the province's PDF is not on disk"));
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
