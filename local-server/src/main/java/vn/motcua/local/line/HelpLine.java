package vn.motcua.local.line;

import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.help.HelpAnswer;
import vn.motcua.contract.help.HelpCall;
import vn.motcua.contract.screen.HelpProgress;
import vn.motcua.local.json.ForgetfulJson;
import vn.motcua.local.line.Wire.Answer;

/** Calls the desk by way of the province. A call is worth nothing later, so it is kept nowhere. */
public final class HelpLine {
    private static final JsonMapper JSON =
            ForgetfulJson.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();
    private static final Duration ANSWER_MAX = Duration.ofSeconds(3);

    private final Calls calls;
    private final LineMonitor monitor;

    HelpLine(Calls calls, LineMonitor monitor) {
        this.calls = calls;
        this.monitor = monitor;
    }

    /** Whether a call can reach the desk now. */
    public boolean isOnline() {
        return monitor.state().online();
    }

    /** Where the call stands; empty if it did not reach the province. Blocks at most 3 s. */
    public Optional<HelpProgress> call(HelpCall call) throws InterruptedException {
        return isOnline()
                ? calls.post("/sync/v1/help", JSON.writeValueAsBytes(call), ANSWER_MAX)
                        .filter(answer -> answer.status() == 200)
                        .flatMap(HelpLine::progress)
                : Optional.empty();
    }

    private static Optional<HelpProgress> progress(Answer answer) {
        try {
            return Optional.of(JSON.readValue(answer.body(), HelpAnswer.class).progress());
        } catch (JacksonException notOurProvince) {
            return Optional.empty();
        }
    }
}
