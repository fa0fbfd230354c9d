package vn.motcua.province.gateway;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.MalformedException;

/** One question to a provider, bounded in time and size; tells whether it can have arrived. */
final class Exchange {
    private static final Duration ANSWER_MAX = Duration.ofSeconds(8);
    private static final int BYTES_MAX = 64_000;

    private Exchange() {}

    /** What came of it. */
    sealed interface Outcome {
        /**
         * @param body as it came
         */
        record Answered(int status, String body) implements Outcome {

            /** The body as JSON. */
            <T> T read(Class<T> type) throws MalformedException {
                return Json.readForeign(body.getBytes(StandardCharsets.UTF_8), type);
            }
        }

        /** Nothing was sent. */
        record NotSent() implements Outcome {}

        /** It was sent, at least in part, and not answered. */
        record Silent() implements Outcome {}
    }

    static Outcome of(HttpClient http, HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<String> answer =
                    http.send(
                            request.timeout(ANSWER_MAX).build(),
                            BodyHandlers.limiting(BodyHandlers.ofString(), BYTES_MAX));
            return new Outcome.Answered(answer.statusCode(), answer.body());
        } catch (ConnectException | HttpConnectTimeoutException away) {
            return new Outcome.NotSent();
        } catch (IOException lost) {
            return new Outcome.Silent();
        }
    }
}
