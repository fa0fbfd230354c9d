package vn.motcua.system.journey;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.jdbi.v3.core.Handle;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.contract.payment.Bill;
import vn.motcua.contract.screen.CounterState;
import vn.motcua.contract.screen.PaymentProgress;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.system.bench.device.ForeignEyes;
import vn.motcua.system.site.Site;

/** She pays the fees of her dossier by the code on the screen, or by that of a slip. */
final class PayJourney implements Journey {
    private static final Duration IN_TIME = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "pay";
    }

    @Override
    public String about() {
        return "fees are paid by the code on the screen or on a slip; too little and twice are"
                + " told";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        List<DossierCode> due = due(site);
        steps.step("a dossier that waits for its fees", () -> show(site, due.get(0)));
        steps.step("the code on the screen", () -> site.press("pay", CounterState.Payment.class));
        String code = codeOnScreen(site);
        steps.step("paid", () -> pay(site, code, "", PaymentProgress.RECEIVED));
        steps.step("the receipt", () -> receipt(site));
        site.press("continue", ScreenState.DossierShown.class);
        JourneyFailure.unless(!site.ui().has("pay"), "a dossier that is paid can be paid again");
        steps.step("paid again by the old code", () -> payAgain(site, code, due.get(0)));
        steps.step("another dossier", () -> show(site, due.get(1)));
        site.press("pay", CounterState.Payment.class);
        steps.step("the slip for the desk", () -> slip(site));
        steps.step(
                "too little", () -> pay(site, codeOnSlip(site), "20000", PaymentProgress.AT_DESK));
        site.press("continue", ScreenState.DossierShown.class);
        steps.step("the rest is due", () -> site.press("pay", CounterState.Payment.class));
        JourneyFailure.unless(
                shown(site).progress() == PaymentProgress.WRONG_AMOUNT && !site.ui().has("qr"),
                "who has paid too little is shown a code for the whole sum");
    }

    /** Dossiers of the sample province that wait for their fees. */
    private static List<DossierCode> due(Site site) {
        return site
                .province()
                .database()
                .read((Handle handle) ->
                        handle.createQuery(
                                        "SELECT code FROM dossier WHERE status = ? ORDER BY code")
                                .bind(0, NationalStatus.PAYMENT_ASKED.code())
                                .mapTo(String.class)
                                .list())
                .stream()
                .map(DossierCode::new)
                .toList();
    }

    private static void show(Site site, DossierCode code) throws InterruptedException {
        site.reader().hold(code.value());
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof ScreenState.DossierShown shown
                                        && shown.dossier().code().equals(code)
                                        && shown.dueDong() > 0,
                        IN_TIME);
    }

    /** As a phone sees it. */
    private static String codeOnScreen(Site site) throws IOException, InterruptedException {
        Path picture = Files.createTempFile("screen-", ".png");
        site.takePicture(picture);
        return code(picture);
    }

    private static String codeOnSlip(Site site) throws IOException, InterruptedException {
        Path picture = Files.createTempFile("slip-", ".png");
        return code(Files.write(picture, site.printer().slips().getLast()));
    }

    /** Banks' apps differ: every reader there is has to read the same. */
    private static String code(Path picture) throws IOException, InterruptedException {
        List<String> codes = Samples.codesIn(ImageIO.read(picture.toFile()));
        JourneyFailure.unless(codes.size() == 1, "the codes of " + picture + " are " + codes);
        ForeignEyes.read(picture)
                .forEach((eye, texts) ->
                        JourneyFailure.unless(
                                texts.equals(codes), eye + " reads " + texts + " of " + picture));
        return codes.getFirst();
    }

    private static void pay(Site site, String code, String dong, PaymentProgress leadsTo)
            throws Exception {
        long before = shown(site).bill().receivedDong();
        pay(site, code, dong);
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof CounterState.Payment payment
                                        && payment.bill().receivedDong() > before
                                        && payment.progress() == leadsTo,
                        IN_TIME);
    }

    /** What a bank's app does with the code. */
    private static void pay(Site site, String code, String dong) throws Exception {
        String form = "code=" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "&dong=" + dong;
        HttpRequest request =
                HttpRequest.newBuilder(
                                site.province().sandboxBank().getFirst().address().resolve("/pay"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            JourneyFailure.unless(answer.statusCode() == 200, "the bank says " + answer.body());
        }
    }

    private static CounterState.Payment shown(Site site) throws InterruptedException {
        return site.await(CounterState.Payment.class);
    }

    private static void receipt(Site site) throws InterruptedException {
        site.ui()
                .awaitFrame(
                        frame ->
                                frame.state() instanceof CounterState.Payment payment
                                        && payment.print() instanceof PrintState.Printed,
                        IN_TIME);
        JourneyFailure.unless(!site.ui().has("qr"), "what is paid still shows a code");
    }

    private static void slip(Site site) throws InterruptedException {
        site.ui().press("at-desk");
        receipt(site);
    }

    /** The office sees what it has to give back. */
    private static void payAgain(Site site, String code, DossierCode dossier) throws Exception {
        pay(site, code, "");
        site.until(
                "the province knows of the surplus",
                () ->
                        site.province().cashier().overpaid().stream()
                                .map(Bill::dossier)
                                .anyMatch(dossier::equals));
    }
}
