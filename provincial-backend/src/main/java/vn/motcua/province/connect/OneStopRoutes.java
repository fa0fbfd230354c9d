package vn.motcua.province.connect;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.KioskCall;
import vn.motcua.province.http.MalformedException;

/** Where the one-stop system tells of changes at once, and fetches papers. */
public final class OneStopRoutes implements HttpService {
    private static final int BODY_MAX = 4 << 20;

    private final OneStopDesk desk;
    private final Function<String, Optional<Path>> papers;
    private final byte[] authorization;

    /**
     * @param papers finds a document by its SHA-256
     * @param token what proves that it is the system who calls
     */
    public OneStopRoutes(OneStopDesk desk, Function<String, Optional<Path>> papers, String token) {
        this.desk = desk;
        this.papers = papers;
        authorization = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post("/changes", this::changes).get("/papers/{sha256}", this::paper);
    }

    private void changes(ServerRequest request, ServerResponse response) throws IOException {
        if (!isSystem(request)) {
            Answers.problem(response, 401, "not-the-one-stop-system");
            return;
        }
        List<Map<String, Object>> records;
        try (InputStream body = request.content().inputStream()) {
            Map<?, ?> told = Json.readForeign(body.readNBytes(BODY_MAX), Map.class);
            records =
                    HttpOneStop.records(
                            told.get("data") instanceof List<?> list ? list : List.of());
        } catch (MalformedException | IOException noRecords) {
            Answers.problem(response, 422, "malformed");
            return;
        }
        long aside =
                records.stream()
                        .map(desk::take)
                        .filter(taking -> taking == OneStopDesk.Taking.SET_ASIDE)
                        .count();
        Answers.json(response, 200, Map.of("error_code", "0", "message", "", "setAside", aside));
    }

    private void paper(ServerRequest request, ServerResponse response) throws IOException {
        String sha256 = request.path().pathParameters().get("sha256");
        Optional<Path> file =
                sha256.matches("[0-9a-f]{64}") && isSystem(request)
                        ? papers.apply(sha256)
                        : Optional.empty();
        if (file.isEmpty()) {
            Answers.problem(response, isSystem(request) ? 404 : 401, "no-paper");
        } else {
            Answers.bytes(response, Files.readAllBytes(file.get()));
        }
    }

    private boolean isSystem(ServerRequest request) {
        byte[] said = KioskCall.header(request, "Authorization").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(said, authorization);
    }
}
