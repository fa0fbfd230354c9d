package vn.motcua.local.line;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.StreamHeads;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.feed.FeedSource.HeadsAnswer;
import vn.motcua.local.json.ForgetfulJson;
import vn.motcua.local.line.Wire.Answer;

/** The exchanges with the province, and what each of them tells about the line. */
final class Calls {
    private static final JsonMapper JSON =
            ForgetfulJson.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();
    private static final byte[] EMPTY_SHA256 = SignedRequests.sha256(new byte[0]);
    private static final Duration HEADS_SLACK = Duration.ofSeconds(5);
    private static final Duration SKEW_WORTH_A_TRY = Duration.ofSeconds(30);
    private static final UUID NO_MESSAGE = new UUID(0, 0);
    private static final int BAD_GATEWAY = 502;

    private final Wire wire;
    private final SignedRequests requests;
    private final LineMonitor monitor;
    private final String centre;
    private final Semaphore doubts = new Semaphore(0);
    private volatile Runnable giveUpLongPoll = () -> {};

    /**
     * @param centre code of the waiting room of this kiosk; may be empty
     */
    Calls(Wire wire, SignedRequests requests, LineMonitor monitor, String centre) {
        this.wire = wire;
        this.requests = requests;
        this.monitor = monitor;
        this.centre = centre;
    }

    Optional<Answer> get(String target, Duration limit) throws InterruptedException {
        return exchange(() -> signedGet(target), limit, _ -> {});
    }

    Optional<Answer> put(String target, BodyPublisher body, byte[] sha256, Duration limit)
            throws InterruptedException {
        return exchange(() -> requests.request("PUT", target, body, sha256), limit, _ -> {});
    }

    Optional<Answer> post(String target, byte[] body, Duration limit) throws InterruptedException {
        byte[] sha256 = SignedRequests.sha256(body);
        return exchange(
                () -> requests.request("POST", target, BodyPublishers.ofByteArray(body), sha256),
                limit,
                _ -> {});
    }

    Optional<Answer> delete(String target, Duration limit) throws InterruptedException {
        return exchange(
                () -> requests.request("DELETE", target, BodyPublishers.noBody(), EMPTY_SHA256),
                limit,
                _ -> {});
    }

    HeadsAnswer longPoll(List<StreamHead> known, Duration wait) throws InterruptedException {
        return exchange(
                        () -> signedGet(headsTarget(known, wait)),
                        wait.plus(HEADS_SLACK),
                        giveUp -> giveUpLongPoll = giveUp)
                .map(this::heads)
                .orElse(new HeadsAnswer.Silent(Duration.ZERO));
    }

    /** Asks once, signed, and notes how the province stands to us; false if it did not say. */
    boolean probe(Duration limit) throws InterruptedException {
        Optional<Answer> answer =
                exchange(() -> signedGet(headsTarget(List.of(), Duration.ZERO)), limit, _ -> {});
        if (answer.isEmpty()) {
            return false;
        }
        Optional<Admission> refused = refusal(answer.get());
        refused.ifPresent(admission -> monitor.online(admission, requests.skew()));
        return refused.isPresent() || heads(answer.get()) instanceof HeadsAnswer.Heads;
    }

    /** Whether anything answers there; unsigned, so that it costs the province next to nothing. */
    boolean isAlive(Duration limit) throws InterruptedException {
        HttpRequest request = requests.unsigned("/sync/v1/alive").GET().build();
        return wire.send(request, limit)
                .filter(answer -> answer.status() < BAD_GATEWAY)
                .isPresent();
    }

    /** What made the line doubtful was answered by the look that was just taken. */
    void forgetDoubts() {
        int _ = doubts.drainPermits();
    }

    /** Waits until something makes the line doubtful, at most so long; false if nothing did. */
    boolean awaitDoubt(Duration most) throws InterruptedException {
        return doubts.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A poll that hangs on a dead line would keep the feed from noticing the next good one. */
    void giveUpLongPoll() {
        giveUpLongPoll.run();
    }

    static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest signedGet(String target) {
        return requests.request("GET", target, BodyPublishers.noBody(), EMPTY_SHA256);
    }

    private String headsTarget(List<StreamHead> known, Duration wait) {
        String vector = known.stream().map(Calls::word).collect(Collectors.joining(","));
        return "/sync/v1/heads?wait=%d&known=%s&centre=%s"
                .formatted(wait.toSeconds(), encoded(vector), encoded(centre));
    }

    private static String word(StreamHead head) {
        return "%s:%s:%d:%s".formatted(head.stream(), head.epoch(), head.head(), head.mark());
    }

    /** Sends; silence and refusals make the line doubtful. */
    private Optional<Answer> exchange(
            Supplier<HttpRequest> request, Duration limit, Consumer<Runnable> onStart)
            throws InterruptedException {
        Optional<Answer> answer = wire.send(request.get(), limit, onStart);
        if (answer.filter(this::showsAnotherTime).isPresent()) {
            answer = wire.send(request.get(), limit, onStart);
        }
        if (answer.isEmpty() || refusal(answer.get()).isPresent()) {
            doubts.release();
        }
        return answer;
    }

    /**
     * Whether the signature was refused by a province whose clock is far from ours, which was not
     * known. A kiosk whose clock lost its battery could never sign a request that is taken.
     */
    private boolean showsAnotherTime(Answer answer) {
        if (answer.status() != 401 || !answer.isProblem()) {
            return false;
        }
        Duration before = requests.skew();
        answer.date().ifPresent(requests::measure);
        return requests.skew().minus(before).abs().compareTo(SKEW_WORTH_A_TRY) > 0;
    }

    /** Why this kiosk is not admitted, if that is what the province says. */
    private static Optional<Admission> refusal(Answer answer) {
        return DeliveryAnswers.delivery(NO_MESSAGE, answer)
                        instanceof Delivery.NotAdmitted(Admission why)
                ? Optional.of(why)
                : Optional.empty();
    }

    private HeadsAnswer heads(Answer answer) {
        if (answer.status() != 200) {
            return new HeadsAnswer.Silent(answer.retryAfter());
        }
        try {
            StreamHeads heads = JSON.readValue(answer.body(), StreamHeads.class);
            requests.measure(heads.serverTime());
            monitor.online(Admission.ACTIVE, requests.skew());
            return new HeadsAnswer.Heads(heads);
        } catch (JacksonException notOurProvince) {
            return new HeadsAnswer.Silent(Duration.ZERO);
        }
    }
}
