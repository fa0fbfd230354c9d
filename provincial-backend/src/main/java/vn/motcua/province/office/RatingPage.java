package vn.motcua.province.office;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.province.access.StaffGate;
import vn.motcua.province.http.Form;
import vn.motcua.province.opinion.Opinions;
import vn.motcua.province.opinion.PlaceRatings;

/** The public page where a citizen rates the service from home; nobody signs in. */
final class RatingPage implements HttpService {
    private static final int WORDS_MAX = 1_000;

    private final Opinions opinions;
    private final Pages pages;
    private final Words words;
    private final Template template = Template.read("opinions.html");

    RatingPage(Opinions opinions, Pages pages, Words words) {
        this.opinions = opinions;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", (_, response) -> show(response, "")).post("/", this::rate);
    }

    private void show(ServerResponse response, String trouble) {
        String faces =
                IntStream.iterate(PlaceRatings.MOST, points -> points >= 1, points -> points - 1)
                        .mapToObj(points ->
                                template.fill(
                                        "face",
                                        Map.of(
                                                "points",
                                                String.valueOf(points),
                                                "words",
                                                words.say("rating." + points))))
                        .collect(Collectors.joining());
        String main = template.fill("rate", Map.of("faces", faces));
        pages.open(response, words.say("title.rate"), trouble, main);
    }

    private void rate(ServerRequest request, ServerResponse response) throws IOException {
        Form form = Form.of(request);
        String points = form.text("points");
        if (StaffGate.isFromElsewhere(request) || !points.matches("[1-5]")) {
            show(response, words.say("rating.points"));
            return;
        }
        String said = form.text("words");
        String cut = said.substring(0, Math.min(said.length(), WORDS_MAX));
        String sender = request.remotePeer().host();
        boolean isTaken = opinions.takeFromHome(sender, Integer.parseInt(points), cut);
        String answer = words.say(isTaken ? "rating.thanks" : "rating.soon");
        pages.open(
                response,
                words.say("title.rate"),
                "",
                template.fill("thanks", Map.of("words", answer)));
    }
}
