package vn.motcua.province.post;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import vn.motcua.contract.post.ParcelState;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.MalformedException;

/**
 * A post behind one address: {@code PUT orders/ID} asks it to carry, {@code GET orders/ID} where it
 * is, both with a token. It answers 200 with {@code tracking}, {@code state} and {@code at}, or 422
 * with {@code why}.
 */
public final class HttpPost implements PostConnector, AutoCloseable {
    static final Duration ANSWER_MAX = Duration.ofSeconds(10);

    private static final int ANSWER_BYTES_MAX = 65_536;
    private static final int WHY_MAX = 200;

    private final URI address;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    /**
     * @param address the orders stand below it
     * @param token what proves to the post that the province asks
     */
    public HttpPost(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    @Override
    public PostAnswer place(PostOrder order) throws InterruptedException {
        return ask(
                request(order.id())
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofByteArray(Json.bytes(order))));
    }

    @Override
    public PostAnswer track(String order) throws InterruptedException {
        return ask(request(order).GET());
    }

    private HttpRequest.Builder request(String order) {
        String base = address.toString().replaceAll("/+$", "");
        return HttpRequest.newBuilder(URI.create(base + "/orders/" + order))
                .timeout(ANSWER_MAX)
                .header("Authorization", "Bearer " + token);
    }

    private PostAnswer ask(HttpRequest.Builder request) throws InterruptedException {
        try {
            return read(
                    http.send(
                            request.build(),
                            BodyHandlers.limiting(BodyHandlers.ofByteArray(), ANSWER_BYTES_MAX)));
        } catch (IOException | MalformedException noAnswer) {
            return new PostAnswer.Silent();
        }
    }

    private static PostAnswer read(HttpResponse<byte[]> answer) throws MalformedException {
        return switch (answer.statusCode()) {
            case 200 -> {
                var carried = Json.readForeign(answer.body(), PostAnswer.Carried.class);
                boolean isClear =
                        carried.tracking().matches("[A-Za-z0-9-]{1,40}")
                                && carried.state() != ParcelState.ASKED
                                && carried.state() != ParcelState.REFUSED;
                yield isClear ? carried : new PostAnswer.Silent();
            }
            case 422 -> {
                String why = Json.readForeign(answer.body(), PostAnswer.Refused.class).why();
                yield new PostAnswer.Refused(plain(why));
            }
            default -> new PostAnswer.Silent();
        };
    }

    private static String plain(String why) {
        String seen = why.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]", " ").strip();
        return seen.substring(0, Math.min(seen.length(), WHY_MAX));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
