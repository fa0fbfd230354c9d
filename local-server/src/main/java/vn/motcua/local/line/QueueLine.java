package vn.motcua.local.line;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.queue.NumberRange;
import vn.motcua.contract.queue.QueueService;
import vn.motcua.contract.queue.RangeWanted;
import vn.motcua.contract.queue.TicketCode;
import vn.motcua.contract.queue.TicketPlace;
import vn.motcua.local.json.ForgetfulJson;
import vn.motcua.local.line.Wire.Answer;
import vn.motcua.local.queue.NumberSource;

/** Asks the province for numbers to give, and how it stands with one that was given. */
public final class QueueLine implements NumberSource {
    private static final JsonMapper JSON =
            ForgetfulJson.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();
    private static final Duration NUMBERS_MAX = Duration.ofSeconds(10);
    private static final Duration PLACE_MAX = Duration.ofSeconds(3);

    private final Calls calls;
    private final LineMonitor monitor;
    private final String centre;

    /**
     * @param centre code of the kiosk's waiting room; may be empty
     */
    QueueLine(Calls calls, LineMonitor monitor, String centre) {
        this.calls = calls;
        this.monitor = monitor;
        this.centre = centre;
    }

    @Override
    public Optional<List<QueueService>> queues() throws InterruptedException {
        return calls.get("/sync/v1/queue?centre=" + Calls.encoded(centre), NUMBERS_MAX)
                .flatMap(answer -> read(answer, QueueService[].class))
                .map(List::of);
    }

    @Override
    public Optional<NumberRange> range(RangeWanted wanted) throws InterruptedException {
        String target =
                "/sync/v1/queue/%s/%s/%s/%d?known=%d"
                        .formatted(
                                Calls.encoded(wanted.service()),
                                wanted.day(),
                                wanted.ledger(),
                                wanted.ordinal(),
                                wanted.known());
        byte[] nothing = new byte[0];
        return calls.put(
                        target,
                        BodyPublishers.noBody(),
                        SignedRequests.sha256(nothing),
                        NUMBERS_MAX)
                .flatMap(answer -> read(answer, NumberRange.class));
    }

    /** Empty if the province does not answer or does not know the number. Blocks at most 3 s. */
    public Optional<TicketPlace> place(TicketCode code) throws InterruptedException {
        if (!monitor.state().online()) {
            return Optional.empty();
        }
        String target =
                "/sync/v1/queue/%s/%s/numbers/%d"
                        .formatted(Calls.encoded(code.service()), code.day(), code.number());
        return calls.get(target, PLACE_MAX).flatMap(answer -> read(answer, TicketPlace.class));
    }

    @Override
    public Duration clockSkew() {
        return monitor.state().clockSkew();
    }

    private static <T> Optional<T> read(Answer answer, Class<T> type) {
        try {
            return answer.status() == 200
                    ? Optional.of(JSON.readValue(answer.body(), type))
                    : Optional.empty();
        } catch (JacksonException notOurProvince) {
            return Optional.empty();
        }
    }
}
