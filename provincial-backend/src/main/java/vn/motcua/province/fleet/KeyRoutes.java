package vn.motcua.province.fleet;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.Optional;
import vn.motcua.contract.sync.KeyChange;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.KioskCall;
import vn.motcua.province.http.MalformedException;

/** Where a kiosk says by which key it wants to be known. */
public final class KeyRoutes implements HttpService {
    private static final int BODY_MAX = 2_000;

    private final KeyRotation rotation;

    public KeyRoutes(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.put("/key", this::change);
    }

    private void change(ServerRequest request, ServerResponse response) throws IOException {
        KioskCall call = KioskCall.of(request);
        Optional<byte[]> body = call.body(request, BODY_MAX);
        if (body.isEmpty()) {
            Answers.problem(response, 401, "bad-signature");
            return;
        }
        try {
            KeyChange change = Json.readForeign(body.get(), KeyChange.class);
            if (rotation.offer(call.kiosk(), change)) {
                Answers.nothing(response, 204);
            } else {
                Answers.problem(response, 422, "no-key");
            }
        } catch (MalformedException malformed) {
            Answers.problem(response, 400, "malformed");
        }
    }
}
