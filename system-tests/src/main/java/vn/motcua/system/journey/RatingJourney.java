package vn.motcua.system.journey;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import vn.motcua.contract.screen.RatingState;
import vn.motcua.contract.screen.ScreenState;
import vn.motcua.province.opinion.Comment;
import vn.motcua.province.opinion.Opinions;
import vn.motcua.province.opinion.PlaceRatings;
import vn.motcua.system.site.Site;

/** She says what she thinks of the service, at the kiosk without a line and at home. */
final class RatingJourney implements Journey {
    private static final String COMMENT = "ghe";

    @Override
    public String name() {
        return "rating";
    }

    @Override
    public String about() {
        return "a rating with its reason and a comment reach the office; one more from home";
    }

    @Override
    public void walk(Site site, Steps steps) throws Exception {
        steps.step("home", () -> site.press("start", ScreenState.Home.class));
        site.line().cut();
        steps.step("rate", () -> site.press("tile-rating", RatingState.Wanted.class));
        steps.step("not satisfied", () -> site.press("points-2", RatingState.Reasons.class));
        steps.step("the wait was long", () -> tick(site));
        steps.step("send", () -> site.press("send", RatingState.Taken.class));
        steps.step("say more", () -> site.press("write", RatingState.CommentWanted.class));
        COMMENT.chars().forEach(letter -> site.ui().press("key-" + (char) letter));
        steps.step("send that", () -> site.press("send", RatingState.Taken.class));
        steps.step("leave", () -> site.press("done", ScreenState.Goodbye.class));
        site.line().mend();
        steps.step("the office counts it", () -> site.until("it arrives", () -> isCounted(site)));
        steps.step("rate at home", () -> rateAtHome(site));
    }

    private static void tick(Site site) throws InterruptedException {
        site.ui().press("reason-waiting");
        var _ =
                site.ui()
                        .awaitFrame(
                                frame ->
                                        frame.state() instanceof RatingState.Reasons(_, var chosen)
                                                && chosen.contains("waiting"),
                                Duration.ofSeconds(20));
    }

    private static boolean isCounted(Site site) {
        Opinions.Results results = site.province().opinions().results(1);
        Map<String, Integer> reasons = results.reasons();
        return reasons.getOrDefault("waiting", 0) == 1
                && results.places().stream().mapToInt(each -> each.times(2)).sum() == 1
                && results.comments().stream()
                        .map(Comment::words)
                        .anyMatch(COMMENT::equalsIgnoreCase);
    }

    private static void rateAtHome(Site site) throws Exception {
        var page = URI.create("http://127.0.0.1:%d/danh-gia".formatted(site.province().port()));
        try (HttpClient browser = HttpClient.newHttpClient()) {
            var seen = browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
            JourneyFailure.unless(seen.body().contains("Rất hài lòng"), "the page has no faces");
            var rated =
                    browser.send(
                            HttpRequest.newBuilder(page)
                                    .timeout(Duration.ofSeconds(10))
                                    .POST(HttpRequest.BodyPublishers.ofString("points=5"))
                                    .build(),
                            BodyHandlers.ofString());
            JourneyFailure.unless(rated.statusCode() == 200, "answered " + rated.statusCode());
        }
        int fromHome =
                site.province().opinions().results(1).places().stream()
                        .filter(each -> each.place().equals(Opinions.AT_HOME))
                        .mapToInt(PlaceRatings::all)
                        .sum();
        JourneyFailure.unless(fromHome == 1, "the rating from home is not counted");
    }
}
