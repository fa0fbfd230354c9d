package vn.motcua.province.office;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.province.grievance.Grievance;
import vn.motcua.province.grievance.GrievanceDesk;
import vn.motcua.province.grievance.GrievanceWords;
import vn.motcua.province.http.Form;

/** Where an officer enters complaints and disputes, and what was decided. */
final class GrievancePages implements HttpService {
    private static final int SUBJECT_MAX = 200;
    private static final int RESULT_MAX = 300;

    private final GrievanceDesk desk;
    private final Pages pages;
    private final Words words;
    private final GrievanceWords names = new GrievanceWords();
    private final Template template = Template.read("grievances.html");

    GrievancePages(GrievanceDesk desk, Pages pages, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/grievances", (request, response) -> list(request, response, List.of()))
                .post("/grievances", this::open)
                .get("/grievances/{code}", this::grievance)
                .post("/grievances/{code}", this::act);
    }

    private void list(ServerRequest request, ServerResponse response, List<String> troubles) {
        Form tried = form(request);
        List<Grievance> all = desk.list();
        String rows =
                all.isEmpty()
                        ? template.fill("none", Map.of())
                        : all.stream()
                                .map(each -> template.fill("row", values(each)))
                                .collect(Collectors.joining());
        String main =
                template.fill(
                        "list",
                        Map.of(
                                "rows",
                                rows,
                                "csrf",
                                Pages.session(request).csrf(),
                                "subject",
                                tried.text("subject"),
                                "agency",
                                tried.text("agency"),
                                "by",
                                tried.text("by")));
        pages.show(request, response, words.say("title.grievances"), troubles, main);
    }

    private void open(ServerRequest request, ServerResponse response) {
        received(form(request))
                .map(desk::open)
                .ifPresentOrElse(
                        opened -> Pages.goTo(response, "/office/grievances/" + opened.code()),
                        () -> list(request, response, List.of(words.say("grievance.unclear"))));
    }

    private static Optional<Grievance.Received> received(Form form) {
        String kind = form.text("kind");
        String subject = form.text("subject");
        String agency = form.text("agency");
        boolean isClear =
                kind.matches("COMPLAINT|DISPUTE")
                        && !subject.isEmpty()
                        && subject.length() <= SUBJECT_MAX
                        && !agency.isEmpty()
                        && agency.length() <= SUBJECT_MAX
                        && form.text("factor").matches("[0-9]{6}");
        return isClear
                ? day(form.text("by"))
                        .map(by ->
                                new Grievance.Received(
                                        Grievance.Kind.valueOf(kind),
                                        subject,
                                        agency,
                                        by,
                                        form.text("factor")))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private void grievance(ServerRequest request, ServerResponse response) {
        find(request)
                .ifPresentOrElse(
                        found -> show(request, response, found, List.of()),
                        () -> pages.missing(request, response));
    }

    private void act(ServerRequest request, ServerResponse response) {
        Optional<Grievance> found = find(request);
        if (found.isEmpty()) {
            pages.missing(request, response);
            return;
        }
        String code = found.get().code();
        Form form = form(request);
        String version = form.text("version");
        Optional<Grievance.Step> step = step(form);
        if (step.isEmpty() || !version.matches("[0-9]{1,15}")) {
            show(request, response, found.get(), List.of(words.say("grievance.incomplete")));
        } else if (desk.act(code, Long.parseLong(version), step.get())) {
            Pages.goTo(response, "/office/grievances/" + code + "?notice=grievance");
        } else {
            show(request, response, found.get(), List.of(words.say("grievance.changed")));
        }
    }

    private static Optional<Grievance.Step> step(Form form) {
        String state = form.text("state");
        String decision = form.text("decision");
        String result = form.text("result");
        boolean isClear =
                switch (state) {
                    case "CHECKED" -> true;
                    case "DECIDED" -> !decision.isEmpty() && !result.isEmpty();
                    case "ENDED" -> !result.isEmpty();
                    default -> false;
                };
        boolean fits = decision.length() <= SUBJECT_MAX && result.length() <= RESULT_MAX;
        return isClear && fits
                ? Optional.of(new Grievance.Step(Grievance.State.valueOf(state), decision, result))
                : Optional.empty();
    }

    private void show(
            ServerRequest request,
            ServerResponse response,
            Grievance shown,
            List<String> troubles) {
        Form tried = form(request);
        boolean isAgain = !troubles.isEmpty();
        String main =
                template.fill(
                        "case",
                        Map.ofEntries(
                                Map.entry("code", shown.code()),
                                Map.entry("grouped", shown.grouped()),
                                Map.entry("kind", names.kind(shown.kind())),
                                Map.entry("subject", shown.subject()),
                                Map.entry("agency", shown.agency()),
                                Map.entry("by", Words.day(shown.answerBy())),
                                Map.entry("state", names.state(shown)),
                                Map.entry("csrf", Pages.session(request).csrf()),
                                Map.entry("version", String.valueOf(shown.version())),
                                Map.entry(
                                        "decision",
                                        isAgain ? tried.text("decision") : shown.decision()),
                                Map.entry(
                                        "result",
                                        isAgain ? tried.text("result") : shown.result())));
        String title = words.say("title.grievance", shown.grouped());
        pages.show(request, response, title, troubles, main);
    }

    private Map<String, String> values(Grievance grievance) {
        return Map.of(
                "code",
                grievance.code(),
                "grouped",
                grievance.grouped(),
                "kind",
                names.kind(grievance.kind()),
                "subject",
                grievance.subject(),
                "agency",
                grievance.agency(),
                "by",
                Words.day(grievance.answerBy()),
                "state",
                names.state(grievance));
    }

    private Optional<Grievance> find(ServerRequest request) {
        return desk.find(request.path().pathParameters().get("code"));
    }

    private static Form form(ServerRequest request) {
        return request.context().get(Form.class).orElse(Form.EMPTY);
    }
}
