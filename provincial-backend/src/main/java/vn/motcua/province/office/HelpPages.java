package vn.motcua.province.office;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.province.help.CallForHelp;
import vn.motcua.province.help.HelpDesk;
import vn.motcua.province.http.Form;

/** T15: who calls for help at which kiosk and step; who comes; whom nobody came to. */
final class HelpPages implements HttpService {
    private final HelpDesk desk;
    private final Pages pages;
    private final Words words;
    private final InstantSource clock;
    private final Template template = Template.read("help.html");

    HelpPages(HelpDesk desk, Pages pages, Words words, InstantSource clock) {
        this.desk = desk;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/help", this::show)
                .get("/help.js", this::script)
                .post("/help/take", this::take)
                .post("/help/finish", this::finish);
    }

    private void show(ServerRequest request, ServerResponse response) {
        String csrf = Pages.session(request).csrf();
        String main =
                template.fill(
                        "page",
                        Map.of(
                                "open",
                                rows(desk.open().stream().map(call -> row(call, csrf)).toList()),
                                "unanswered",
                                rows(desk.unanswered().stream().map(this::missed).toList())));
        pages.showLively(request, response, words.say("title.help"), main);
    }

    private void script(ServerRequest request, ServerResponse response) {
        Pages.secure(response);
        response.header(HeaderNames.CONTENT_TYPE, "text/javascript; charset=utf-8")
                .send(Template.resource("help.js").getBytes(StandardCharsets.UTF_8));
    }

    private String rows(List<String> rows) {
        return rows.isEmpty()
                ? template.fill("nothing", Map.of())
                : rows.stream().collect(Collectors.joining());
    }

    private String row(CallForHelp call, String csrf) {
        long minutes = Duration.between(call.calledAt(), clock.instant()).toMinutes();
        String act = call.isTaken() ? "finish" : "take";
        return template.fill(
                "call",
                Map.of(
                        "kiosk",
                        call.kiosk(),
                        "step",
                        words.say("help-step." + call.step().name()),
                        "minutes",
                        String.valueOf(minutes),
                        "style",
                        !call.isTaken() && minutes >= 1 ? "late" : "",
                        "state",
                        call.isTaken()
                                ? words.say("help.coming", call.takenBy())
                                : words.say("help.waits"),
                        "act",
                        act,
                        "words",
                        words.say("help." + act),
                        "id",
                        call.id(),
                        "csrf",
                        csrf));
    }

    private String missed(CallForHelp call) {
        return template.fill(
                "missed",
                Map.of(
                        "kiosk",
                        call.kiosk(),
                        "step",
                        words.say("help-step." + call.step().name()),
                        "at",
                        Words.time(call.calledAt())));
    }

    private void take(ServerRequest request, ServerResponse response) {
        boolean isMine = desk.take(id(request), Pages.session(request).name());
        Pages.goTo(response, "/office/help?notice=" + (isMine ? "help-taken" : "help-moved"));
    }

    private void finish(ServerRequest request, ServerResponse response) {
        desk.finish(id(request));
        Pages.goTo(response, "/office/help");
    }

    private static String id(ServerRequest request) {
        return request.context().get(Form.class).orElse(Form.EMPTY).text("id");
    }
}
