package vn.motcua.local.line;

import java.time.Duration;
import java.util.Optional;
import vn.motcua.local.line.Wire.Answer;
import vn.motcua.local.news.PictureSource;

/** Pictures of news and alerts, as the province has them. */
final class PictureLine implements PictureSource {
    /** A quarter of a megabyte at 64 kbit/s takes half a minute. */
    private static final Duration PICTURE_MAX = Duration.ofSeconds(60);

    private final Calls calls;

    PictureLine(Calls calls) {
        this.calls = calls;
    }

    @Override
    public Optional<byte[]> picture(String sha256) throws InterruptedException {
        return calls.get("/sync/v1/pictures/" + Calls.encoded(sha256), PICTURE_MAX)
                .filter(answer -> answer.status() == 200)
                .map(Answer::body);
    }
}
