package vn.motcua.province.office;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.news.AlertPlace;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.contract.news.NoticePicture;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.http.Form;
import vn.motcua.province.news.Publication;

/** The editor's two forms and what was published. */
final class EditorView {
    private final Template template = Template.read("editor.html");
    private final Words words;

    EditorView(Words words) {
        this.words = words;
    }

    /**
     * What stands in the two forms.
     *
     * @param changed id of the alert that is changed; empty for a new one
     */
    record Forms(Form news, Form alert, String changed) {
        static final Forms EMPTY = new Forms(Form.EMPTY, Form.EMPTY, "");

        static Forms of(Alert alert) {
            List<String> places =
                    alert.places().stream()
                            .map(place -> place.commune() + " " + place.name())
                            .toList();
            String expires =
                    LocalDateTime.ofInstant(alert.expiresAt(), WorkingCalendar.ZONE).toString();
            Form form =
                    new Form(
                            Map.of(
                                    "level",
                                    alert.level().name(),
                                    "title",
                                    alert.title(),
                                    "instructions",
                                    String.join("\n", alert.instructions()),
                                    "source",
                                    alert.source(),
                                    "expires",
                                    expires,
                                    "phones",
                                    String.join("\n", alert.phones()),
                                    "places",
                                    String.join("\n", places),
                                    "drill",
                                    alert.isDrill() ? "yes" : ""));
            for (NoticePicture picture : alert.pictures()) {
                form = form.with("kept", picture.sha256()).with("words", picture.words());
            }
            return new Forms(Form.EMPTY, form, alert.id());
        }
    }

    String html(List<Publication> published, String csrf, Forms forms, Instant now) {
        Form news = forms.news();
        Form alert = forms.alert();
        boolean isNew = forms.changed().isEmpty();
        boolean isEmergency = alert.text("level").equals(AlertLevel.EMERGENCY.name());
        String rows =
                published.isEmpty()
                        ? template.fill("nothing", Map.of())
                        : published.stream()
                                .map(one -> row(one, csrf, now))
                                .collect(Collectors.joining());
        return template.fill(
                "page",
                Map.ofEntries(
                        Map.entry("csrf", csrf),
                        Map.entry("categories", categories(news.text("category"))),
                        Map.entry("newsTitle", news.text("title")),
                        Map.entry("summary", news.text("summary")),
                        Map.entry("text", news.text("text")),
                        Map.entry("newsSource", news.text("source")),
                        Map.entry("newsPicture", picture("news", news)),
                        Map.entry("alertPicture", picture("alert", alert)),
                        Map.entry("important", isEmergency ? "" : " selected"),
                        Map.entry("emergency", isEmergency ? " selected" : ""),
                        Map.entry("alertTitle", alert.text("title")),
                        Map.entry("instructions", alert.text("instructions")),
                        Map.entry("alertSource", alert.text("source")),
                        Map.entry("expires", alert.text("expires")),
                        Map.entry("phones", alert.text("phones")),
                        Map.entry("places", alert.text("places")),
                        Map.entry("drill", alert.text("drill").equals("yes") ? " checked" : ""),
                        Map.entry("issueAt", isNew ? "" : "/" + forms.changed()),
                        Map.entry("heading", words.say(isNew ? "alert.new" : "alert.change")),
                        Map.entry("issue", words.say(isNew ? "alert.issue" : "alert.replace")),
                        Map.entry("rows", rows)));
    }

    /**
     * @param at tells the controls of the two forms apart
     */
    private String picture(String at, Form form) {
        String words = form.text("words");
        String sha256 = form.text("kept");
        String kept =
                NoticePicture.isHash(sha256)
                        ? template.fill("kept", Map.of("at", at, "sha256", sha256, "words", words))
                        : "";
        return template.fill("picture", Map.of("at", at, "kept", kept, "words", words));
    }

    private String categories(String chosen) {
        return Arrays.stream(NewsCategory.values())
                .map(each ->
                        template.fill(
                                "category",
                                Map.of(
                                        "value",
                                        each.name(),
                                        "selected",
                                        each.name().equals(chosen) ? " selected" : "",
                                        "words",
                                        words.say("category." + each.name()))))
                .collect(Collectors.joining());
    }

    private String row(Publication publication, String csrf, Instant now) {
        return switch (publication) {
            case Publication.News(NewsItem item, boolean isWithdrawn) ->
                    row(
                            words.say("category." + item.category().name()),
                            item.title(),
                            item.publishedAt(),
                            words.say(
                                    isWithdrawn ? "publication.withdrawn" : "publication.standing"),
                            isWithdrawn ? "" : withdraw("news", item.id(), item.title(), csrf));
            case Publication.Warning(Alert alert, boolean isWithdrawn) -> {
                boolean isOver = isWithdrawn || !alert.expiresAt().isAfter(now);
                String over = isWithdrawn ? "publication.withdrawn" : "publication.expired";
                yield row(
                        kind(alert),
                        alert.title(),
                        alert.sentAt(),
                        isOver
                                ? words.say(over)
                                : words.say("publication.until", Words.time(alert.expiresAt())),
                        isOver
                                ? ""
                                : change(alert)
                                        + withdraw("alerts", alert.id(), alert.title(), csrf));
            }
        };
    }

    private String kind(Alert alert) {
        String level = words.say("publication." + alert.level().name());
        String kind = alert.isDrill() ? words.say("publication.drill", level) : level;
        String places =
                alert.places().stream().map(AlertPlace::name).collect(Collectors.joining(", "));
        return places.isEmpty() ? kind : kind + ". " + words.say("publication.places", places);
    }

    private String change(Alert alert) {
        return template.fill("change", Map.of("id", alert.id(), "title", alert.title()));
    }

    private String row(String kind, String title, Instant at, String state, String withdraw) {
        return template.fill(
                "row",
                Map.of(
                        "kind",
                        kind,
                        "title",
                        title,
                        "at",
                        Words.time(at),
                        "state",
                        state,
                        "withdraw",
                        withdraw));
    }

    private String withdraw(String kind, String id, String title, String csrf) {
        return template.fill(
                "withdraw", Map.of("kind", kind, "id", id, "title", title, "csrf", csrf));
    }
}
