package vn.motcua.province.help;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.Optional;
import vn.motcua.contract.help.HelpAnswer;
import vn.motcua.contract.help.HelpCall;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.KioskCall;
import vn.motcua.province.http.MalformedException;

/** A kiosk calls for somebody, and asks again where its call stands. */
public final class HelpRoutes implements HttpService {
    private static final int CALL_BYTES_MAX = 1_024;

    private final HelpDesk desk;

    public HelpRoutes(HelpDesk desk) {
        this.desk = desk;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post("/help", this::call);
    }

    private void call(ServerRequest request, ServerResponse response) throws IOException {
        KioskCall call = KioskCall.of(request);
        Optional<byte[]> body = call.body(request, CALL_BYTES_MAX);
        if (body.isEmpty()) {
            Answers.problem(response, 401, "bad-signature");
            return;
        }
        try {
            HelpCall said = Json.readForeign(body.get(), HelpCall.class);
            Answers.json(response, 200, new HelpAnswer(desk.call(call.kiosk(), said)));
        } catch (MalformedException malformed) {
            Answers.problem(response, 422, "malformed");
        }
    }
}
