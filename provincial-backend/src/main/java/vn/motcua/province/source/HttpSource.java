package vn.motcua.province.source;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityQuestion;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.MalformedException;

/**
 * A source behind one address: every question is a {@code POST} of its JSON with a token, every
 * answer the JSON of a {@link UtilityAnswer}. One that is slow keeps few threads waiting, and no
 * other source.
 */
public final class HttpSource implements UtilitySource {
    /** For the whole exchange, body included. */
    static final Duration ANSWER_MAX = Duration.ofSeconds(4);

    private static final int ANSWER_BYTES_MAX = 8 << 20;
    private static final int WAITING_MAX = 16;

    private final URI address;
    private final String token;
    private final HttpClient http;
    private final Semaphore waiting = new Semaphore(WAITING_MAX);

    /**
     * @param token what proves to the source that the province asks
     */
    public HttpSource(URI address, String token, HttpClient http) {
        this.address = address;
        this.token = token;
        this.http = http;
    }

    @Override
    public UtilityAnswer ask(UtilityQuestion question) throws InterruptedException {
        if (!waiting.tryAcquire()) {
            return new UtilityAnswer.SourceSilent();
        }
        try {
            return exchange(question);
        } finally {
            waiting.release();
        }
    }

    private UtilityAnswer exchange(UtilityQuestion question) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(Json.bytes(question)))
                        .build();
        CompletableFuture<HttpResponse<byte[]>> exchange =
                http.sendAsync(
                        request,
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), ANSWER_BYTES_MAX));
        try {
            HttpResponse<byte[]> answer =
                    exchange.get(ANSWER_MAX.toMillis(), TimeUnit.MILLISECONDS);
            return answer.statusCode() == 200
                    ? Json.readForeign(answer.body(), UtilityAnswer.class)
                    : new UtilityAnswer.SourceSilent();
        } catch (TimeoutException | ExecutionException | MalformedException noAnswer) {
            boolean _ = exchange.cancel(true);
            return new UtilityAnswer.SourceSilent();
        }
    }
}
