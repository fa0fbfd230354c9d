package vn.motcua.province.snapshot;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import vn.motcua.contract.sync.SnapshotOffer;
import vn.motcua.province.http.Answers;

/** What is on the shelf, and its bytes part by part: a line that breaks loses one part. */
public final class SnapshotRoutes implements HttpService {
    private final SnapshotShelf shelf;

    public SnapshotRoutes(SnapshotShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/snapshot", this::offer).get("/snapshots/{sha256}", this::part);
    }

    private void offer(ServerRequest request, ServerResponse response) {
        Optional<SnapshotOffer> offer = shelf.newest();
        if (offer.isEmpty() || number(request, "schema", 0) != CacheFile.schema()) {
            Answers.problem(response, 404, "no-snapshot");
        } else {
            Answers.json(response, 200, offer.get());
        }
    }

    private void part(ServerRequest request, ServerResponse response) {
        String sha256 = request.path().pathParameters().get("sha256");
        long max = number(request, "max", SnapshotOffer.PART_BYTES_MAX);
        Optional<byte[]> part =
                shelf.part(
                        sha256,
                        number(request, "from", 0),
                        (int) Math.min(max, SnapshotOffer.PART_BYTES_MAX));
        if (part.isEmpty()) {
            Answers.problem(response, 404, "no-snapshot");
        } else {
            Answers.bytes(response, part.get());
        }
    }

    private static long number(ServerRequest request, String name, long fallback) {
        String text = request.query().first(name).orElse("");
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : fallback;
    }
}
