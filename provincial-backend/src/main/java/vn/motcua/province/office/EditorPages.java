package vn.motcua.province.office;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.http.Form;
import vn.motcua.province.news.AlertDraft;
import vn.motcua.province.news.Complaint;
import vn.motcua.province.news.NewsDesk;
import vn.motcua.province.news.NewsDraft;

/** Where an editor publishes and withdraws. */
final class EditorPages implements HttpService {
    private final NewsDesk desk;
    private final Pages pages;
    private final Words words;
    private final EditorView view;
    private final InstantSource clock;

    EditorPages(NewsDesk desk, Pages pages, Words words, InstantSource clock) {
        this.desk = desk;
        this.pages = pages;
        this.words = words;
        this.view = new EditorView(words);
        this.clock = clock;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", (request, response) -> show(request, response, "", List.of()))
                .post("/news", this::publish)
                .post("/alerts", this::issue)
                .post("/news/{id}/withdraw", this::withdrawNews)
                .post("/alerts/{id}/withdraw", this::withdrawAlert);
    }

    private void publish(ServerRequest request, ServerResponse response) {
        Form form = form(request);
        var draft =
                new NewsDraft(
                        category(form.text("category")),
                        form.text("title"),
                        form.text("summary"),
                        form.text("text"),
                        form.text("source"));
        List<Complaint> complaints = desk.publish(draft);
        if (complaints.isEmpty()) {
            Pages.goTo(response, "/editor?notice=published");
        } else {
            show(request, response, "news", complaints);
        }
    }

    private static NewsCategory category(String chosen) {
        return Arrays.stream(NewsCategory.values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(NewsCategory.ANNOUNCEMENT);
    }

    private void issue(ServerRequest request, ServerResponse response) {
        Form form = form(request);
        var draft =
                new AlertDraft(
                        form.text("level").equals(AlertLevel.EMERGENCY.name())
                                ? AlertLevel.EMERGENCY
                                : AlertLevel.IMPORTANT,
                        form.text("title"),
                        form.lines("instructions"),
                        form.text("source"),
                        time(form.text("expires")),
                        form.lines("phones"));
        List<Complaint> complaints = desk.issue(draft);
        if (complaints.isEmpty()) {
            Pages.goTo(response, "/editor?notice=issued");
        } else {
            show(request, response, "alert", complaints);
        }
    }

    private void withdrawNews(ServerRequest request, ServerResponse response) {
        boolean stood = desk.withdrawNews(request.path().pathParameters().get("id"));
        withdrawn(request, response, stood);
    }

    private void withdrawAlert(ServerRequest request, ServerResponse response) {
        boolean stood = desk.withdrawAlert(request.path().pathParameters().get("id"));
        withdrawn(request, response, stood);
    }

    private void withdrawn(ServerRequest request, ServerResponse response, boolean stood) {
        if (stood) {
            Pages.goTo(response, "/editor?notice=withdrawn");
        } else {
            pages.missing(request, response);
        }
    }

    /**
     * @param tried "news" or "alert" when that form was sent and not taken
     */
    private void show(
            ServerRequest request,
            ServerResponse response,
            String tried,
            List<Complaint> complaints) {
        String main =
                view.html(
                        desk.newest(),
                        Pages.session(request).csrf(),
                        tried.equals("news") ? form(request) : Form.EMPTY,
                        tried.equals("alert") ? form(request) : Form.EMPTY,
                        clock.instant());
        List<String> troubles =
                complaints.stream()
                        .map(complaint -> words.say("complaint." + complaint.name()))
                        .toList();
        pages.show(request, response, words.say("title.editor"), troubles, main);
    }

    private static Instant time(String local) {
        try {
            return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
        } catch (DateTimeException noTime) {
            return Instant.EPOCH;
        }
    }

    private static Form form(ServerRequest request) {
        return request.context().get(Form.class).orElse(Form.EMPTY);
    }
}
