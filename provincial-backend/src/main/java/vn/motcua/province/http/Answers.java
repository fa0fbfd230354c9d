package vn.motcua.province.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;

/** How the province answers its kiosks. */
public final class Answers {
    private static final String JSON = "application/json";

    private Answers() {}

    public static void json(ServerResponse response, int status, Object value) {
        send(response, status, JSON, Json.bytes(value));
    }

    /** {@code json} is JSON already, in UTF-8. */
    public static void text(ServerResponse response, byte[] json) {
        send(response, 200, JSON, json);
    }

    public static void bytes(ServerResponse response, byte[] body) {
        send(response, 200, "application/octet-stream", body);
    }

    /** RFC 9457: the client acts by {@code type}, a key that never changes. */
    public static void problem(ServerResponse response, int status, String type) {
        send(
                response,
                status,
                "application/problem+json",
                Json.bytes(Map.of("type", type, "status", status)));
    }

    public static void nothing(ServerResponse response, int status) {
        response.status(Status.create(status)).send();
    }

    private static void send(ServerResponse response, int status, String type, byte[] body) {
        response.status(Status.create(status))
                .header(HeaderNames.CONTENT_TYPE, type)
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .send(body);
    }
}
