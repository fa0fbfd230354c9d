package vn.motcua.province.queue;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.contract.queue.RangeWanted;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.KioskCall;

/** A kiosk asks what people may wait for, for numbers to give, and how one stands. */
public final class QueueRoutes implements HttpService {
    private final WaitingRoom room;

    public QueueRoutes(WaitingRoom room) {
        this.room = room;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/queue", this::services)
                .get("/queue/{service}/{day}/numbers/{number}", this::place)
                .put("/queue/{service}/{day}/{ledger}/{ordinal}", this::range);
    }

    private void services(ServerRequest request, ServerResponse response) {
        String centre = request.query().first("centre").orElse("");
        Answers.json(response, 200, room.services(centre));
    }

    private void place(ServerRequest request, ServerResponse response) {
        var path = request.path().pathParameters();
        String number = path.get("number");
        Optional<LocalDate> day = day(path.get("day"));
        day.filter(_ -> number.matches("[0-9]{1,5}"))
                .flatMap(on -> room.place(on, path.get("service"), Integer.parseInt(number)))
                .ifPresentOrElse(
                        place -> Answers.json(response, 200, place),
                        () -> Answers.problem(response, 404, "no-such-number"));
    }

    private void range(ServerRequest request, ServerResponse response) {
        wanted(request)
                .flatMap(wanted -> room.range(KioskCall.of(request).kiosk(), wanted))
                .ifPresentOrElse(
                        range -> Answers.json(response, 200, range),
                        () -> Answers.problem(response, 404, "no-such-queue"));
    }

    private static Optional<RangeWanted> wanted(ServerRequest request) {
        var path = request.path().pathParameters();
        String ledger = path.get("ledger");
        String ordinal = path.get("ordinal");
        String known = request.query().first("known").orElse("0");
        boolean isClear =
                ledger.matches("[0-9a-f]{32}")
                        && ordinal.matches("[0-9]{1,4}")
                        && known.matches("[0-9]{1,5}");
        return isClear
                ? day(path.get("day"))
                        .map(day ->
                                new RangeWanted(
                                        ledger,
                                        day,
                                        path.get("service"),
                                        Integer.parseInt(ordinal),
                                        Integer.parseInt(known)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
