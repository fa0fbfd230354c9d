package vn.motcua.local.line;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.seal.SealingKey;
import vn.motcua.local.json.ForgetfulJson;
import vn.motcua.local.line.Wire.Answer;

/** Asks the province every hour for the key to which papers are sealed: it may have changed. */
final class SealingKeyQuestion {
    private static final JsonMapper JSON =
            ForgetfulJson.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();
    private static final Duration EVERY = Duration.ofHours(1);

    private final Calls calls;
    private final InstantSource clock;
    private volatile Consumer<SealingKey> listener = _ -> {};
    private Instant answeredAt = Instant.MIN;

    SealingKeyQuestion(Calls calls, InstantSource clock) {
        this.calls = calls;
        this.clock = clock;
    }

    void onAnswer(Consumer<SealingKey> wanted) {
        listener = wanted;
    }

    /** For the thread that watches the line, while it stands. */
    void askIfDue(Duration limit) throws InterruptedException {
        Instant now = clock.instant();
        // A clock that was set back makes the last answer lie in the future.
        boolean isFresh = !now.isBefore(answeredAt) && now.isBefore(nextAt());
        if (isFresh) {
            return;
        }
        Optional<Answer> answer = calls.get("/sync/v1/sealing-key", limit);
        if (answer.filter(each -> each.status() == 200).isPresent() && isTold(answer.get())) {
            answeredAt = now;
        }
    }

    private Instant nextAt() {
        return answeredAt.equals(Instant.MIN) ? Instant.MIN : answeredAt.plus(EVERY);
    }

    private boolean isTold(Answer answer) {
        try {
            listener.accept(JSON.readValue(answer.body(), SealingKey.class));
            return true;
        } catch (JacksonException notOurProvince) {
            return false;
        }
    }
}
