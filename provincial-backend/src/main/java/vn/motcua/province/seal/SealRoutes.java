package vn.motcua.province.seal;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import vn.motcua.province.http.Answers;

/** Tells each kiosk to which key it seals. */
public final class SealRoutes implements HttpService {
    private final OpeningKeys keys;

    public SealRoutes(OpeningKeys keys) {
        this.keys = keys;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/sealing-key", (_, response) -> Answers.json(response, 200, keys.current()));
    }
}
