package vn.motcua.province.intake;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.KioskCall;
import vn.motcua.province.http.MalformedException;
import vn.motcua.province.http.Sha256;

/** The up lane: documents, then the message that names them. */
public final class IntakeRoutes implements HttpService {
    private static final long DOCUMENT_BYTES_MAX = 50L * 1024 * 1024;
    private static final int MESSAGE_BYTES_MAX = 1024 * 1024;

    private final Intake intake;

    public IntakeRoutes(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.put("/documents/{sha256}", this::document).put("/messages/{id}", this::message);
    }

    private void document(ServerRequest request, ServerResponse response) throws IOException {
        String sha256 = request.path().pathParameters().get("sha256");
        boolean isSigned =
                DocumentStore.isHash(sha256)
                        && KioskCall.of(request)
                                .contentDigest()
                                .equals(Sha256.contentDigest(sha256));
        if (!isSigned || !request.content().hasEntity()) {
            Answers.problem(response, 422, "document-name");
        } else if (request.headers().contentLength().orElse(0) > DOCUMENT_BYTES_MAX) {
            Answers.problem(response, 413, "document-too-long");
        } else {
            store(request, response, sha256);
        }
    }

    private void store(ServerRequest request, ServerResponse response, String sha256)
            throws IOException {
        try (InputStream body = request.content().inputStream()) {
            switch (intake.keep(sha256, body, DOCUMENT_BYTES_MAX)) {
                case NEW -> Answers.nothing(response, 201);
                case WAS_HERE -> Answers.nothing(response, 200);
                case TOO_LONG -> Answers.problem(response, 413, "document-too-long");
                case NOT_OPENABLE -> Answers.problem(response, 422, "not-openable");
                case OTHER_BYTES -> Answers.problem(response, 401, "bad-signature");
            }
        }
    }

    private void message(ServerRequest request, ServerResponse response) throws IOException {
        if (request.headers().contentLength().orElse(0) > MESSAGE_BYTES_MAX) {
            Answers.problem(response, 413, "message-too-long");
            return;
        }
        KioskCall call = KioskCall.of(request);
        Optional<byte[]> body = call.body(request, MESSAGE_BYTES_MAX);
        if (body.isEmpty()) {
            Answers.problem(response, 401, "bad-signature");
            return;
        }
        String id = request.path().pathParameters().get("id");
        try {
            OutboxMessage message = Json.readForeign(body.get(), OutboxMessage.class);
            if (message.id().toString().equals(id)) {
                answer(response, intake.take(call.kiosk(), message, Sha256.hex(body.get())));
            } else {
                Answers.json(response, 422, new Delivery.Refused(message.id(), "id-differs"));
            }
        } catch (MalformedException malformed) {
            Answers.problem(response, 422, "malformed");
        }
    }

    private static void answer(ServerResponse response, Intake.Taking taking) {
        int status =
                switch (taking.delivery()) {
                    case Delivery.Taken _ -> taking.isNew() ? 201 : 200;
                    case Delivery.DocumentsMissing _ -> 202;
                    case Delivery.Refused _ -> 422;
                    case Delivery.NotAdmitted _, Delivery.Unreachable _ ->
                            throw new IllegalStateException("not an answer of the intake");
                };
        Answers.json(response, status, taking.delivery());
    }
}
