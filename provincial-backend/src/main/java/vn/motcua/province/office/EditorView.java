package vn.motcua.province.office;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.contract.news.Alert;
import vn.motcua.contract.news.AlertLevel;
import vn.motcua.contract.news.NewsCategory;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.province.http.Form;
import vn.motcua.province.news.Publication;

/** The editor's two forms and what was published. */
final class EditorView {
    private final Template template = Template.read("editor.html");
    private final Words words;

    EditorView(Words words) {
        this.words = words;
    }

    String html(List<Publication> published, String csrf, Form news, Form alert, Instant now) {
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
                        Map.entry("important", isEmergency ? "" : " selected"),
                        Map.entry("emergency", isEmergency ? " selected" : ""),
                        Map.entry("alertTitle", alert.text("title")),
                        Map.entry("instructions", alert.text("instructions")),
                        Map.entry("alertSource", alert.text("source")),
                        Map.entry("expires", alert.text("expires")),
                        Map.entry("phones", alert.text("phones")),
                        Map.entry("rows", rows)));
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
                        words.say("publication." + alert.level().name()),
                        alert.title(),
                        alert.sentAt(),
                        isOver
                                ? words.say(over)
                                : words.say("publication.until", Words.time(alert.expiresAt())),
                        isOver ? "" : withdraw("alerts", alert.id(), alert.title(), csrf));
            }
        };
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
