package vn.motcua.province.digest;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.sync.StreamDigest;
import vn.motcua.province.http.Answers;

/** With what kiosks compare their copies, and what they mend them by. */
public final class DigestRoutes implements HttpService {
    private final StreamDigests digests;

    public DigestRoutes(StreamDigests digests) {
        this.digests = digests;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/streams/{stream}/{epoch}/digest", this::digest)
                .get("/streams/{stream}/{epoch}/parts/{part}", this::part);
    }

    private void digest(ServerRequest request, ServerResponse response) {
        if (number(request.query().first("schema").orElse("")) != FeedEntry.SCHEMA) {
            none(response);
            return;
        }
        digests.digest(word(request, "stream"), word(request, "epoch"))
                .ifPresentOrElse(
                        digest -> Answers.json(response, 200, digest), () -> none(response));
    }

    private void part(ServerRequest request, ServerResponse response) {
        long part = number(word(request, "part"));
        if (part >= StreamDigest.PARTS) {
            none(response);
            return;
        }
        long after = number(request.query().first("after").orElse(""));
        digests.part(word(request, "stream"), word(request, "epoch"), (int) part, after)
                .ifPresentOrElse(page -> Answers.json(response, 200, page), () -> none(response));
    }

    private static void none(ServerResponse response) {
        Answers.problem(response, 404, "no-digest");
    }

    private static String word(ServerRequest request, String name) {
        return request.path().pathParameters().get(name);
    }

    /** 0 when it is missing or no number. */
    private static long number(String text) {
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : 0;
    }
}
