package vn.motcua.system.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The browser of a visitor's phone, as the province sees it. */
public final class PhoneRobot implements AutoCloseable {
    private static final String BOUNDARY = "----boundary-of-a-phone";

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final URI page;

    /**
     * @param page to which the code on the kiosk leads
     */
    public PhoneRobot(URI page) {
        this.page = page;
    }

    /** The page's HTML. */
    public String open() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(page).GET());
    }

    public String sendPhoto(Path photo) throws IOException, InterruptedException {
        var form = new ByteArrayOutputStream();
        String name = "Content-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"";
        String head = "--" + BOUNDARY + "\r\n" + name + "\r\n\r\n";
        form.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(Files.readAllBytes(photo));
        form.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.US_ASCII));
        return send(
                HttpRequest.newBuilder(page)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(form.toByteArray())));
    }

    /** She has sent the last one. */
    public String finish() throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(page.resolve(page.getPath() + "/xong"))
                        .POST(BodyPublishers.noBody()));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString())
                .body();
    }

    @Override
    public void close() {
        http.close();
    }
}
