package vn.motcua.local.line;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.handoff.HandOffStatus;
import vn.motcua.local.handoff.PhotoSource;
import vn.motcua.local.json.ForgetfulJson;
import vn.motcua.local.line.Wire.Answer;

/** Photos that a phone has sent to the province. */
final class PhoneLine implements PhotoSource {
    private static final JsonMapper JSON =
            ForgetfulJson.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();
    private static final Duration ANSWER_MAX = Duration.ofSeconds(3);

    /** A megabyte at 256 kbit/s takes half a minute. */
    private static final Duration PART_MAX = Duration.ofSeconds(60);

    private static final PhotoSource.StatusAnswer SILENT = new PhotoSource.StatusAnswer.Silent();

    private final Calls calls;

    PhoneLine(Calls calls) {
        this.calls = calls;
    }

    @Override
    public PhotoSource.StatusAnswer open(String tokenHash, int photosMax)
            throws InterruptedException {
        return calls.put(
                        target(tokenHash) + "?photos=" + photosMax,
                        BodyPublishers.noBody(),
                        SignedRequests.sha256(new byte[0]),
                        ANSWER_MAX)
                .map(PhoneLine::said)
                .orElse(SILENT);
    }

    @Override
    public PhotoSource.StatusAnswer status(String tokenHash) throws InterruptedException {
        return calls.get(target(tokenHash), ANSWER_MAX).map(PhoneLine::said).orElse(SILENT);
    }

    @Override
    public Optional<byte[]> part(String tokenHash, int photo, long from)
            throws InterruptedException {
        String target = "%s/photos/%d?from=%d".formatted(target(tokenHash), photo, from);
        return calls.get(target, PART_MAX)
                .filter(answer -> answer.status() == 200)
                .map(Answer::body);
    }

    @Override
    public void fetched(String tokenHash, int photo) throws InterruptedException {
        delete(target(tokenHash) + "/photos/" + photo);
    }

    @Override
    public void end(String tokenHash) throws InterruptedException {
        delete(target(tokenHash));
    }

    /** What is not heard there goes there when its time is over. */
    private void delete(String target) throws InterruptedException {
        Optional<Answer> _ = calls.delete(target, ANSWER_MAX);
    }

    private static String target(String tokenHash) {
        return "/sync/v1/hand-offs/" + tokenHash;
    }

    private static PhotoSource.StatusAnswer said(Answer answer) {
        if (answer.status() == 404 && answer.isProblem()) {
            return new PhotoSource.StatusAnswer.Over();
        }
        try {
            return answer.status() == 200
                    ? new PhotoSource.StatusAnswer.Known(
                            JSON.readValue(answer.body(), HandOffStatus.class))
                    : SILENT;
        } catch (JacksonException notOurProvince) {
            return SILENT;
        }
    }
}
