package vn.motcua.local.line;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.sync.Admission;
import vn.motcua.contract.sync.Delivery;
import vn.motcua.contract.sync.StreamHeads;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.feed.FeedSource.HeadsAnswer;
import vn.motcua.local.line.Wire.Answer;

/** The exchanges with the province, and what each of them tells about the line. */
final class Calls {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();
    private static final byte[] EMPTY_SHA256 = SignedRequests.sha256(new byte[0]);
    private static final Duration HEADS_SLACK = Duration.ofSeconds(5);
    private static final int BAD_GATEWAY = 502;

    private final Wire wire;
    private final SignedRequests requests;
    private final LineMonitor monitor;
    private final Semaphore doubts = new Semaphore(0);
    private volatile Runnable giveUpLongPoll = () -> {};

    Calls(Wire wire, SignedRequests requests, LineMonitor monitor) {
        this.wire = wire;
        this.requests = requests;
        this.monitor = monitor;
    }

    Optional<Answer> get(String target, Duration limit) throws InterruptedException {
        return exchange(signedGet(target), limit, _ -> {});
    }

    Optional<Answer> put(String target, BodyPublisher body, byte[] sha256, Duration limit)
            throws InterruptedException {
        return exchange(requests.request("PUT", target, body, sha256), limit, _ -> {});
    }

    HeadsAnswer longPoll(List<StreamHead> known, Duration wait) throws InterruptedException {
        return exchange(
                        signedGet(headsTarget(known, wait)),
                        wait.plus(HEADS_SLACK),
                        giveUp -> giveUpLongPoll = giveUp)
                .map(this::heads)
                .orElse(new HeadsAnswer.Silent(Duration.ZERO));
    }

    /** Asks once, signed; true if the province answered in its own words. */
    boolean probe(Duration limit) throws InterruptedException {
        return exchange(signedGet(headsTarget(List.of(), Duration.ZERO)), limit, _ -> {})
                .filter(answer ->
                        heads(answer) instanceof HeadsAnswer.Heads || says(answer).isPresent())
                .isPresent();
    }

    /** Whether anything answers there; unsigned, so that it costs the province next to nothing. */
    boolean isAlive(Duration limit) throws InterruptedException {
        HttpRequest request = requests.unsigned("/sync/v1/alive").GET().build();
        return wire.send(request, limit)
                .filter(answer -> answer.status() < BAD_GATEWAY)
                .isPresent();
    }

    /** Waits until something makes the line doubtful, at most so long. */
    void awaitDoubt(Duration most) throws InterruptedException {
        // What made it doubtful before was answered by the look that was just taken.
        int _ = doubts.drainPermits();
        boolean _ = doubts.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
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

    private static String headsTarget(List<StreamHead> known, Duration wait) {
        String vector =
                known.stream()
                        .map(head -> "%s:%s:%d".formatted(head.stream(), head.epoch(), head.head()))
                        .collect(Collectors.joining(","));
        return "/sync/v1/heads?wait=%d&known=%s".formatted(wait.toSeconds(), encoded(vector));
    }

    /** Sends, and notes what every answer says besides its content, and what silence says. */
    private Optional<Answer> exchange(
            HttpRequest request, Duration limit, Consumer<Runnable> onStart)
            throws InterruptedException {
        Optional<Answer> answer = wire.send(request, limit, onStart);
        answer.ifPresentOrElse(this::note, doubts::release);
        return answer;
    }

    private void note(Answer answer) {
        Optional<Admission> refused = says(answer);
        if (refused.isPresent()) {
            if (refused.get() == Admission.BAD_SIGNATURE) {
                // A kiosk whose clock lost its battery could never sign a request that is taken.
                answer.date().ifPresent(requests::measure);
            }
            monitor.online(refused.get(), requests.skew());
            doubts.release();
        }
    }

    /** Why this kiosk is not admitted, if that is what the province says. */
    private static Optional<Admission> says(Answer answer) {
        if (answer.status() == 401 && answer.isProblem()) {
            return Optional.of(Admission.BAD_SIGNATURE);
        }
        if (answer.status() != 403) {
            return Optional.empty();
        }
        return DeliveryAnswers.delivery(answer) instanceof Delivery.NotAdmitted(Admission why)
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
