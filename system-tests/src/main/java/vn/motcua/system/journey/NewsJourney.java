package vn.motcua.system.journey;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.screen.InformationState;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.province.news.NewsDraft;
import vn.motcua.system.site.Site;

/** The province publishes a new policy; a citizen reads it, prints it, and takes it along. */
final class NewsJourney implements Journey {
    private static final Color STAMP = new Color(196, 30, 58);
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
        BufferedImage screen = screen(site);
        JourneyFailure.unless(shows(screen, STAMP), "the picture is not on the screen");
        steps.step("print it", () -> print(site));
        site.line().mend();
        steps.step("take it along", () -> openOnPhone(site, screen));
    }

    private static void publish(Site site) throws Exception {
        String text = "Từ ngày 01/12, bản sao trích lục hộ tịch được cấp miễn phí.";
        var desk = site.province().news();
        var picture = desk.pictures().draft(photo(), "", "Bản sao trích lục có dấu đỏ");
        var draft =
                new NewsDraft(
                        NewsCategory.POLICY, TITLE, text, text, "Sở Tư pháp Tỉnh Mẫu", picture);
        var complaints = desk.publish(draft);
        JourneyFailure.unless(complaints.isEmpty(), "the news was refused: " + complaints);
        var _ =
                site.ui()
                        .awaitFrame(
                                frame ->
                                        frame.state() instanceof ScreenState.Idle idle
                                                && idle.news().stream()
                                                        .anyMatch(NewsJourney::isWhole),
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

    /** With its picture. */
    private static boolean isWhole(NewsItem item) {
        return item.title().equals(TITLE) && !item.pictures().isEmpty();
    }

    /** As an editor has it: a page with a red stamp that fills it. */
    private static byte[] photo() throws IOException {
        var picture = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = picture.createGraphics();
        drawing.setColor(STAMP);
        drawing.fillRect(0, 0, 900, 600);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        boolean _ = ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage screen(Site site) throws Exception {
        Path file = Files.createTempFile("screen", ".png");
        site.takePicture(file);
        BufferedImage screen = ImageIO.read(file.toFile());
        Files.delete(file);
        return screen;
    }

    private static boolean shows(BufferedImage screen, Color wanted) {
        int seen = 0;
        for (int y = 0; y < screen.getHeight(); y += 4) {
            for (int x = 0; x < screen.getWidth(); x += 4) {
                Color there = new Color(screen.getRGB(x, y));
                int apart =
                        Math.abs(there.getRed() - wanted.getRed())
                                + Math.abs(there.getGreen() - wanted.getGreen())
                                + Math.abs(there.getBlue() - wanted.getBlue());
                seen += apart < 24 ? 1 : 0;
            }
        }
        return seen > 1_000;
    }

    /** A phone sees the screen, and reaches the province by another way than the kiosk. */
    private static void openOnPhone(Site site, BufferedImage screen) throws Exception {
        List<String> codes = Samples.codesIn(screen);
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
