package vn.motcua.local.line;

import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.sync.FeedPage;
import vn.motcua.contract.sync.StreamDigest;
import vn.motcua.local.digest.PartSource;
import vn.motcua.local.json.ForgetfulJson;
import vn.motcua.local.line.Wire.Answer;

/** Asks the province for digests, and for the parts that differ. */
final class PartLine implements PartSource {
    private static final JsonMapper JSON =
            ForgetfulJson.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Calls calls;

    PartLine(Calls calls) {
        this.calls = calls;
    }

    @Override
    public DigestAnswer digest(String stream, String epoch) throws InterruptedException {
        String target = target(stream, epoch, "digest?schema=" + FeedEntry.SCHEMA);
        Optional<Answer> answer = calls.get(target, LIMIT);
        if (answer.filter(each -> each.status() == 404 && each.isProblem()).isPresent()) {
            return new DigestAnswer.None();
        }
        return answer.flatMap(each -> read(each, StreamDigest.class))
                .<DigestAnswer>map(DigestAnswer.Digest::new)
                .orElse(new DigestAnswer.Silent());
    }

    @Override
    public PartAnswer part(String stream, String epoch, int part, long after)
            throws InterruptedException {
        String target = target(stream, epoch, "parts/%d?after=%d".formatted(part, after));
        return calls.get(target, LIMIT)
                .flatMap(answer -> read(answer, FeedPage.class))
                .<PartAnswer>map(PartAnswer.Part::new)
                .orElse(new PartAnswer.Silent());
    }

    private static String target(String stream, String epoch, String what) {
        return "/sync/v1/streams/%s/%s/%s"
                .formatted(Calls.encoded(stream), Calls.encoded(epoch), what);
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
