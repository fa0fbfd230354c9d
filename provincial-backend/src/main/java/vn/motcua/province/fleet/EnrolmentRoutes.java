package vn.motcua.province.fleet;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Enrolment;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.MalformedException;

/** What a kiosk may say before it is known. */
public final class EnrolmentRoutes implements HttpService {
    private static final int BODY_MAX = 10_000;

    private final Fleet fleet;

    public EnrolmentRoutes(Fleet fleet) {
        this.fleet = fleet;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/alive", (_, response) -> Answers.nothing(response, 204))
                .post("/enrolments", this::enrol);
    }

    private void enrol(ServerRequest request, ServerResponse response) throws IOException {
        try (InputStream body = request.content().inputStream()) {
            Enrolment wish = Json.readForeign(body.readNBytes(BODY_MAX), Enrolment.class);
            answer(response, fleet.enrol(wish));
        } catch (MalformedException malformed) {
            Answers.problem(response, 400, "malformed");
        }
    }

    private static void answer(ServerResponse response, EnrolmentOutcome outcome) {
        switch (outcome) {
            case ADMITTED -> Answers.json(response, 201, Map.of("admission", Admission.ACTIVE));
            case REFUSED -> Answers.problem(response, 403, "enrolment-refused");
            case NAME_TAKEN -> Answers.problem(response, 409, "kiosk-name-taken");
        }
    }
}
