package vn.motcua.local.visit;

import io.helidon.common.media.type.MediaTypes;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.contract.screen.VisitorInput;
import vn.motcua.local.diagnosis.Diagnosis;
import vn.motcua.local.http.Json;
import vn.motcua.local.http.Problem;

/**
 * What the screen asks of the visit: {@code POST /v1/actions} takes a {@link VisitorInput} and
 * answers 204; {@code GET /v1/pages/{id}} is the JPEG of a page of the visit that goes on, or of a
 * notice.
 */
public final class VisitRoutes implements HttpService {
    private final Visit visit;
    private final Function<String, Optional<Path>> notices;

    /**
     * @param notices pictures of news and alerts by their fingerprints
     */
    public VisitRoutes(Visit visit, Function<String, Optional<Path>> notices) {
        this.visit = visit;
        this.notices = notices;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post("/actions", this::act)
                .get("/pages/{id}", this::page)
                .get("/diagnosis", this::diagnosis);
    }

    private void act(ServerRequest request, ServerResponse response) {
        Optional<VisitorInput> input = Json.read(request, VisitorInput.class);
        if (input.isEmpty()) {
            Problem.send(response, Status.BAD_REQUEST_400, "not-a-touch");
        } else {
            visit.act(input.get());
            response.status(Status.NO_CONTENT_204).send();
        }
    }

    private void diagnosis(ServerRequest request, ServerResponse response) {
        Diagnosis found = visit.diagnosis();
        if (request.headers().isAccepted(MediaTypes.APPLICATION_JSON)) {
            Json.send(response, found);
        } else {
            response.header(HeaderNames.CONTENT_TYPE, "text/plain; charset=UTF-8")
                    .send(found.text());
        }
    }

    private void page(ServerRequest request, ServerResponse response) throws IOException {
        String id = request.path().pathParameters().get("id");
        Optional<Path> picture =
                visit.picture(id).or(() -> notices.apply(id)).filter(Files::exists);
        if (picture.isEmpty()) {
            Problem.send(response, Status.NOT_FOUND_404, "no-such-page");
        } else {
            response.header(HeaderNames.CONTENT_TYPE, "image/jpeg")
                    .header(HeaderNames.CACHE_CONTROL, "no-store")
                    .send(Files.readAllBytes(picture.get()));
        }
    }
}
