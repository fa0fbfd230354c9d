package vn.motcua.province.office;

import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.contract.dossier.Dossier;
import vn.motcua.contract.dossier.NationalStatus;
import vn.motcua.province.dossier.DossierList;
import vn.motcua.province.dossier.DossierList.Query;

/** All dossiers, filtered by status and found by code. */
final class DossierListPage {
    private static final int PAGE_MAX = 100_000;

    private final DossierList list;
    private final Pages pages;
    private final Words words;
    private final InstantSource clock;
    private final Template template = Template.read("dossiers.html");

    DossierListPage(DossierList list, Pages pages, Words words, InstantSource clock) {
        this.list = list;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    void show(ServerRequest request, ServerResponse response) {
        Query query = query(request);
        List<Dossier> found = list.find(query);
        List<Dossier> shown = found.subList(0, Math.min(found.size(), DossierList.PAGE));
        String rows =
                shown.isEmpty()
                        ? template.fill("nothing", Map.of())
                        : shown.stream().map(this::row).collect(Collectors.joining());
        String main =
                template.fill(
                        "page",
                        Map.of(
                                "options",
                                options(query.status()),
                                "q",
                                query.code(),
                                "caption",
                                words.say("list.caption", DossierList.PAGE),
                                "rows",
                                rows,
                                "pages",
                                links(query, found.size() > DossierList.PAGE)));
        pages.show(request, response, words.say("title.dossiers"), List.of(), main);
    }

    private static Query query(ServerRequest request) {
        String typed = request.query().first("q").orElse("").replaceAll("\\p{Cntrl}", "");
        String code = typed.strip().toUpperCase(Locale.ROOT);
        // A kiosk's own name within its numbers is written in small letters.
        String asKept =
                code.startsWith("KIOSK-")
                        ? "KIOSK-" + code.substring(6).toLowerCase(Locale.ROOT)
                        : code;
        return new Query(
                number(request, "status", NationalStatus.values().length),
                asKept.substring(0, Math.min(asKept.length(), 60)),
                number(request, "page", PAGE_MAX));
    }

    private static int number(ServerRequest request, String name, int max) {
        String text = request.query().first(name).orElse("0");
        return text.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(text), max) : 0;
    }

    private String options(int chosen) {
        Map<Integer, Long> counts = list.counts();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        var options = new StringBuilder(option(0, words.say("list.all"), all, chosen));
        for (NationalStatus status : NationalStatus.values()) {
            options.append(
                    option(
                            status.code(),
                            status.officialName(),
                            counts.getOrDefault(status.code(), 0L),
                            chosen));
        }
        return options.toString();
    }

    private String option(int code, String name, long many, int chosen) {
        return template.fill(
                "option",
                Map.of(
                        "value",
                        String.valueOf(code),
                        "selected",
                        code == chosen ? " selected" : "",
                        "words",
                        "%s (%d)".formatted(name, many)));
    }

    private String row(Dossier dossier) {
        Instant now = clock.instant();
        return template.fill(
                "row",
                Map.of(
                        "code",
                        dossier.code().value(),
                        "procedure",
                        words.orEmpty(dossier.procedure().name()),
                        "applicant",
                        words.orEmpty(dossier.applicant()),
                        "statusCode",
                        String.valueOf(dossier.status().code()),
                        "status",
                        dossier.status().officialText(),
                        "holder",
                        words.holder(dossier.holder()),
                        "dueClass",
                        Words.isLate(dossier, now) ? "late" : "",
                        "due",
                        words.due(dossier, now),
                        "updated",
                        Words.time(dossier.updatedAt())));
    }

    private String links(Query query, boolean hasNext) {
        String previous = query.page() > 0 ? link(query, -1, "list.previous") : "";
        return previous + (hasNext ? link(query, 1, "list.next") : "");
    }

    private String link(Query query, int step, String key) {
        return template.fill(
                "link",
                Map.of(
                        "status",
                        String.valueOf(query.status()),
                        "q",
                        URLEncoder.encode(query.code(), StandardCharsets.UTF_8),
                        "page",
                        String.valueOf(query.page() + step),
                        "words",
                        words.say(key)));
    }
}
