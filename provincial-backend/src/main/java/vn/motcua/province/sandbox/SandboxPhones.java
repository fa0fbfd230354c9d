package vn.motcua.province.sandbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.Form;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.KioskCall;
import vn.motcua.province.http.MalformedException;

/**
 * Zalo and an SMS gateway, as far as messages need them, with a page in the place of all phones.
 * Like the true ones it takes an id once, gives tokens that end, and has bad moments. Nothing
 * leaves the machine.
 */
public final class SandboxPhones implements AutoCloseable {
    public static final String APP = "sandbox";
    public static final String SECRET = "sandbox-secret";

    private static final int BODY_MAX = 16_384;
    private static final int NO_ZALO = -118;
    private static final int TOKEN_IS_OVER = -124;

    private final List<Came> came = new CopyOnWriteArrayList<>();
    private final Set<String> withoutZalo = ConcurrentHashMap.newKeySet();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final WebServer server;
    private volatile Supplier<Mood> moods = () -> Mood.WELL;
    private final String firstToken = UUID.randomUUID().toString();
    private volatile String refresh = firstToken;
    private volatile String access = UUID.randomUUID().toString();

    /** How it answers. */
    public enum Mood {
        WELL,
        /** Takes nothing. */
        AWAY,
        /** Takes it, and its answer is lost. */
        ANSWER_LOST
    }

    /**
     * A message that came to a phone.
     *
     * @param phone as it is dialled in Vietnam
     */
    public record Came(String way, String phone, String words, String id) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Zalo(
            @JsonProperty("phone") String phone,
            @JsonProperty("template_id") String template,
            @JsonProperty("template_data") Map<String, String> data,
            @JsonProperty("tracking_id") String id) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Sms(
            @JsonProperty("ApiKey") String key,
            @JsonProperty("SecretKey") String secret,
            @JsonProperty("Phone") String phone,
            @JsonProperty("Content") String content,
            @JsonProperty("RequestId") String id) {}

    private SandboxPhones() {
        server =
                WebServer.builder()
                        .host("127.0.0.1")
                        .port(0)
                        .shutdownHook(false)
                        .routing(this::routes)
                        .build()
                        .start();
    }

    /** Opens it on a free port of this machine. */
    public static SandboxPhones open() {
        return new SandboxPhones();
    }

    /** Page with all that came. */
    public URI address() {
        return URI.create("http://127.0.0.1:%d/".formatted(server.port()));
    }

    /** What {@code /message/template} follows. */
    public URI zaloAddress() {
        return address().resolve("/zalo");
    }

    public URI loginAddress() {
        return address().resolve("/login");
    }

    public URI smsAddress() {
        return address().resolve("/sms");
    }

    /** Is changed for the first pair of tokens. */
    public String firstToken() {
        return firstToken;
    }

    /** In the order in which they came. */
    public List<Came> came() {
        return List.copyOf(came);
    }

    /** This number has no Zalo from now on. */
    public void withoutZalo(String phone) {
        boolean _ = withoutZalo.add(phone);
    }

    /** How it answers each call from now on. */
    public void moods(Supplier<Mood> next) {
        moods = next;
    }

    /** Every access token ends now, as it does after a day. */
    public void endToken() {
        access = UUID.randomUUID().toString();
    }

    private void routes(HttpRouting.Builder routing) {
        routing.get("/", (_, response) -> page(response))
                .post("/login", this::login)
                .post("/zalo/message/template", this::zalo)
                .post("/sms", this::sms);
    }

    /** Changes a refresh token, once. */
    private synchronized void login(ServerRequest request, ServerResponse response)
            throws IOException {
        Form form = Form.of(request);
        boolean isOurs =
                KioskCall.header(request, "secret_key").equals(SECRET)
                        && form.text("app_id").equals(APP)
                        && form.text("refresh_token").equals(refresh);
        if (!isOurs) {
            Answers.json(response, 200, Map.of("error", -14_014, "error_name", "Invalid token"));
            return;
        }
        refresh = UUID.randomUUID().toString();
        access = UUID.randomUUID().toString();
        Answers.json(
                response,
                200,
                Map.of("access_token", access, "refresh_token", refresh, "expires_in", "90000"));
    }

    private void zalo(ServerRequest request, ServerResponse response) throws IOException {
        try (InputStream body = request.content().inputStream()) {
            Zalo said = Json.readForeign(body.readNBytes(BODY_MAX), Zalo.class);
            String phone = "0" + said.phone().substring(2);
            if (!KioskCall.header(request, "access_token").equals(access)) {
                answer(response, Map.of("error", TOKEN_IS_OVER, "message", "Invalid token"));
            } else if (withoutZalo.contains(phone)) {
                answer(response, Map.of("error", NO_ZALO, "message", "No Zalo account"));
            } else {
                String words = said.template() + " " + said.data().values();
                take(
                        response,
                        new Came("zalo", phone, words, said.id()),
                        Map.of("error", 0, "message", "Success", "data", Map.of("msg_id", "m")));
            }
        } catch (MalformedException malformed) {
            Answers.problem(response, 400, "malformed");
        }
    }

    private void sms(ServerRequest request, ServerResponse response) throws IOException {
        try (InputStream body = request.content().inputStream()) {
            Sms said = Json.readForeign(body.readNBytes(BODY_MAX), Sms.class);
            if (!said.key().equals(APP) || !said.secret().equals(SECRET)) {
                answer(response, Map.of("CodeResult", "101"));
            } else {
                take(
                        response,
                        new Came("sms", said.phone(), said.content(), said.id()),
                        Map.of("CodeResult", "100", "SMSID", "s"));
            }
        } catch (MalformedException malformed) {
            Answers.problem(response, 400, "malformed");
        }
    }

    /** An id that came before is answered alike, and brings nothing. */
    private void take(ServerResponse response, Came message, Map<String, Object> answer) {
        Mood mood = moods.get();
        if (mood == Mood.AWAY) {
            Answers.problem(response, 503, "away");
            return;
        }
        if (taken.add(message.way() + message.id())) {
            boolean _ = came.add(message);
        }
        if (mood == Mood.ANSWER_LOST) {
            Answers.problem(response, 502, "lost");
        } else {
            answer(response, answer);
        }
    }

    private static void answer(ServerResponse response, Map<String, Object> answer) {
        Answers.json(response, 200, answer);
    }

    private void page(ServerResponse response) {
        String rows =
                came.reversed().stream()
                        .map(each ->
                                "<li><b>%s %s</b> %s</li>"
                                        .formatted(each.way(), each.phone(), escaped(each.words())))
                        .collect(Collectors.joining());
        String html =
                """
                <!doctype html><html lang="vi"><meta charset="utf-8">
                <title>Điện thoại thử</title>
                <h1>Điện thoại thử</h1><p>Tin mới nhất ở trên.</p><ol id="came">%s</ol></html>
                """
                        .formatted(rows);
        response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8")
                .header(HeaderNames.create("Content-Security-Policy"), "default-src 'none'")
                .send(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public void close() {
        var _ = server.stop();
    }
}
