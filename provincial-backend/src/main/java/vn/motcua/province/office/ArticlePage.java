package vn.motcua.province.office;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.contract.news.NewsItem;
import vn.motcua.province.news.NewsDesk;

/** The public page of one article, to which the code on a kiosk's screen leads. */
final class ArticlePage implements HttpService {
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private final NewsDesk desk;
    private final Pages pages;
    private final Words words;
    private final Template template = Template.read("article.html");

    ArticlePage(NewsDesk desk, Pages pages, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/{id}", this::show).get("/anh/{sha256}", this::picture);
    }

    private void show(ServerRequest request, ServerResponse response) {
        Optional<NewsItem> item = desk.standing(request.path().pathParameters().get("id"));
        String main = item.map(this::article).orElseGet(() -> template.fill("gone", Map.of()));
        pages.open(response, words.say("title.article"), "", main);
    }

    /** What bears its fingerprint for a name never changes. */
    private void picture(ServerRequest request, ServerResponse response) {
        Optional<byte[]> jpeg = desk.pictures().jpeg(request.path().pathParameters().get("sha256"));
        response.header(HeaderNames.create("X-Content-Type-Options"), "nosniff");
        if (jpeg.isEmpty()) {
            response.status(Status.NOT_FOUND_404).send();
        } else {
            response.header(HeaderNames.CONTENT_TYPE, "image/jpeg")
                    .header(HeaderNames.CACHE_CONTROL, "max-age=31536000, immutable")
                    .send(jpeg.get());
        }
    }

    private String article(NewsItem item) {
        String paragraphs =
                BETWEEN_PARAGRAPHS
                        .splitAsStream(item.text())
                        .map(each -> template.fill("paragraph", Map.of("words", each)))
                        .collect(Collectors.joining());
        String pictures =
                item.pictures().stream()
                        .map(each ->
                                template.fill(
                                        "picture",
                                        Map.of("sha256", each.sha256(), "words", each.words())))
                        .collect(Collectors.joining());
        String by =
                words.say(
                        "article.by",
                        words.say("category." + item.category().name()),
                        item.source(),
                        Words.time(item.publishedAt()));
        return template.fill(
                "page",
                Map.of(
                        "title",
                        item.title(),
                        "by",
                        by,
                        "summary",
                        item.summary(),
                        "pictures",
                        pictures,
                        "paragraphs",
                        paragraphs));
    }
}
