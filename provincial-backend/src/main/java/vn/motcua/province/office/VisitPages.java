package vn.motcua.province.office;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.province.visit.VisitCount;
import vn.motcua.province.visit.Visits;

/** How many dossiers took one visit, for the office. */
final class VisitPages implements HttpService {
    private static final int DAYS = 30;
    private static final int DAYS_MAX = 366;

    private final Visits visits;
    private final Pages pages;
    private final Words words;
    private final Template template = Template.read("visits.html");

    VisitPages(Visits visits, Pages pages, Words words) {
        this.visits = visits;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/visits", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        String asked = request.query().first("days").orElse("");
        int days =
                asked.matches("[0-9]{1,3}")
                        ? Math.clamp(Integer.parseInt(asked), 1, DAYS_MAX)
                        : DAYS;
        String rows = visits.counted(days).stream().map(this::row).collect(Collectors.joining());
        String main = template.fill("page", Map.of("days", String.valueOf(days), "rows", rows));
        pages.show(request, response, words.say("title.visits"), List.of(), main);
    }

    private String row(VisitCount count) {
        return template.fill(
                "row",
                Map.of(
                        "kiosk",
                        count.kiosk().isEmpty() ? words.say("rating.all") : count.kiosk(),
                        "dossiers",
                        String.valueOf(count.dossiers()),
                        "one",
                        String.valueOf(count.inOneVisit()),
                        "percent",
                        String.valueOf(count.percentInOneVisit()),
                        "asked",
                        String.valueOf(count.stillAsked()),
                        "later",
                        String.valueOf(count.broughtLater())));
    }
}
