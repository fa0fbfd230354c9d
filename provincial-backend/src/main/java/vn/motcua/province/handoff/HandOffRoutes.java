package vn.motcua.province.handoff;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.contract.handoff.HandOffStatus;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.KioskCall;

/** A kiosk opens a hand-off, asks what has come, fetches it and ends it. */
public final class HandOffRoutes implements HttpService {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int PHOTOS_MAX = 30;

    private final HandOffDesk desk;

    public HandOffRoutes(HandOffDesk desk) {
        this.desk = desk;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.put("/hand-offs/{hash}", this::open)
                .get("/hand-offs/{hash}", this::status)
                .delete("/hand-offs/{hash}", this::end)
                .get("/hand-offs/{hash}/photos/{number}", this::part)
                .delete("/hand-offs/{hash}/photos/{number}", this::erase);
    }

    private void open(ServerRequest request, ServerResponse response) {
        String hash = request.path().pathParameters().get("hash");
        int photos = number(request.query().first("photos").orElse(""));
        if (!HASH.matcher(hash).matches() || photos < 1 || photos > PHOTOS_MAX) {
            Answers.problem(response, 422, "malformed");
        } else {
            String kiosk = KioskCall.of(request).kiosk();
            Answers.json(response, 200, desk.open(kiosk, hash, photos));
        }
    }

    private void status(ServerRequest request, ServerResponse response) {
        handOff(request)
                .ifPresentOrElse(
                        found -> Answers.json(response, 200, found.status()),
                        () -> missing(response));
    }

    private void end(ServerRequest request, ServerResponse response) {
        handOff(request).ifPresent(found -> desk.end(found.kiosk(), found.hash()));
        Answers.nothing(response, 204);
    }

    private void part(ServerRequest request, ServerResponse response) throws IOException {
        Optional<HandOff> found = handOff(request);
        Optional<byte[]> part =
                found.isEmpty()
                        ? Optional.empty()
                        : desk.shelf()
                                .part(
                                        found.get().hash(),
                                        photo(request),
                                        number(request.query().first("from").orElse("")),
                                        HandOffStatus.PART_BYTES);
        part.ifPresentOrElse(bytes -> Answers.bytes(response, bytes), () -> missing(response));
    }

    private void erase(ServerRequest request, ServerResponse response) throws IOException {
        Optional<HandOff> found = handOff(request);
        if (found.isPresent()) {
            desk.shelf().erase(found.get().hash(), photo(request));
        }
        Answers.nothing(response, 204);
    }

    private Optional<HandOff> handOff(ServerRequest request) {
        String hash = request.path().pathParameters().get("hash");
        return desk.of(KioskCall.of(request).kiosk(), hash);
    }

    private static int photo(ServerRequest request) {
        return number(request.path().pathParameters().get("number"));
    }

    /** 0 for what is none. */
    private static int number(String text) {
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    private static void missing(ServerResponse response) {
        Answers.problem(response, 404, "no-such-hand-off");
    }
}
