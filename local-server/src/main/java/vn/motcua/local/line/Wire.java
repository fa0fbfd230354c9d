package vn.motcua.local.line;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.local.json.ForgetfulJson;

/**
 * The HTTP client. Pinned to HTTP/1.1; follows no redirect; gives up at a limit that covers the
 * whole exchange, body included.
 */
final class Wire implements AutoCloseable {
    private static final Duration CONNECT_MAX = Duration.ofSeconds(2);
    private static final long ANSWER_BYTES_MAX = 8L << 20;

    private static final JsonMapper JSON = ForgetfulJson.builder().build();

    /** Made beside the rest of a start: it reads all certificates that are trusted. */
    private final CompletableFuture<HttpClient> client = CompletableFuture.supplyAsync(Wire::open);

    private static HttpClient open() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_MAX)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** What came back. */
    record Answer(int status, HttpResponse<byte[]> response) {
        byte[] body() {
            return response.body();
        }

        String text() {
            return new String(body(), StandardCharsets.UTF_8);
        }

        boolean isProblem() {
            return response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.startsWith("application/problem+json"))
                    .isPresent();
        }

        /** The key of the problem (RFC 9457); empty if it is none. */
        String problem() {
            try {
                return isProblem() ? JSON.readTree(body()).path("type").asString("") : "";
            } catch (JacksonException notOurWords) {
                return "";
            }
        }

        /** Zero if the province did not ask for a pause, or in words we do not know. */
        Duration retryAfter() {
            return response.headers()
                    .firstValue("Retry-After")
                    .filter(text -> text.matches("[0-9]{1,6}"))
                    .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                    .orElse(Duration.ZERO);
        }

        Optional<Instant> date() {
            try {
                return response.headers()
                        .firstValue("Date")
                        .map(DateTimeFormatter.RFC_1123_DATE_TIME::parse)
                        .map(Instant::from);
            } catch (DateTimeParseException strange) {
                return Optional.empty();
            }
        }
    }

    /** Empty if no whole answer came within the limit. */
    Optional<Answer> send(HttpRequest request, Duration limit) throws InterruptedException {
        return send(request, limit, _ -> {});
    }

    /**
     * @param onStart gets a handle by which another thread can give the exchange up
     */
    Optional<Answer> send(HttpRequest request, Duration limit, Consumer<Runnable> onStart)
            throws InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.join()
                        .sendAsync(
                                request,
                                BodyHandlers.limiting(
                                        BodyHandlers.ofByteArray(), ANSWER_BYTES_MAX));
        onStart.accept(() -> exchange.cancel(true));
        try {
            HttpResponse<byte[]> response = exchange.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.of(new Answer(response.statusCode(), response));
        } catch (TimeoutException tooLate) {
            boolean _ = exchange.cancel(true);
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            boolean _ = exchange.cancel(true);
            throw interrupted;
        } catch (CancellationException givenUp) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            return switch (failed.getCause()) {
                case IOException _ -> Optional.empty();
                case CancellationException _ -> Optional.empty();
                case null, default ->
                        throw new IllegalStateException("a request could not be sent", failed);
            };
        }
    }

    @Override
    public void close() {
        client.join().shutdownNow();
    }
}
