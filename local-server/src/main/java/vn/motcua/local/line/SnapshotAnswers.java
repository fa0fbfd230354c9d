package vn.motcua.local.line;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contract.sync.SnapshotOffer;
import vn.motcua.local.json.ForgetfulJson;
import vn.motcua.local.line.Wire.Answer;
import vn.motcua.local.snapshot.SnapshotSource.OfferAnswer;
import vn.motcua.local.snapshot.SnapshotSource.PartAnswer;

/** What the province's answers about snapshots mean. */
final class SnapshotAnswers {
    private static final JsonMapper JSON =
            ForgetfulJson.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

    private SnapshotAnswers() {}

    static OfferAnswer offer(Answer answer) {
        if (isNone(answer)) {
            return new OfferAnswer.None();
        }
        if (answer.status() != 200) {
            return new OfferAnswer.Silent(answer.retryAfter());
        }
        try {
            SnapshotOffer offer = JSON.readValue(answer.body(), SnapshotOffer.class);
            boolean isHash = offer.sha256().matches("[0-9a-f]{64}");
            return isHash ? new OfferAnswer.Offered(offer) : new OfferAnswer.None();
        } catch (JacksonException notOurProvince) {
            return new OfferAnswer.Silent(answer.retryAfter());
        }
    }

    static PartAnswer part(Answer answer) {
        if (isNone(answer)) {
            return new PartAnswer.Gone();
        }
        return answer.status() == 200
                ? new PartAnswer.Part(answer.body())
                : new PartAnswer.Silent(answer.retryAfter());
    }

    private static boolean isNone(Answer answer) {
        return answer.status() == 404 && answer.isProblem();
    }
}
