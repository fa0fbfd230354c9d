package vn.motcua.province.sandbox;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import vn.motcua.contract.post.ParcelState;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.Form;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.KioskCall;
import vn.motcua.province.http.MalformedException;
import vn.motcua.province.post.PostAnswer;
import vn.motcua.province.post.PostOrder;

/**
 * A post with a page instead of postmen: each order has buttons that carry it on. Nothing is
 * carried anywhere. What it answers may get lost, and it may be down, to try that out.
 */
public final class SandboxPost implements AutoCloseable {
    private static final int ORDER_BYTES_MAX = 16_384;
    private static final int FIRST_NUMBER = 12_345_600;
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    private final String token;
    private final InstantSource clock;
    private final Map<String, Held> held = new ConcurrentSkipListMap<>();
    private final AtomicInteger numbers = new AtomicInteger(FIRST_NUMBER);
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final WebServer server;
    private volatile boolean isDown;

    /** An order, and how far it is. */
    public record Held(PostOrder order, PostAnswer.Carried carried) {}

    private SandboxPost(String token, InstantSource clock) {
        this.token = token;
        this.clock = clock;
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
    public static SandboxPost open(String token, InstantSource clock) {
        return new SandboxPost(token, clock);
    }

    /** Page with all orders; they are asked for below it. */
    public URI address() {
        return URI.create("http://127.0.0.1:%d/".formatted(server.port()));
    }

    public List<Held> held() {
        return List.copyOf(held.values());
    }

    /** A postman has done something with an order. */
    public void carry(String order, ParcelState state) {
        var _ =
                held.computeIfPresent(
                        order,
                        (_, now) ->
                                new Held(
                                        now.order(),
                                        new PostAnswer.Carried(
                                                now.carried().tracking(), state, clock.instant())));
    }

    /** Whether it answers nobody from now on. */
    public void down(boolean now) {
        isDown = now;
    }

    /** The next answers to orders get lost on their way, after the post has done what they say. */
    public void loseAnswers(int count) {
        answersToLose.set(count);
    }

    private void routes(HttpRouting.Builder routing) {
        routing.put("/orders/{id}", this::place)
                .get("/orders/{id}", this::track)
                .get("/", (_, response) -> page(response))
                .post("/carry", this::carried);
    }

    private boolean answers(ServerRequest request, ServerResponse response) {
        boolean isOurs = KioskCall.header(request, "Authorization").equals("Bearer " + token);
        if (isDown || !isOurs) {
            Answers.problem(response, isDown ? 503 : 401, isDown ? "down" : "not-ours");
        }
        return isOurs && !isDown;
    }

    private void place(ServerRequest request, ServerResponse response) throws IOException {
        if (!answers(request, response)) {
            return;
        }
        try (InputStream body = request.content().inputStream()) {
            PostOrder order = Json.readForeign(body.readNBytes(ORDER_BYTES_MAX), PostOrder.class);
            if (order.address().isBlank()) {
                Answers.json(response, 422, new PostAnswer.Refused("Thiếu địa chỉ"));
                return;
            }
            Held taken = held.computeIfAbsent(order.id(), _ -> new Held(order, accepted()));
            if (answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                Answers.problem(response, 502, "lost");
            } else {
                Answers.json(response, 200, taken.carried());
            }
        } catch (MalformedException malformed) {
            Answers.problem(response, 400, "malformed");
        }
    }

    private PostAnswer.Carried accepted() {
        return new PostAnswer.Carried(
                tracking(numbers.getAndIncrement()), ParcelState.ACCEPTED, clock.instant());
    }

    /** A number as the post of the world writes them (UPU S10), with its check digit. */
    private static String tracking(int number) {
        String digits = "%08d".formatted(number);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (digits.charAt(place) - '0');
        }
        int check = 11 - sum % 11;
        return "EM%s%dVN".formatted(digits, check == 10 ? 0 : check == 11 ? 5 : check);
    }

    private void track(ServerRequest request, ServerResponse response) {
        if (!answers(request, response)) {
            return;
        }
        Held found = held.get(request.path().pathParameters().get("id"));
        if (found == null) {
            Answers.problem(response, 404, "no-such-order");
        } else {
            Answers.json(response, 200, found.carried());
        }
    }

    private void carried(ServerRequest request, ServerResponse response) throws IOException {
        Form form = Form.of(request);
        for (ParcelState state : ParcelState.values()) {
            if (state.name().equals(form.text("state"))) {
                carry(form.text("order"), state);
            }
        }
        response.status(Status.SEE_OTHER_303).header(HeaderNames.LOCATION, "/").send();
    }

    private void page(ServerResponse response) {
        String rows = held.values().stream().map(SandboxPost::row).collect(Collectors.joining());
        String html =
                """
                <!doctype html><html lang="vi"><meta charset="utf-8">
                <title>Bưu điện thử</title><h1>Bưu điện thử</h1><ul>%s</ul></html>
                """
                        .formatted(rows);
        response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8")
                .header(HeaderNames.create("Content-Security-Policy"), "default-src 'none'")
                .send(html.getBytes(StandardCharsets.UTF_8));
    }

    /** Names nobody: a number and how far it is. */
    private static String row(Held held) {
        return """
        <li>%s: %s<form method="post" action="/carry"><input type="hidden" name="order" value="%s">
        <button name="state" value="ON_THE_WAY">Đang giao</button>
        <button name="state" value="DELIVERED">Đã giao</button>
        <button name="state" value="RETURNED">Chuyển hoàn</button></form></li>
        """
                .formatted(
                        held.carried().tracking(),
                        held.carried().state().name().toLowerCase(Locale.ROOT),
                        held.order().id().replaceAll("[^A-Za-z0-9-]", ""));
    }

    @Override
    public void close() {
        var _ = server.stop();
    }
}
