package vn.motcua.province.sandbox;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityQuestion;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.KioskCall;
import vn.motcua.province.http.MalformedException;

/**
 * Other offices, as far as utilities need them: invented people and what is known of them. A model
 * for who connects a real one.
 */
public final class SandboxSources implements AutoCloseable {
    private static final int QUESTION_BYTES_MAX = 16_384;
    private static final String KNOWN = "sources.json";

    private final String token;
    private final InstantSource clock;
    private final Map<String, List<Known>> known;
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final SandboxBookings bookings;
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final WebServer server;

    /**
     * What one office knows of one person.
     *
     * @param key id of the answer that tells who it is; the others only have to agree
     */
    record Known(String key, Map<String, String> answers, List<Map<String, String>> entries) {}

    /** The file with all of them, by utility. */
    record Knowledge(Map<String, List<Known>> utilities) {}

    private SandboxSources(String token, InstantSource clock) {
        this.token = token;
        this.clock = clock;
        this.bookings = new SandboxBookings(clock);
        this.known = read().utilities();
        server =
                WebServer.builder()
                        .host("127.0.0.1")
                        .port(0)
                        .shutdownHook(false)
                        .routing(routing -> routing.post("/ask", this::ask))
                        .build()
                        .start();
    }

    /** Opens them on a free port of this machine. */
    public static SandboxSources open(String token, InstantSource clock) {
        return new SandboxSources(token, clock);
    }

    private static Knowledge read() {
        try (InputStream stream = SandboxSources.class.getResourceAsStream(KNOWN)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + KNOWN);
            }
            return Json.readForeign(stream.readAllBytes(), Knowledge.class);
        } catch (IOException failed) {
            throw new UncheckedIOException(KNOWN, failed);
        } catch (MalformedException flawed) {
            throw new IllegalStateException(KNOWN + " has a flaw", flawed);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:%d/ask".formatted(server.port()));
    }

    /** Whether this one is down from now on. */
    public void silent(String utility, boolean isDown) {
        boolean _ = isDown ? silent.add(utility) : silent.remove(utility);
    }

    /** The next answers get lost on their way, after the office has done what they say. */
    public void loseAnswers(int count) {
        answersToLose.set(count);
    }

    /** How many times are booked. */
    public int booked() {
        return bookings.count();
    }

    private void ask(ServerRequest request, ServerResponse response) throws IOException {
        if (!KioskCall.header(request, "Authorization").equals("Bearer " + token)) {
            Answers.problem(response, 401, "not-ours");
            return;
        }
        try (InputStream body = request.content().inputStream()) {
            UtilityQuestion question =
                    Json.readForeign(body.readNBytes(QUESTION_BYTES_MAX), UtilityQuestion.class);
            if (silent.contains(question.utility())) {
                Answers.problem(response, 503, "down");
                return;
            }
            UtilityAnswer answer = answer(question);
            if (answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                Answers.problem(response, 502, "lost");
            } else {
                Answers.json(response, 200, answer);
            }
        } catch (MalformedException malformed) {
            Answers.problem(response, 422, "malformed");
        }
    }

    private UtilityAnswer answer(UtilityQuestion question) {
        List<Known> people = known.getOrDefault(question.utility(), List.of());
        return switch (question) {
            case UtilityQuestion.LookUp(_, var answers) ->
                    people.stream()
                            .filter(each -> agrees(each, answers, each.key()))
                            .findFirst()
                            .map(each -> answer(each, answers))
                            .orElse(new UtilityAnswer.NotFound());
            case UtilityQuestion.FreeTimes asked -> bookings.free(asked);
            case UtilityQuestion.Book asked -> bookings.book(asked);
            case UtilityQuestion.Cancel asked -> bookings.cancel(asked);
            case UtilityQuestion.Picture(_, String place) ->
                    new UtilityAnswer.Pictured(
                            DrawnRoad.at(clock.instant(), place.hashCode()), clock.instant());
        };
    }

    private UtilityAnswer answer(Known person, Map<String, String> answers) {
        Optional<String> wrong =
                person.answers().keySet().stream()
                        .filter(id -> !agrees(person, answers, id))
                        .findFirst();
        return wrong.<UtilityAnswer>map(UtilityAnswer.WrongAnswer::new)
                .orElse(new UtilityAnswer.Found(person.entries(), clock.instant()));
    }

    private static boolean agrees(Known person, Map<String, String> answers, String id) {
        return person.answers().getOrDefault(id, "").equals(answers.getOrDefault(id, ""));
    }

    @Override
    public void close() {
        var _ = server.stop();
    }
}
