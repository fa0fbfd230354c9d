package vn.motcua.province.http;

import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form that a browser sent, as {@code application/x-www-form-urlencoded}. */
public record Form(Map<String, String> fields) {
    public static final Form EMPTY = new Form(Map.of());
    private static final int BODY_MAX = 100_000;

    public Form {
        fields = Map.copyOf(fields);
    }

    /** A body that is too long or broken gives an empty form, which no check lets pass. */
    public static Form of(ServerRequest request) throws IOException {
        if (!request.content().hasEntity()) {
            return EMPTY;
        }
        try (InputStream body = request.content().inputStream()) {
            byte[] bytes = body.readNBytes(BODY_MAX + 1);
            return bytes.length > BODY_MAX
                    ? EMPTY
                    : parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            return EMPTY;
        }
    }

    static Form parse(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return new Form(fields);
    }

    /** Without spaces around it; "" if there is no such field. */
    public String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** The lines that hold something. */
    public List<String> lines(String name) {
        return text(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Without letters that cannot be seen, on which a database may choke. */
    private static String decode(String text) {
        String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
        return Normalizer.normalize(decoded, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]", "");
    }
}
