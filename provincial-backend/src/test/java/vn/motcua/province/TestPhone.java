package vn.motcua.province;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.motcua.contract.handoff.HandOffToken;

/** A phone whose browser keeps cookies, follows redirects and has no script. */
final class TestPhone {
    private static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI page;
    private String cookie = "";

    TestPhone(int port, HandOffToken token) {
        page = URI.create("http://127.0.0.1:%d%s".formatted(port, token.path()));
    }

    /** A photo whose pixels nobody will look at. */
    static byte[] photo(int bytes) {
        byte[] photo = new byte[bytes];
        byte[] head = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, '\r', '\n', '-', '-'};
        System.arraycopy(head, 0, photo, 0, head.length);
        photo[bytes - 1] = '\r';
        return photo;
    }

    HttpResponse<String> open() throws IOException, InterruptedException {
        return open("");
    }

    HttpResponse<String> open(String query) throws IOException, InterruptedException {
        return follow(send(HttpRequest.newBuilder(URI.create(page + query)).GET()));
    }

    HttpResponse<String> finish() throws IOException, InterruptedException {
        return follow(
                send(
                        HttpRequest.newBuilder(URI.create(page + "/xong"))
                                .POST(BodyPublishers.noBody())));
    }

    HttpResponse<String> send(byte[]... photos) throws IOException, InterruptedException {
        List<InputStream> parts = new ArrayList<>();
        for (byte[] photo : photos) {
            String head =
                    """
                    --%s\r
                    Content-Disposition: form-data; name="photo"; filename="../../a.jpg"\r
                    Content-Type: image/jpeg\r
                    \r
                    """;
            parts.add(bytes(head.formatted(BOUNDARY)));
            parts.add(new ByteArrayInputStream(photo));
            parts.add(bytes("\r\n"));
        }
        parts.add(bytes("--" + BOUNDARY + "--\r\n"));
        var body = new SequenceInputStream(Collections.enumeration(parts));
        return follow(
                send(
                        HttpRequest.newBuilder(page)
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(BodyPublishers.ofInputStream(() -> body))));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer)
            throws IOException, InterruptedException {
        var next = answer.headers().firstValue("Location");
        return next.isEmpty()
                ? answer
                : send(HttpRequest.newBuilder(page.resolve(next.get())).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers()
                .firstValue("Set-Cookie")
                .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
        return answer;
    }
}
