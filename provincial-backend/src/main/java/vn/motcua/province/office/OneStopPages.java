package vn.motcua.province.office;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.province.connect.OneStopDesk;
import vn.motcua.province.connect.OneStopOverview;
import vn.motcua.province.connect.SetAside;
import vn.motcua.province.http.Form;

/** How the connection to the province's own system does, and what it could not pass on. */
final class OneStopPages implements HttpService {
    private final OneStopDesk desk;
    private final Pages pages;
    private final Words words;
    private final Template template = Template.read("one-stop.html");

    OneStopPages(OneStopDesk desk, Pages pages, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/one-stop", this::show)
                .post("/one-stop/tell", this::tell)
                .post("/one-stop/try", this::tryAgain)
                .post("/one-stop/drop", this::drop);
    }

    private void show(ServerRequest request, ServerResponse response) {
        String csrf = Pages.session(request).csrf();
        OneStopOverview now = desk.overview();
        String main =
                template.fill(
                        "page",
                        Map.of(
                                "known",
                                String.valueOf(now.known()),
                                "waiting",
                                String.valueOf(now.waiting()),
                                "troubles",
                                rows(now.troubles().stream().map(each -> row(each, csrf)).toList()),
                                "asides",
                                rows(
                                        now.setAsides().stream()
                                                .map(each -> row(each, csrf))
                                                .toList())));
        pages.show(request, response, words.say("title.one-stop"), List.of(), main);
    }

    private String rows(List<String> rows) {
        return rows.isEmpty()
                ? template.fill("nothing", Map.of())
                : rows.stream().collect(Collectors.joining());
    }

    private String row(OneStopOverview.Trouble trouble, String csrf) {
        return template.fill(
                "trouble",
                Map.of(
                        "dossier",
                        trouble.dossier(),
                        "flaw",
                        words.say("flaw." + trouble.flaw().name()),
                        "detail",
                        trouble.detail(),
                        "csrf",
                        csrf));
    }

    private String row(SetAside aside, String csrf) {
        return template.fill(
                "aside",
                Map.of(
                        "code",
                        words.orEmpty(aside.itsCode()),
                        "at",
                        Words.time(Instant.ofEpochMilli(aside.cameAt())),
                        "flaw",
                        words.say("flaw." + aside.flaw().name()),
                        "detail",
                        aside.detail(),
                        "digest",
                        aside.digest(),
                        "csrf",
                        csrf));
    }

    private void tell(ServerRequest request, ServerResponse response) {
        desk.tellSoon(form(request).text("dossier"));
        Pages.goTo(response, "/office/one-stop?notice=one-stop-soon");
    }

    private void tryAgain(ServerRequest request, ServerResponse response) {
        boolean isHere = desk.tryAgain(form(request).text("digest"));
        Pages.goTo(response, "/office/one-stop" + (isHere ? "?notice=one-stop-tried" : ""));
    }

    private void drop(ServerRequest request, ServerResponse response) {
        desk.drop(form(request).text("digest"));
        Pages.goTo(response, "/office/one-stop?notice=one-stop-dropped");
    }

    private static Form form(ServerRequest request) {
        return request.context().get(Form.class).orElse(Form.EMPTY);
    }
}
