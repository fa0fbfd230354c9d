package vn.motcua.local.news;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.contract.news.NoticePicture;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;
import vn.motcua.local.supply.SupplyLoop;

/** Fetches the pictures of what stands on the board, and lets go those of what does not. */
public final class PictureSupply implements AutoCloseable {
    private static final EventLog EVENTS = EventLog.of(PictureSupply.class);

    /** What was refused is another thing only when somebody mended it at the province. */
    private static final Duration REFUSED_FOR = Duration.ofHours(1);

    private final NewsBoard board;
    private final PictureFiles files;
    private final PictureSource source;
    private final InstantSource clock;

    /** Pictures that came and were none, and since when; the supply's own thread alone uses it. */
    private final Map<String, Instant> refused = new HashMap<>();

    private final SupplyLoop loop = new SupplyLoop("pictures", this::fill);
    private volatile Runnable arrived = () -> {};

    public PictureSupply(
            NewsBoard board, PictureFiles files, PictureSource source, InstantSource clock) {
        this.board = board;
        this.files = files;
        this.source = source;
        this.clock = clock;
    }

    /** Told, on a thread of this supply, when a picture can be shown that could not before. */
    public void onArrived(Runnable listener) {
        arrived = listener;
    }

    public void start() {
        loop.start();
    }

    /** Something else stands on the board, or the line is back. */
    public void wake() {
        loop.wake();
    }

    /** Fetches what is missing, once; {@link #start} does so by itself. */
    void fill() throws InterruptedException, IOException {
        List<String> wanted =
                board.pictures().stream().map(NoticePicture::sha256).distinct().toList();
        boolean isNew = false;
        for (String sha256 : wanted) {
            isNew |= files.file(sha256).isEmpty() && !isRefused(sha256) && fetch(sha256);
        }
        // Asked again, since fetching may have taken minutes.
        Set<String> stillWanted =
                board.pictures().stream().map(NoticePicture::sha256).collect(Collectors.toSet());
        files.keepOnly(stillWanted);
        boolean _ = refused.keySet().retainAll(stillWanted);
        if (isNew) {
            arrived.run();
        }
    }

    private boolean fetch(String sha256) throws InterruptedException, IOException {
        Optional<byte[]> jpeg = source.picture(sha256);
        boolean isKept = jpeg.isPresent() && files.keep(sha256, jpeg.get());
        if (jpeg.isPresent() && !isKept && refused.put(sha256, clock.instant()) == null) {
            EVENTS.log(new Event.PictureRefused(new SafeWord(sha256)));
        }
        return isKept;
    }

    private boolean isRefused(String sha256) {
        Instant since = refused.getOrDefault(sha256, Instant.MIN);
        return clock.instant().isBefore(since.plus(REFUSED_FOR));
    }

    @Override
    public void close() {
        loop.close();
    }
}
