package vn.motcua.device.transport;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A whole answer of HTTP/1.1 (RFC 9112): one that breaks off is none. */
public final class HttpAnswer {
    private static final int LINE_BYTES_MAX = 8_192;
    private static final int LINES_MAX = 200;
    private static final int BODY_BYTES_MAX = 64 << 20;

    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    private HttpAnswer(int status, HttpHeaders headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public HttpHeaders headers() {
        return headers;
    }

    public byte[] body() {
        return body;
    }

    /** Reads one, over those of the kind "go on" (1xx). */
    static HttpAnswer read(InputStream line) throws IOException {
        var in = new BufferedInputStream(line);
        while (true) {
            int status = status(line(in));
            HttpHeaders headers = headers(in);
            if (status >= 200) {
                boolean hasBody = status != 204 && status != 304;
                return new HttpAnswer(status, headers, hasBody ? body(headers, in) : new byte[0]);
            }
        }
    }

    private static int status(String line) throws IOException {
        String[] words = line.split(" ", 3);
        if (words.length < 2 || !words[0].startsWith("HTTP/1.") || !words[1].matches("\\d{3}")) {
            throw new IOException("no answer of HTTP/1");
        }
        return Integer.parseInt(words[1]);
    }

    private static HttpHeaders headers(InputStream in) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int count = 0; count < LINES_MAX; count++) {
            String line = line(in);
            if (line.isEmpty()) {
                return HttpHeaders.of(headers, (_, _) -> true);
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                String name = line.substring(0, colon).strip();
                String value = line.substring(colon + 1).strip();
                headers.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            }
        }
        throw new IOException("an answer of more than " + LINES_MAX + " headers");
    }

    private static byte[] body(HttpHeaders headers, InputStream in) throws IOException {
        if (headers.firstValue("Transfer-Encoding").orElse("").equalsIgnoreCase("chunked")) {
            return chunks(in);
        }
        String length = headers.firstValue("Content-Length").orElse("");
        if (!length.isEmpty()) {
            return exactly(count(length, 10), in);
        }
        byte[] all = in.readNBytes(BODY_BYTES_MAX + 1);
        checkLength(all.length);
        return all;
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        while (true) {
            int count = count(line(in).split(";", 2)[0].strip(), 16);
            if (count == 0) {
                HttpHeaders _ = headers(in);
                return all.toByteArray();
            }
            checkLength((long) all.size() + count);
            all.write(exactly(count, in));
            if (!line(in).isEmpty()) {
                throw new IOException("a chunk of another length than it says");
            }
        }
    }

    private static byte[] exactly(int count, InputStream in) throws IOException {
        byte[] all = in.readNBytes(count);
        if (all.length < count) {
            throw new EOFException("the answer breaks off");
        }
        return all;
    }

    private static int count(String digits, int radix) throws IOException {
        try {
            long count = Long.parseLong(digits, radix);
            checkLength(count);
            return (int) count;
        } catch (NumberFormatException malformed) {
            throw new IOException("an answer of no length", malformed);
        }
    }

    private static void checkLength(long bytes) throws IOException {
        if (bytes < 0 || bytes > BODY_BYTES_MAX) {
            throw new IOException("an answer of %d bytes".formatted(bytes));
        }
    }

    /** A line without its end; some devices leave the carriage return out. */
    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() == LINE_BYTES_MAX) {
                throw new EOFException("the answer breaks off in its head");
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
