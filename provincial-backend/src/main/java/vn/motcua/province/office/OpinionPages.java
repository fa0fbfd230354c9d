package vn.motcua.province.office;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.config.ServiceCentre;
import vn.motcua.province.opinion.Comment;
import vn.motcua.province.opinion.Opinions;
import vn.motcua.province.opinion.PlaceRatings;
import vn.motcua.province.procedure.ProcedureDesk;
import vn.motcua.province.queue.WaitingRoom;

/** Where the office reads what citizens think of it. */
final class OpinionPages implements HttpService {
    private static final int DAYS = 30;
    private static final int DAYS_MAX = 366;

    private final Opinions opinions;
    private final ProcedureDesk procedures;
    private final WaitingRoom room;
    private final Pages pages;
    private final Words words;
    private final Template template = Template.read("opinions.html");

    OpinionPages(
            Opinions opinions,
            ProcedureDesk procedures,
            WaitingRoom room,
            Pages pages,
            Words words) {
        this.opinions = opinions;
        this.procedures = procedures;
        this.room = room;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/opinions", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        int days = days(request.query().first("days").orElse(""));
        Opinions.Results results = opinions.results(days);
        List<PlaceRatings> places = results.places();
        // Else a place that is not shown could be found by taking away all others.
        PlaceRatings sum =
                PlaceRatings.sum("", places.stream().filter(PlaceRatings::isShown).toList());
        String rows = rows(Stream.concat(Stream.of(sum), places.stream()), this::name);
        String main =
                template.fill(
                        "page",
                        Map.of(
                                "days",
                                String.valueOf(days),
                                "least",
                                String.valueOf(PlaceRatings.SHOWN_FROM),
                                "rows",
                                rows,
                                "procedures",
                                rows(results.procedures().stream(), this::procedure),
                                "desks",
                                rows(results.desks().stream(), this::desk),
                                "reasons",
                                reasons(results.reasons()),
                                "comments",
                                comments(results.comments())));
        pages.show(request, response, words.say("title.opinions"), List.of(), main);
    }

    private static int days(String asked) {
        return asked.matches("[0-9]{1,3}")
                ? Math.clamp(Integer.parseInt(asked), 1, DAYS_MAX)
                : DAYS;
    }

    private String rows(Stream<PlaceRatings> ratings, UnaryOperator<String> name) {
        String rows =
                ratings.map(each -> row(each, name.apply(each.place())))
                        .collect(Collectors.joining());
        return rows.isEmpty() ? template.fill("no-rating", Map.of()) : rows;
    }

    /** With the name of its centre, or the code of one that is not in the settings. */
    private String desk(String key) {
        int slash = key.indexOf('/');
        String code = key.substring(0, slash);
        String desk = key.substring(slash + 1);
        if (code.isEmpty()) {
            return desk;
        }
        String centre =
                room.centres().stream()
                        .filter(each -> each.code().equals(code))
                        .map(ServiceCentre::name)
                        .findFirst()
                        .orElse(code);
        return words.say("rating.desk", desk, centre);
    }

    private String procedure(String code) {
        return procedures
                .offered(code)
                .map(each -> "%s (%s)".formatted(each.name(), code))
                .orElse(code);
    }

    private String row(PlaceRatings place, String name) {
        if (!place.isShown()) {
            String least = String.valueOf(PlaceRatings.SHOWN_FROM);
            return template.fill("few", Map.of("place", name, "least", least));
        }
        Map<String, String> values = new HashMap<>();
        values.put("place", name);
        values.put("all", String.valueOf(place.all()));
        values.put("percent", String.valueOf(place.percentContent()));
        for (int points = 1; points <= PlaceRatings.MOST; points++) {
            values.put("p" + points, String.valueOf(place.times(points)));
        }
        return template.fill("row", values);
    }

    private String name(String place) {
        if (place.isEmpty()) {
            return words.say("rating.all");
        }
        return place.equals(Opinions.AT_HOME) ? words.say("rating.home") : place;
    }

    /** A reason that few people gave is left out, as a place with few ratings is. */
    private String reasons(Map<String, Integer> times) {
        String rows =
                times.entrySet().stream()
                        .filter(each -> each.getValue() >= PlaceRatings.SHOWN_FROM)
                        .filter(each -> words.has("reason." + each.getKey()))
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(each ->
                                template.fill(
                                        "reason",
                                        Map.of(
                                                "words",
                                                words.say("reason." + each.getKey()),
                                                "times",
                                                String.valueOf(each.getValue()))))
                        .collect(Collectors.joining());
        return rows.isEmpty() ? template.fill("no-reason", Map.of()) : rows;
    }

    private String comments(List<Comment> comments) {
        if (comments.isEmpty()) {
            return template.fill("no-comment", Map.of());
        }
        return comments.stream()
                .map(each ->
                        template.fill(
                                "comment",
                                Map.of(
                                        "place",
                                        name(each.place()),
                                        "at",
                                        Words.time(each.at()),
                                        "words",
                                        each.words())))
                .collect(Collectors.joining());
    }
}
