package vn.motcua.province.office;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.config.ServiceCentre;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.province.http.Form;
import vn.motcua.province.queue.Ticket;
import vn.motcua.province.queue.WaitingRoom;
import vn.motcua.province.queue.WaitingRoom.Step;

/** Where an officer calls who is next, once more, or lets go who did not come. */
final class QueuePages implements HttpService {
    private static final List<String> ACTIONS = List.of("again", "skip", "finish");

    private final WaitingRoom room;
    private final Pages pages;
    private final Words words;
    private final Template template = Template.read("queue.html");

    QueuePages(WaitingRoom room, Pages pages, Words words) {
        this.room = room;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/queue", this::show).post("/queue/{action}", this::act);
    }

    private void show(ServerRequest request, ServerResponse response) {
        String desk = request.query().first("desk").orElse("");
        Optional<QueueService> service = service(request.query().first("service").orElse(""), desk);
        String csrf = Pages.session(request).csrf();
        String main = service.map(each -> desk(each, desk, csrf)).orElseGet(this::desks);
        pages.show(request, response, words.say("title.queue"), List.of(), main);
    }

    private Optional<QueueService> service(String id, String desk) {
        return room.services().stream()
                .filter(each -> each.id().equals(id) && desks(each).contains(desk))
                .findFirst();
    }

    private static List<String> desks(QueueService service) {
        return Arrays.stream(service.desks().split(",", -1)).map(String::strip).toList();
    }

    private void act(ServerRequest request, ServerResponse response) {
        Form form = request.context().get(Form.class).orElse(Form.EMPTY);
        String desk = form.text("desk");
        Optional<QueueService> service = service(form.text("service"), desk);
        if (service.isEmpty()) {
            pages.missing(request, response);
            return;
        }
        Optional<Step> step = step(request.path().pathParameters().get("action"));
        if (step.isEmpty()) {
            pages.missing(request, response);
            return;
        }
        String id = service.get().id();
        boolean done = room.act(step.get(), id, desk, form.text("at"));
        Pages.goTo(
                response,
                "/office/queue?service=%s&desk=%s%s"
                        .formatted(id, Pages.encoded(desk), done ? "" : "&notice=queue-moved"));
    }

    private static Optional<Step> step(String action) {
        return Stream.of(Step.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(action))
                .findFirst();
    }

    private String desks() {
        String centres = room.centres().stream().map(this::centre).collect(Collectors.joining());
        return template.fill("desks", Map.of("centres", centres));
    }

    private String centre(ServiceCentre centre) {
        String rows =
                centre.queues().stream()
                        .flatMap(service ->
                                desks(service).stream().map(desk -> deskRow(service, desk)))
                        .collect(Collectors.joining());
        String name = centre.name().isEmpty() ? pages.provinceName() : centre.name();
        String board = centre.code().isEmpty() ? "" : "/" + centre.code();
        return template.fill("desks-of", Map.of("name", name, "rows", rows, "board", board));
    }

    private String deskRow(QueueService service, String desk) {
        return template.fill(
                "desk-row",
                Map.of(
                        "service",
                        service.id(),
                        "desk",
                        desk,
                        "name",
                        service.name(),
                        "waiting",
                        String.valueOf(room.waiting(service.id()))));
    }

    private String desk(QueueService service, String desk, String csrf) {
        Optional<Ticket> at = room.at(service.centre(), desk);
        String current =
                at.map(ticket -> current(service, ticket, csrf))
                        .orElseGet(() -> template.fill("nobody", Map.of()));
        return template.fill(
                "desk",
                Map.of(
                        "desk",
                        desk,
                        "service",
                        service.id(),
                        "name",
                        service.name(),
                        "waiting",
                        String.valueOf(room.waiting(service.id())),
                        "csrf",
                        csrf,
                        "at",
                        at.map(Ticket::text).orElse(""),
                        "current",
                        current));
    }

    private String current(QueueService service, Ticket ticket, String csrf) {
        String forms =
                ACTIONS.stream()
                        .map(action ->
                                template.fill(
                                        "act",
                                        Map.of(
                                                "action",
                                                action,
                                                "csrf",
                                                csrf,
                                                "service",
                                                service.id(),
                                                "desk",
                                                ticket.desk(),
                                                "at",
                                                ticket.text(),
                                                "title",
                                                words.say("queue." + action))))
                        .collect(Collectors.joining());
        return template.fill(
                "current",
                Map.of("number", ticket.text(), "dossier", ticket.dossier(), "forms", forms));
    }
}
