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
import vn.motcua.province.news.PictureDraft;

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
        rules.get("/", this::show)
                .post("/news", this::publish)
                .post("/alerts", this::issue)
                .post("/alerts/{id}", this::update)
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
                        form.text("source"),
                        picture(form));
        List<Complaint> complaints = desk.publish(draft);
        if (complaints.isEmpty()) {
            Pages.goTo(response, "/editor?notice=published");
        } else {
            Form shown = form.with("kept", draft.picture().sha256());
            var forms = new EditorView.Forms(shown, Form.EMPTY, "");
            show(request, response, forms, complaints);
        }
    }

    private static NewsCategory category(String chosen) {
        return Arrays.stream(NewsCategory.values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(NewsCategory.ANNOUNCEMENT);
    }

    private void issue(ServerRequest request, ServerResponse response) {
        AlertDraft draft = alert(form(request));
        issued(request, response, "", new Issued(draft, desk.issue(draft)));
    }

    private void update(ServerRequest request, ServerResponse response) {
        String id = request.path().pathParameters().get("id");
        AlertDraft draft = alert(form(request));
        issued(request, response, id, new Issued(draft, desk.update(id, draft)));
    }

    /** An alert as it was written, and what keeps it from being issued. */
    private record Issued(AlertDraft draft, List<Complaint> complaints) {}

    private void issued(ServerRequest request, ServerResponse response, String id, Issued issued) {
        if (issued.complaints().isEmpty()) {
            Pages.goTo(response, "/editor?notice=issued");
        } else {
            Form shown = form(request).with("kept", issued.draft().picture().sha256());
            var forms = new EditorView.Forms(Form.EMPTY, shown, id);
            show(request, response, forms, issued.complaints());
        }
    }

    private PictureDraft picture(Form form) {
        return form.text("without").equals("yes")
                ? PictureDraft.NONE
                : desk.pictures()
                        .draft(form.file("picture"), form.text("kept"), form.text("words"));
    }

    private AlertDraft alert(Form form) {
        return new AlertDraft(
                form.text("level").equals(AlertLevel.EMERGENCY.name())
                        ? AlertLevel.EMERGENCY
                        : AlertLevel.IMPORTANT,
                form.text("title"),
                form.lines("instructions"),
                form.text("source"),
                time(form.text("expires")),
                form.lines("phones"),
                form.lines("places"),
                form.text("drill").equals("yes"),
                picture(form));
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

    /** Empty forms, or that of a standing alert to be changed. */
    private void show(ServerRequest request, ServerResponse response) {
        EditorView.Forms forms =
                request.query()
                        .first("alert")
                        .asOptional()
                        .flatMap(desk::standingAlert)
                        .map(EditorView.Forms::of)
                        .orElse(EditorView.Forms.EMPTY);
        show(request, response, forms, List.of());
    }

    private void show(
            ServerRequest request,
            ServerResponse response,
            EditorView.Forms forms,
            List<Complaint> complaints) {
        String csrf = Pages.session(request).csrf();
        String main = view.html(desk.newest(), csrf, forms, clock.instant());
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
