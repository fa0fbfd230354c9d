package vn.motcua.province.http;

import io.helidon.webserver.http.ServerRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.contract.page.Multipart;

/**
 * What a browser sent: the fields of a form, and its files if it was sent as {@code
 * multipart/form-data}.
 *
 * @param files by the name of their field; one that is longer than {@link #FILE_MAX} is cut after
 *     one byte more
 */
public record Form(Map<String, String> fields, Map<String, byte[]> files) {
    public static final int FILE_MAX = 5 << 20;

    public static final Form EMPTY = new Form(Map.of());
    private static final int BODY_MAX = 100_000;
    private static final int PARTS_MAX = 50;
    private static final byte[] NOTHING = {};

    public Form {
        fields = Map.copyOf(fields);
        files = Map.copyOf(files);
    }

    public Form(Map<String, String> fields) {
        this(fields, Map.of());
    }

    /** A body that is too long or broken gives an empty form, which no check lets pass. */
    public static Form of(ServerRequest request) throws IOException {
        if (!request.content().hasEntity()) {
            return EMPTY;
        }
        try (InputStream body = request.content().inputStream()) {
            String type = KioskCall.header(request, "Content-Type");
            return type.startsWith("multipart/") ? parts(type, body) : encoded(body);
        } catch (IllegalArgumentException | EOFException broken) {
            return EMPTY;
        }
    }

    private static Form encoded(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(BODY_MAX + 1);
        return bytes.length > BODY_MAX ? EMPTY : parse(new String(bytes, StandardCharsets.UTF_8));
    }

    private static Form parts(String type, InputStream body) throws IOException {
        Optional<Multipart> sent = Multipart.of(type);
        Map<String, String> fields = new HashMap<>();
        Map<String, byte[]> files = new HashMap<>();
        if (sent.isPresent()) {
            sent.get()
                    .read(
                            body,
                            (head, part) -> {
                                if (head.isFile() && files.isEmpty()) {
                                    files.put(head.name(), part.readNBytes(FILE_MAX + 1));
                                } else if (!head.isFile() && fields.size() < PARTS_MAX) {
                                    String text =
                                            new String(
                                                    part.readNBytes(BODY_MAX),
                                                    StandardCharsets.UTF_8);
                                    fields.put(head.name(), clean(text));
                                }
                            });
        }
        return new Form(fields, files);
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

    /** The bytes of a file; none if there is no such field, or nothing was chosen. */
    public byte[] file(String name) {
        return files.getOrDefault(name, NOTHING).clone();
    }

    /** The same with another value of one field. */
    public Form with(String name, String value) {
        Map<String, String> others = new HashMap<>(fields);
        others.put(name, value);
        return new Form(others, files);
    }

    private static String decode(String text) {
        return clean(URLDecoder.decode(text, StandardCharsets.UTF_8));
    }

    /** Without letters that cannot be seen, on which a database may choke. */
    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]", "");
    }
}
