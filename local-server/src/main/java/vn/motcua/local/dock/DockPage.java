package vn.motcua.local.dock;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.motcua.contract.screen.Language;
import vn.motcua.local.http.Json;
import vn.motcua.local.http.Problem;

/** The page itself. It holds no secret: the key stands in its address, behind the '#'. */
final class DockPage {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src blob:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    void html(ServerRequest request, ServerResponse response) {
        send(response, "dock.html", "text/html; charset=utf-8");
    }

    void file(ServerRequest request, ServerResponse response) {
        switch (request.path().pathParameters().get("file")) {
            case "dock.css" -> send(response, "dock.css", "text/css; charset=utf-8");
            case "dock.js" -> send(response, "dock.js", "text/javascript; charset=utf-8");
            case "paper.js" -> send(response, "paper.js", "text/javascript; charset=utf-8");
            default -> Problem.send(response, Status.NOT_FOUND_404, "no-such-file");
        }
    }

    void words(ServerRequest request, ServerResponse response) {
        switch (request.path().pathParameters().get("language")) {
            case "vi" -> Json.send(response, DockWords.in(Language.VIETNAMESE));
            case "en" -> Json.send(response, DockWords.in(Language.ENGLISH));
            default -> Problem.send(response, Status.NOT_FOUND_404, "no-such-language");
        }
    }

    private static void send(ServerResponse response, String name, String type) {
        try (InputStream file = DockPage.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            response.header(HeaderNames.CONTENT_TYPE, type)
                    .header(HeaderNames.CACHE_CONTROL, "no-store")
                    .header(HeaderNames.create("Content-Security-Policy"), POLICY)
                    .header(HeaderNames.create("X-Content-Type-Options"), "nosniff")
                    .header(HeaderNames.create("Referrer-Policy"), "no-referrer")
                    .send(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
