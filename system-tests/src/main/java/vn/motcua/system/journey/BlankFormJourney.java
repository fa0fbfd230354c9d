package vn.motcua.system.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import vn.motcua.contract.screen.PrintState;
import vn.motcua.contract.screen.ProcedureState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.system.site.Site;

/** Somebody takes a form home: on paper, and on a neighbour's phone. */
final class BlankFormJourney implements Journey {
    private static final String CODE = "1.001193";

    @Override
    public String name() {
        return "blank-forms";
    }

    @Override
    public String about() {
        return "the form of a procedure is printed to take home, and opened on a phone";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        steps.step("home", () -> site.press("start", ScreenState.Home.class));
        steps.step("find", () -> site.press("tile-procedures", ProcedureState.FindProcedure.class));
        steps.step(
                "the procedure",
                () ->
                        site.press(
                                "often-" + CODE.replace('.', '-'),
                                ProcedureState.ProcedureShown.class));
        steps.step("on the phone", () -> openOnPhone(site));
        int slips = site.printer().slips().size();
        steps.step("print it", () -> print(site));
        JourneyFailure.unless(site.printer().slips().size() == slips + 1, "nothing was printed");
    }

    private static void print(Site site) throws InterruptedException {
        site.ui().press("print-form");
        var _ =
                site.ui()
                        .awaitFrame(
                                frame ->
                                        frame.state() instanceof ProcedureState.ProcedureShown shown
                                                && shown.blankForm().print()
                                                        instanceof PrintState.Printed,
                                Duration.ofSeconds(20));
    }

    private static void openOnPhone(Site site) throws IOException, InterruptedException {
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
            Path pdf = Files.createTempFile("form", ".pdf");
            var _ = phone.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofFile(pdf));
            String words = words(pdf);
            Files.delete(pdf);
            JourneyFailure.unless(
                    words.contains(CODE) && words.contains("khai sinh"),
                    "the phone shows another form");
        }
    }

    private static String words(Path pdf) throws IOException {
        Process reader = new ProcessBuilder("pdftotext", pdf.toString(), "-").start();
        return new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
