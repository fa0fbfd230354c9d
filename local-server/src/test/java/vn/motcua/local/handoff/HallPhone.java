package vn.motcua.local.handoff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The browser of a phone on the centre's network. */
public final class HallPhone implements AutoCloseable {
    private static final String BOUNDARY = "----boundary-of-a-phone";

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final URI page;

    /**
     * @param code what it read from the screen
     */
    public HallPhone(String code) {
        page = URI.create(code);
    }

    public HttpResponse<String> open() throws IOException, InterruptedException {
        return open(page.getPath());
    }

    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(page.resolve(path)).GET());
    }

    public HttpResponse<String> photos(byte[]... photos) throws IOException, InterruptedException {
        var form = new ByteArrayOutputStream();
        String name = "Content-Disposition: form-data; name=\"photo\"; filename=\"../a.jpg\"";
        for (byte[] photo : photos) {
            form.writeBytes(ascii("--" + BOUNDARY + "\r\n" + name + "\r\n\r\n"));
            form.writeBytes(photo);
            form.writeBytes(ascii("\r\n"));
        }
        form.writeBytes(ascii("--" + BOUNDARY + "--\r\n"));
        return send(
                HttpRequest.newBuilder(page)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(form.toByteArray())));
    }

    public HttpResponse<String> finish() throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(page.resolve(page.getPath() + "/xong"))
                        .POST(BodyPublishers.noBody()));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
    }
}
