package vn.motcua.province.intake;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.Optional;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.OutboxMessage;
import vn.motcua.contract.sync.UploadProgress;
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

    /** The next chunk of a document; see {@link UploadProgress}. */
    private void document(ServerRequest request, ServerResponse response) throws IOException {
        String name = request.path().pathParameters().get("sha256");
        long from = number(request, "from");
        long of = number(request, "of");
        boolean isPlaced = from >= 0 && from <= of && of >= 1;
        if (!DocumentStore.isHash(name) || !isPlaced) {
            Answers.problem(response, 422, "document-name");
            return;
        }
        boolean isTooLong =
                request.headers().contentLength().orElse(0) > UploadProgress.CHUNK_BYTES_MAX;
        if (of > DOCUMENT_BYTES_MAX || isTooLong) {
            Answers.problem(response, 413, "document-too-long");
            return;
        }
        KioskCall call = KioskCall.of(request);
        var upload = new Uploading(call.kiosk(), name, from, of, call.sha256());
        long length = request.headers().contentLength().orElse(0);
        var promised = new BrokenChunk(from, length, call.contentDigest());
        Optional<byte[]> chunk =
                call.body(
                        request,
                        UploadProgress.CHUNK_BYTES_MAX,
                        arrived -> intake.keepBroken(upload, arrived, promised));
        if (chunk.isEmpty()) {
            Answers.problem(response, 401, "bad-signature");
        } else {
            store(response, upload, intake.keep(upload, chunk.get()));
        }
    }

    private static void store(ServerResponse response, Uploading upload, Intake.Keeping kept) {
        switch (kept) {
            case Intake.Keeping.Received(long bytes, boolean isWhole) ->
                    Answers.json(response, 200, new UploadProgress(upload.name(), bytes, isWhole));
            case Intake.Keeping.NotOpenable() -> Answers.problem(response, 422, "not-openable");
        }
    }

    /** -1 if it is none. */
    private static long number(ServerRequest request, String name) {
        return request.query()
                .first(name)
                .filter(text -> text.matches("[0-9]{1,12}"))
                .map(Long::parseLong)
                .orElse(-1L);
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
