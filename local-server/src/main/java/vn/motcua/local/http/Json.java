package vn.motcua.local.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.local.json.ForgetfulJson;

/** JSON in and out of the loopback door, with limits. */
public final class Json {
    private static final int BODY_BYTES_MAX = 64 * 1024;
    private static final JsonMapper MAPPER =
            ForgetfulJson.builder(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(16)
                                    .maxStringLength(BODY_BYTES_MAX)
                                    .build())
                    .build();

    private Json() {}

    /** Empty if the body is too large, broken, or not of this kind. */
    public static <T> Optional<T> read(ServerRequest request, Class<T> kind) {
        try (InputStream body = request.content().inputStream()) {
            byte[] bytes = body.readNBytes(BODY_BYTES_MAX + 1);
            return bytes.length > BODY_BYTES_MAX
                    ? Optional.empty()
                    : Optional.ofNullable(MAPPER.readValue(bytes, kind));
        } catch (IOException | JacksonException broken) {
            return Optional.empty();
        }
    }

    public static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static void send(ServerResponse response, Object value) {
        send(response, Status.OK_200, "application/json", value);
    }

    static void send(ServerResponse response, Status status, String type, Object value) {
        response.status(status)
                .header(HeaderNames.CONTENT_TYPE, type)
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .send(bytes(value));
    }
}
