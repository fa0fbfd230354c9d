package vn.motcua.system.journey;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import vn.motcua.contract.petition.PetitionCode;
import vn.motcua.contract.screen.HandOffProgress;
import vn.motcua.contract.screen.HandOffState;
import vn.motcua.contract.screen.PetitionState;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.province.petition.PetitionDesk;
import vn.motcua.province.petition.PetitionDesk.Deed;
import vn.motcua.province.petition.PetitionFile;
import vn.motcua.system.site.PhoneRobot;
import vn.motcua.system.site.SamplePages;
import vn.motcua.system.site.Site;

/** She asks an agency to put something right while the line is down, and reads its answer. */
final class PetitionJourney implements Journey {
    private static final String ANSWER = "Đã thay bóng đèn.";

    @Override
    public String name() {
        return "petition";
    }

    @Override
    public String about() {
        return "a petition with its proof reaches the agency once; its answer comes back, in public too";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        HandingIn handing = new HandingIn(site);
        steps.step("home", () -> site.press("start", ScreenState.Home.class));
        steps.step("petition", () -> site.press("tile-petition", PetitionState.KindWanted.class));
        steps.step("traffic", () -> site.press("kind-traffic", PetitionState.WhereWanted.class));
        steps.step(
                "another place", () -> site.press("place-words", PetitionState.PlaceTyped.class));
        type(site, "cho");
        steps.step("how", () -> site.press("continue", PetitionState.WayWanted.class));
        steps.step("say it", () -> site.press("way-words", PetitionState.WordsWanted.class));
        type(site, "den hong");
        steps.step("look at it", () -> site.press("continue", ScreenState.Review.class));
        handing.loadFeeder(1);
        steps.step("a proof", () -> site.press("add-paper", ScreenState.ScanPaper.class));
        steps.step("scan it", () -> handing.scanAndKeep());
        var _ = site.await(ScreenState.Review.class);
        steps.step("another", () -> site.press("add-paper", ScreenState.ScanPaper.class));
        steps.step("a code for the phone", () -> showCode(site));
        steps.step("a photo from the phone", () -> sendPhoto(site, provincesPage(site), 1));
        steps.step("keep it", () -> site.press("use-pages", ScreenState.Review.class));
        site.line().cut();
        steps.step("a third proof", () -> site.press("add-paper", ScreenState.ScanPaper.class));
        steps.step("a code that leads to the kiosk itself", () -> showCode(site));
        steps.step("a photo without a line", () -> sendPhoto(site, codeOnScreen(site), 2));
        steps.step("keep it, too", () -> site.press("use-pages", ScreenState.Review.class));
        ScreenState.HandedIn[] sent = new ScreenState.HandedIn[1];
        steps.step("send without a line", () -> sent[0] = send(site));
        steps.step("the slip", () -> handing.checkReceipt(sent[0]));
        steps.step("leave", () -> site.press("done", ScreenState.Goodbye.class));
        var code = new PetitionCode(sent[0].number());
        var _ = site.await(ScreenState.Idle.class);
        site.line().mend();
        steps.step("it arrives once", () -> arrives(site, code));
        steps.step("the agency answers", () -> answer(site, code));
        steps.step(
                "the answer at the kiosk", () -> site.until("it is told", () -> shows(site, code)));
        steps.step("the answer in public", () -> readInPublic(site));
    }

    private static void showCode(Site site) throws InterruptedException {
        site.ui().press("use-phone");
        var _ =
                site.ui()
                        .awaitFrame(
                                frame ->
                                        frame.state() instanceof HandOffState.CodeShown shown
                                                && shown.progress() == HandOffProgress.READY,
                                Duration.ofSeconds(20));
    }

    /** Her phone reads the code from the screen itself. */
    private static URI codeOnScreen(Site site) throws Exception {
        Path screen = site.folder().resolve("screen.png");
        site.takePicture(screen);
        List<String> codes = Samples.codesIn(ImageIO.read(screen.toFile()));
        JourneyFailure.unless(codes.size() == 1, "the screen's codes say " + codes);
        return URI.create(codes.getFirst());
    }

    /** Phones do not come by the kiosk's line. */
    private static URI provincesPage(Site site) throws Exception {
        return URI.create(
                "http://127.0.0.1:" + site.province().port() + codeOnScreen(site).getPath());
    }

    private static void sendPhoto(Site site, URI page, int number) throws Exception {
        Path photo = SamplePages.draw(site.folder(), number).getLast();
        try (PhoneRobot phone = new PhoneRobot(page)) {
            JourneyFailure.unless(phone.open().contains("id=\"photos\""), "the page is not there");
            String sent = phone.sendPhoto(photo);
            JourneyFailure.unless(sent.contains("Đã nhận 1 ảnh"), "the photo was not taken");
            String done = phone.finish();
            JourneyFailure.unless(done.contains("id=\"done\""), "the phone goes on");
        }
        var _ = site.await(ScreenState.PagesToCheck.class);
    }

    private static void type(Site site, String letters) {
        letters.chars()
                .forEach(letter ->
                        site.ui().press(letter == ' ' ? "key-space" : "key-" + (char) letter));
    }

    private static ScreenState.HandedIn send(Site site) throws InterruptedException {
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

    private static void arrives(Site site, PetitionCode code) {
        PetitionDesk desk = site.province().petitions();
        site.until("the province has it", () -> desk.find(code).isPresent());
        List<PetitionFile> all = desk.list();
        PetitionFile file = desk.find(code).orElseThrow();
        JourneyFailure.unless(all.size() == 1, "there are %d petitions".formatted(all.size()));
        JourneyFailure.unless(file.proofs().size() == 3, "a proof is missing");
        JourneyFailure.unless(file.words().equalsIgnoreCase("den hong"), "said: " + file.words());
        JourneyFailure.unless(!file.sender().hasName(), "somebody is named");
    }

    private static void answer(Site site, PetitionCode code) {
        PetitionDesk desk = site.province().petitions();
        var answered = desk.act(code, 1, new Deed.Answer(ANSWER));
        var shown = desk.act(code, 2, new Deed.Publish("Đèn hỏng.", ANSWER));
        JourneyFailure.unless(
                answered == PetitionDesk.Outcome.DONE && shown == PetitionDesk.Outcome.DONE,
                "the officer cannot answer");
    }

    /** Holds the slip to the reader, and again after a while: who hurries is asked to wait. */
    private static boolean shows(Site site, PetitionCode code) {
        site.reader().hold(code.value());
        try {
            var _ = site.ui().awaitFrame(frame -> isAnswered(frame.state()), Duration.ofSeconds(4));
            return true;
        } catch (IllegalStateException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isAnswered(ScreenState state) {
        return state instanceof PetitionState.Shown shown
                && shown.petition().answer().equals(ANSWER);
    }

    private static void readInPublic(Site site) throws Exception {
        var page = URI.create("http://127.0.0.1:%d/phan-anh".formatted(site.province().port()));
        try (HttpClient browser = HttpClient.newHttpClient()) {
            String body =
                    browser.send(
                                    HttpRequest.newBuilder(page)
                                            .timeout(Duration.ofSeconds(10))
                                            .build(),
                                    BodyHandlers.ofString())
                            .body();
            JourneyFailure.unless(
                    body.contains(ANSWER), "the public page does not have the answer");
        }
    }
}
