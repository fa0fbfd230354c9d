package vn.motcua.province.queue;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.contract.queue.NumberRange;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.KioskCall;

/** A kiosk asks what people may wait for, and for numbers to give. */
public final class QueueRoutes implements HttpService {
    private final WaitingRoom room;

    public QueueRoutes(WaitingRoom room) {
        this.room = room;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/queue", (_, response) -> Answers.json(response, 200, room.services()))
                .put("/queue/{service}/{day}/{ledger}/{ordinal}", this::range);
    }

    private void range(ServerRequest request, ServerResponse response) {
        var path = request.path().pathParameters();
        Optional<LocalDate> day = day(path.get("day"));
        String ledger = path.get("ledger");
        String ordinal = path.get("ordinal");
        boolean isClear = ledger.matches("[0-9a-f]{32}") && ordinal.matches("[0-9]{1,4}");
        Optional<NumberRange> range =
                isClear
                        ? day.flatMap(each ->
                                room.range(
                                        KioskCall.of(request).kiosk(),
                                        ledger,
                                        each,
                                        path.get("service"),
                                        Integer.parseInt(ordinal)))
                        : Optional.empty();
        range.ifPresentOrElse(
                each -> Answers.json(response, 200, each),
                () -> Answers.problem(response, 404, "no-such-queue"));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
