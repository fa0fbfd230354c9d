package vn.motcua.province.sandbox;

import static vn.motcua.config.NationalField.*;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.config.NationalField;
import vn.motcua.config.OneStopConfig;
import vn.motcua.province.connect.HttpOneStop;
import vn.motcua.province.dossier.WorkingCalendar;
import vn.motcua.province.http.Answers;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.KioskCall;
import vn.motcua.province.http.MalformedException;

/**
 * A one-stop system in memory: it gives codes, keeps what it is told, tells what its officers do.
 * It speaks as the settings say that a province's own does.
 */
public final class SandboxOneStop implements AutoCloseable {
    private static final int BODY_MAX = 4 << 20;
    private static final int DOSSIERS_MAX = 20_000;
    private static final int CHANGES_A_PAGE = 100;
    private static final Duration CALL_MAX = Duration.ofSeconds(10);

    private final OneStopConfig words;
    private final String token;
    private final InstantSource clock;
    private final Map<String, Map<String, Object>> byReference = new LinkedHashMap<>();
    private final List<Map<String, Object>> changes = new ArrayList<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final WebServer server;
    private boolean isSilent;
    private int handings;

    private SandboxOneStop(OneStopConfig words, String token, InstantSource clock) {
        this.words = words;
        this.token = token;
        this.clock = clock;
        server =
                WebServer.builder()
                        .host("127.0.0.1")
                        .port(0)
                        .shutdownHook(false)
                        .routing(routing -> routing.post("/api", this::answer))
                        .build()
                        .start();
    }

    /** Opens it on a free port of this machine. */
    public static SandboxOneStop open(OneStopConfig words, String token, InstantSource clock) {
        return new SandboxOneStop(words, token, clock);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:%d/api".formatted(server.port()));
    }

    /** Whether it is down from now on. */
    public synchronized void silent(boolean isDown) {
        isSilent = isDown;
    }

    /** How often a dossier was handed over or updated. */
    public synchronized int handings() {
        return handings;
    }

    /** What it keeps of the dossier with this reference, in its own words. */
    public synchronized Optional<Map<String, Object>> dossier(String reference) {
        return Optional.ofNullable(byReference.get(reference)).map(Map::copyOf);
    }

    /**
     * One of its officers does something; it is told when it is asked.
     *
     * @param fields what changes, e.g. the status
     * @return the record as it is told
     */
    public synchronized Map<String, Object> act(
            String reference, Map<NationalField, Object> fields) {
        Map<String, Object> record = byReference.get(reference);
        if (record == null) {
            throw new IllegalArgumentException("no dossier " + reference);
        }
        var _ = record.put(words.name(STEP_AT), now(STEP_AT));
        fields.forEach((field, value) -> {
            var _ = record.put(words.name(field), value);
        });
        return tell(record);
    }

    /** Somebody handed a dossier in at one of its own desks. */
    public synchronized Map<String, Object> begin(Map<NationalField, Object> fields) {
        Map<String, Object> record = new HashMap<>();
        fields.forEach((field, value) -> {
            var _ = record.put(words.name(field), value);
        });
        return tell(record);
    }

    /**
     * Tells the province at once instead of waiting to be asked.
     *
     * @param changes the province's address for changes
     * @return the HTTP status of its answer
     */
    public int call(URI changes, Map<String, Object> record)
            throws IOException, InterruptedException {
        byte[] body = Json.bytes(Map.of("service", HttpOneStop.PROGRESS, "data", List.of(record)));
        HttpRequest request =
                HttpRequest.newBuilder(changes)
                        .timeout(CALL_MAX)
                        .header("Authorization", "Bearer " + token)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private Map<String, Object> tell(Map<String, Object> record) {
        Map<String, Object> told = new HashMap<>(record);
        var _ = told.putIfAbsent(words.name(STEP_AT), now(STEP_AT));
        told.remove(words.name(PAPERS));
        changes.add(told);
        return told;
    }

    private String now(NationalField field) {
        return DateTimeFormatter.ofPattern(words.dateForm(field))
                .format(clock.instant().atZone(WorkingCalendar.ZONE));
    }

    private synchronized void answer(ServerRequest request, ServerResponse response)
            throws IOException {
        if (isSilent) {
            Answers.problem(response, 503, "down");
        } else if (!KioskCall.header(request, "Authorization").equals("Bearer " + token)) {
            Answers.problem(response, 401, "not-ours");
        } else {
            try (InputStream body = request.content().inputStream()) {
                Map<?, ?> asked = Json.readForeign(body.readNBytes(BODY_MAX), Map.class);
                Answers.json(response, 200, answer(asked));
            } catch (MalformedException malformed) {
                Answers.problem(response, 400, "malformed");
            }
        }
    }

    private Map<String, Object> answer(Map<?, ?> asked) {
        if (!(asked.get("data") instanceof List<?> records
                && records.size() == 1
                && records.getFirst() instanceof Map<?, ?> given)) {
            return refusal("9", "data");
        }
        Map<String, Object> record = new HashMap<>();
        given.forEach((name, value) -> {
            var _ = record.put(String.valueOf(name), value);
        });
        return switch (String.valueOf(asked.get("service"))) {
            case HttpOneStop.HAND_OVER -> taken(record);
            case HttpOneStop.LOOK_UP -> changesAfter(String.valueOf(record.get(HttpOneStop.MARK)));
            default -> refusal("9", "service");
        };
    }

    private Map<String, Object> taken(Map<String, Object> record) {
        String reference = String.valueOf(record.getOrDefault(words.name(REFERENCE), ""));
        String procedure = String.valueOf(record.getOrDefault(words.name(PROCEDURE_CODE), ""));
        if (reference.isEmpty() || procedure.isEmpty()) {
            return refusal(
                    "2", "%s, %s".formatted(words.name(REFERENCE), words.name(PROCEDURE_CODE)));
        }
        handings++;
        Map<String, Object> before = byReference.getOrDefault(reference, Map.of());
        Object code = before.getOrDefault(words.name(CODE), nextCode());
        record.put(words.name(CODE), code);
        boolean isNews = before.isEmpty() || !statusOf(before).equals(statusOf(record));
        byReference.put(reference, record);
        if (byReference.size() > DOSSIERS_MAX) {
            byReference.remove(byReference.keySet().iterator().next());
        }
        if (isNews) {
            var _ = tell(record);
        }
        return Map.of(
                "error_code",
                "0",
                "message",
                "",
                "data",
                List.of(Map.of(words.name(CODE), code, words.name(REFERENCE), reference)));
    }

    private Object statusOf(Map<String, Object> record) {
        return record.getOrDefault(words.name(STATUS), "");
    }

    private String nextCode() {
        String day =
                DateTimeFormatter.ofPattern("yyMMdd")
                        .format(clock.instant().atZone(WorkingCalendar.ZONE));
        return "H56.99-%s-%05d".formatted(day, byReference.size() + 1);
    }

    private Map<String, Object> changesAfter(String mark) {
        int from = mark.matches("[0-9]{1,9}") ? Integer.parseInt(mark) : 0;
        int to = Math.min(changes.size(), from + CHANGES_A_PAGE);
        return Map.of(
                "error_code",
                "0",
                HttpOneStop.MARK,
                String.valueOf(Math.max(from, to)),
                "data",
                from >= to ? List.of() : List.copyOf(changes.subList(from, to)));
    }

    private static Map<String, Object> refusal(String code, String what) {
        return Map.of("error_code", code, "message", what, "data", List.of());
    }

    @Override
    public void close() {
        var _ = server.stop();
        http.shutdownNow();
    }
}
