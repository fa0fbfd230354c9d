package vn.motcua.province.connect;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.province.http.Json;
import vn.motcua.province.http.MalformedException;

/**
 * A one-stop system behind one address, in the form of the national synchronisation: each request
 * is a {@code POST} of {@code {"service", "data", …}} with a token, each answer holds {@code
 * error_code}, "0" or "00" when all is well.
 */
public final class HttpOneStop implements OneStopSystem, AutoCloseable {
    public static final String HAND_OVER = "DongBoHoSoMC";
    public static final String PROGRESS = "CapNhatTienDoHoSoMC";
    public static final String LOOK_UP = "TraCuuHoSo";
    public static final String MARK = "MocDongBo";

    static final int RECORDS_MAX = 500;

    private static final Duration ANSWER_MAX = Duration.ofSeconds(30);
    private static final int ANSWER_BYTES_MAX = 16 << 20;
    private static final int WORDS_MAX = 200;

    private final URI address;
    private final String token;
    private final String unit;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    /**
     * @param token what proves to it that the province asks
     * @param unit who asks (MaDinhDanhDV)
     */
    public HttpOneStop(URI address, String token, String unit) {
        this.address = address;
        this.token = token;
        this.unit = unit;
    }

    @Override
    public Handing handOver(Map<String, Object> record, boolean isUpdate)
            throws IOException, InterruptedException {
        Map<?, ?> answer =
                exchange(
                        Map.of(
                                "service",
                                HAND_OVER,
                                "MaDinhDanhDV",
                                unit,
                                "isUpdating",
                                isUpdate ? "True" : "False",
                                "data",
                                List.of(record)));
        if (!isOk(answer)) {
            return new Handing.Refused(words(answer));
        }
        List<Map<String, Object>> records = records(answer);
        if (records.size() != 1) {
            throw new IOException("one dossier was answered by %d".formatted(records.size()));
        }
        return new Handing.Taken(records.getFirst());
    }

    @Override
    public Changes changes(String mark) throws IOException, InterruptedException {
        Map<?, ?> answer = exchange(question(mark));
        if (!isOk(answer)) {
            throw new IOException("changes were refused with error_code " + code(answer));
        }
        if (!(answer.get(MARK) instanceof String next)) {
            throw new IOException("an answer has no " + MARK);
        }
        return new Changes(next, records(answer));
    }

    /** How it answers a body that is perhaps no request, as HTTP status. */
    public int statusOf(String body) throws IOException, InterruptedException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return http.send(request(bytes, token), BodyHandlers.discarding()).statusCode();
    }

    /** How it answers somebody else, as HTTP status. */
    public int statusWithToken(String other) throws IOException, InterruptedException {
        byte[] question = Json.bytes(question(FROM_THE_BEGINNING));
        return http.send(request(question, other), BodyHandlers.discarding()).statusCode();
    }

    private Map<String, Object> question(String mark) {
        return Map.of(
                "service", LOOK_UP, "MaDinhDanhDV", unit, "data", List.of(Map.of(MARK, mark)));
    }

    private Map<?, ?> exchange(Map<String, Object> question)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(
                        request(Json.bytes(question), token),
                        BodyHandlers.limiting(BodyHandlers.ofByteArray(), ANSWER_BYTES_MAX));
        if (answer.statusCode() != 200) {
            throw new IOException("the one-stop system answered " + answer.statusCode());
        }
        try {
            return Json.readForeign(answer.body(), Map.class);
        } catch (MalformedException noObject) {
            throw new IOException("the one-stop system's answer is no JSON object");
        }
    }

    private HttpRequest request(byte[] body, String bearer) {
        return HttpRequest.newBuilder(address)
                .timeout(ANSWER_MAX)
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private static boolean isOk(Map<?, ?> answer) {
        return code(answer).matches("0|00");
    }

    private static String code(Map<?, ?> answer) {
        return String.valueOf(answer.get("error_code"));
    }

    private static String words(Map<?, ?> answer) {
        Object message = answer.get("message");
        String words = code(answer) + (message == null ? "" : " " + message);
        return words.substring(0, Math.min(words.length(), WORDS_MAX));
    }

    private static List<Map<String, Object>> records(Map<?, ?> answer) throws IOException {
        if (!(answer.get("data") instanceof List<?> list) || list.size() > RECORDS_MAX) {
            throw new IOException("an answer's data is no list, or too long");
        }
        return records(list);
    }

    /**
     * Records as JSON has them.
     *
     * @throws IOException if an entry is no record
     */
    static List<Map<String, Object>> records(List<?> list) throws IOException {
        List<Map<String, Object>> records = new ArrayList<>();
        for (Object each : list) {
            if (!(each instanceof Map<?, ?> map)) {
                throw new IOException("an entry of data is no record");
            }
            Map<String, Object> record = new HashMap<>();
            map.forEach((name, value) -> {
                if (value != null) {
                    var _ = record.put(String.valueOf(name), value);
                }
            });
            records.add(record);
        }
        return records;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
