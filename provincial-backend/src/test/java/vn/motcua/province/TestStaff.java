package vn.motcua.province;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A member of staff with a browser that has no script. */
final class TestStaff {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]{64})\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private String cookie = "";

    TestStaff(int port) {
        this.port = port;
    }

    HttpResponse<String> signIn(String login, String password)
            throws IOException, InterruptedException {
        var answer =
                postBare("/office/login", encoded(Map.of("login", login, "password", password)));
        answer.headers()
                .firstValue("Set-Cookie")
                .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
        return answer;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    byte[] file(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
    }

    /** Sends a form with the token of the page it stands on. */
    HttpResponse<String> post(String path, String page, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(fields);
        String html = get(page).body();
        all.put("csrf", token(html));
        all.put("version", version(html));
        return postBare(path, encoded(all));
    }

    int postFrom(String origin, String path, String page) throws IOException, InterruptedException {
        String body = encoded(Map.of("csrf", token(get(page).body())));
        return http.send(
                        request(path)
                                .header("Origin", origin)
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    HttpResponse<String> postBare(String path, String body)
            throws IOException, InterruptedException {
        return http.send(
                request(path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static String token(String html) {
        return first(TOKEN.matcher(html));
    }

    private static String version(String html) {
        return first(Pattern.compile("name=\"version\" value=\"([0-9]+)\"").matcher(html));
    }

    private static String first(Matcher found) {
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        field.getKey()
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
