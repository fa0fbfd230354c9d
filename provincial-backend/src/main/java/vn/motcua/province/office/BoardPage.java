package vn.motcua.province.office;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.province.http.Answers;
import vn.motcua.province.queue.Ticket;
import vn.motcua.province.queue.WaitingRoom;

/**
 * The board of the waiting room: numbers and desks, nothing of anybody. Its script reads it anew
 * and says aloud who is called; without a script it is loaded again by itself, silent.
 */
final class BoardPage implements HttpService {
    private static final int ROWS = 8;

    private final WaitingRoom room;
    private final Pages pages;
    private final Words words;
    private final Template template = Template.read("queue.html");
    private final String script = Template.resource("board.js");

    /**
     * One row.
     *
     * @param id another one each time the same number is called
     * @param said the call in words
     */
    record Call(String id, String number, String desk, String said) {}

    BoardPage(WaitingRoom room, Pages pages, Words words) {
        this.room = room;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::first)
                .get("/calls", (_, response) -> Answers.json(response, 200, calls("")))
                .get("/board.js", this::script)
                .get("/{centre}", this::show)
                .get("/{centre}/calls", this::calls);
    }

    private void calls(ServerRequest request, ServerResponse response) {
        Answers.json(response, 200, calls(request.path().pathParameters().get("centre")));
    }

    private List<Call> calls(String centre) {
        return room.called(centre).stream().limit(ROWS).map(this::call).toList();
    }

    private Call call(Ticket ticket) {
        String number = ticket.text();
        String id = "%s-%d-%d".formatted(number, ticket.calledAt().toEpochMilli(), ticket.calls());
        String said = words.say("board.said", spelt(number), ticket.desk());
        return new Call(id, number, ticket.desk(), said);
    }

    /** Digit by digit, so that nobody hears seventy for seventeen. */
    private String spelt(String number) {
        return number.chars()
                .mapToObj(Character::toString)
                .map(sign -> words.has("digit." + sign) ? words.say("digit." + sign) : sign)
                .collect(Collectors.joining(" "));
    }

    /** The board of the only centre, or the way to those of all. */
    private void first(ServerRequest request, ServerResponse response) {
        if (room.centres().size() <= 1) {
            board(response, pages.provinceName(), "");
            return;
        }
        String links =
                room.centres().stream()
                        .map(each ->
                                template.fill(
                                        "board-link",
                                        Map.of("code", each.code(), "name", each.name())))
                        .collect(Collectors.joining());
        Pages.lively(
                response,
                template.fill("boards", Map.of("province", pages.provinceName(), "links", links)));
    }

    private void show(ServerRequest request, ServerResponse response) {
        String code = request.path().pathParameters().get("centre");
        room.centres().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .ifPresentOrElse(
                        each -> board(response, each.name(), "/" + code),
                        () -> Pages.goTo(response, "/bang-goi"));
    }

    private void board(ServerResponse response, String place, String path) {
        String centre = path.isEmpty() ? "" : path.substring(1);
        String rows = calls(centre).stream().map(this::row).collect(Collectors.joining());
        String shown = rows.isEmpty() ? template.fill("board-nobody", Map.of()) : rows;
        Pages.lively(
                response,
                template.fill("board", Map.of("place", place, "path", path, "rows", shown)));
    }

    private String row(Call call) {
        return template.fill(
                "board-row", Map.of("id", call.id(), "number", call.number(), "desk", call.desk()));
    }

    private void script(ServerRequest request, ServerResponse response) {
        Pages.secure(response);
        response.header(HeaderNames.CONTENT_TYPE, "text/javascript; charset=utf-8").send(script);
    }
}
