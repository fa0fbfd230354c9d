package vn.motcua.system.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.screen.InformationState;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.province.news.NewsDraft;
import vn.motcua.system.site.Site;

/** The province publishes a new policy; a citizen reads it, prints it, and takes it along. */
final class NewsJourney implements Journey {
    private static final String TITLE = "Miễn phí cấp bản sao trích lục hộ tịch";

    @Override
    public String name() {
        return "news";
    }

    @Override
    public String about() {
        return "a new policy is read at the kiosk without a line, printed, and opened on a phone";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        steps.step("published", () -> publish(site));
        steps.step("home", () -> site.press("start", ScreenState.Home.class));
        site.line().cut();
        steps.step("news", () -> site.press("tile-news", InformationState.NewsList.class));
        steps.step("read it", () -> site.press("news-0", InformationState.NewsShown.class));
        JourneyFailure.unless(site.ui().text("answer").equals(TITLE), "another article");
        steps.step("print it", () -> print(site));
        site.line().mend();
        steps.step("take it along", () -> openOnPhone(site));
    }

    private static void publish(Site site) throws InterruptedException {
        String text = "Từ ngày 01/12, bản sao trích lục hộ tịch được cấp miễn phí.";
        var draft = new NewsDraft(NewsCategory.POLICY, TITLE, text, text, "Sở Tư pháp Tỉnh Mẫu");
        var complaints = site.province().news().publish(draft);
        JourneyFailure.unless(complaints.isEmpty(), "the news was refused: " + complaints);
        var _ =
                site.ui()
                        .awaitFrame(
                                frame ->
                                        frame.state() instanceof ScreenState.Idle idle
                                                && idle.news().stream()
                                                        .anyMatch(n -> n.title().equals(TITLE)),
                                Duration.ofSeconds(20));
    }

    private static void print(Site site) throws Exception {
        site.ui().press("print-slip");
        var frame =
                site.ui()
                        .awaitFrame(
                                each ->
                                        each.state() instanceof InformationState.NewsShown shown
                                                && shown.print() instanceof PrintState.Printed,
                                Duration.ofSeconds(20));
        String page = ((InformationState.NewsShown) frame.state()).onPhone();
        BufferedImage slip =
                ImageIO.read(new ByteArrayInputStream(site.printer().slips().getLast()));
        List<String> codes = Samples.codesIn(slip);
        JourneyFailure.unless(codes.contains(page), "the slip's code says " + codes);
    }

    /** A phone sees the screen, and reaches the province by another way than the kiosk. */
    private static void openOnPhone(Site site) throws Exception {
        Path screen = Files.createTempFile("screen", ".png");
        site.takePicture(screen);
        List<String> codes = Samples.codesIn(ImageIO.read(screen.toFile()));
        Files.delete(screen);
        JourneyFailure.unless(codes.size() == 1, "the screen's codes say " + codes);
        URI page =
                URI.create(
                        "http://127.0.0.1:%d%s"
                                .formatted(
                                        site.province().port(),
                                        URI.create(codes.getFirst()).getPath()));
        try (HttpClient phone = HttpClient.newHttpClient()) {
            var answer = phone.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            JourneyFailure.unless(answer.body().contains(TITLE), "the phone shows another page");
        }
    }
}
