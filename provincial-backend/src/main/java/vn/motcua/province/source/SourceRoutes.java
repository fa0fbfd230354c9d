package vn.motcua.province.source;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.Optional;
import vn.motcua.contract.utility.UtilityQuestion;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.KioskCall;
import vn.motcua.province.http.MalformedException;

/** A kiosk asks a utility's source. */
public final class SourceRoutes implements HttpService {
    private static final int QUESTION_BYTES_MAX = 16_384;

    private final SourceDesk desk;

    public SourceRoutes(SourceDesk desk) {
        this.desk = desk;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post("/utilities", this::ask);
    }

    private void ask(ServerRequest request, ServerResponse response)
            throws IOException, InterruptedException {
        KioskCall call = KioskCall.of(request);
        Optional<byte[]> body = call.body(request, QUESTION_BYTES_MAX);
        if (body.isEmpty()) {
            Answers.problem(response, 401, "bad-signature");
            return;
        }
        try {
            desk.answer(call.kiosk(), Json.readForeign(body.get(), UtilityQuestion.class))
                    .ifPresentOrElse(
                            answer -> Answers.json(response, 200, answer),
                            () -> Answers.problem(response, 404, "no-such-utility"));
        } catch (MalformedException malformed) {
            Answers.problem(response, 422, "malformed");
        }
    }
}
