package vn.motcua.province.source;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.contract.utility.UtilityAnswer;
import vn.motcua.contract.utility.UtilityOffer;
import vn.motcua.contract.utility.UtilityQuestion;

/**
 * The newest picture of each place: many kiosks that look at one camera ask its source once. Places
 * are few, so the shelf stays small.
 */
final class PictureShelf {
    private final InstantSource clock;
    private final Map<UtilityQuestion.Picture, Shelved> shelf = new HashMap<>();

    private record Shelved(UtilityAnswer answer, Instant at) {}

    PictureShelf(InstantSource clock) {
        this.clock = clock;
    }

    UtilityAnswer picture(
            UtilityQuestion.Picture question, UtilityOffer.Pictures offer, UtilitySource source)
            throws InterruptedException {
        Duration refresh = Duration.ofSeconds(offer.refreshSeconds());
        synchronized (shelf) {
            Shelved last = shelf.get(question);
            if (last != null && clock.instant().isBefore(last.at().plus(refresh))) {
                return last.answer();
            }
        }
        UtilityAnswer answer = shown(source.ask(question));
        if (answer instanceof UtilityAnswer.Pictured) {
            synchronized (shelf) {
                shelf.put(question, new Shelved(answer, clock.instant()));
            }
        }
        return answer;
    }

    private static UtilityAnswer shown(UtilityAnswer answer) {
        return answer instanceof UtilityAnswer.Pictured(String picture, Instant takenAt)
                ? ShownPicture.of(picture)
                        .<UtilityAnswer>map(jpeg -> new UtilityAnswer.Pictured(jpeg, takenAt))
                        .orElse(new UtilityAnswer.SourceSilent())
                : new UtilityAnswer.SourceSilent();
    }
}
