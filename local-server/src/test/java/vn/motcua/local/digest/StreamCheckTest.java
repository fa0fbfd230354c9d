package vn.motcua.local.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.contract.dossier.DossierCode;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.contract.sync.FeedPage;
import vn.motcua.contract.sync.StreamDigest;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.dossier.DossierLookUp;
import vn.motcua.local.dossier.DossierSource;
import vn.motcua.local.dossier.Dossiers;
import vn.motcua.local.dossier.LookUpOutcome;
import vn.motcua.local.dossier.SourceAnswer;
import vn.motcua.local.feed.FeedApplier;
import vn.motcua.local.storage.Database;
import vn.motcua.local.storage.Durability;
import vn.motcua.local.storage.MovableClock;

/** What the streams never told does not stay here as if they had. */
class StreamCheckTest {
    private static final DossierCode CODE = new DossierCode("H56-261116-0001");
    private static final int LOOKS_MAX = 20;

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T02:00:00Z"));
    private Database cache;
    private DossierLookUp lookUp;
    private StreamCheck check;
    private SourceAnswer answer = new SourceAnswer.Known(Dossiers.of(CODE.value(), 1));

    @BeforeEach
    void open() throws InterruptedException {
        cache = Database.open(folder.resolve("cache.db"), "/migrations/cache", Durability.NORMAL);
        lookUp = new DossierLookUp(cache, new Office(), clock);
        check = new StreamCheck(cache, new EmptyStreams(), new Nothing(), clock, new Random(1));
        lookUntilDone();
    }

    @AfterEach
    void close() {
        cache.close();
    }

    @Test
    void a_dossier_that_was_asked_for_and_then_lost_is_gone_after_a_minute() throws Exception {
        assertThat(lookUp.find(CODE)).isInstanceOf(LookUpOutcome.Found.class);
        answer = new SourceAnswer.Silent();
        clock.advance(Duration.ofSeconds(59));
        assertThat(check.isDue()).isFalse();

        clock.advance(Duration.ofSeconds(1));
        lookUntilDone();

        assertThat(lookUp.find(CODE)).isEqualTo(new LookUpOutcome.LineDown());
    }

    @Test
    void a_clock_that_was_set_back_does_not_keep_it() throws Exception {
        assertThat(lookUp.find(CODE)).isInstanceOf(LookUpOutcome.Found.class);
        answer = new SourceAnswer.Silent();

        clock.advance(Duration.ofHours(-20));
        lookUntilDone();

        assertThat(lookUp.find(CODE)).isEqualTo(new LookUpOutcome.LineDown());
    }

    /** As the feed does, whenever it is time. */
    private void lookUntilDone() throws InterruptedException {
        assertThat(check.isDue()).isTrue();
        List<StreamHead> ends = Holdings.STREAMS.stream().map(StreamCheckTest::end).toList();
        for (int look = 0; look < LOOKS_MAX && !check.isDone(); look++) {
            var _ = check.look(ends);
        }
        assertThat(check.isDone()).isTrue();
        assertThat(check.isDue()).isFalse();
    }

    private static StreamHead end(String stream) {
        return new StreamHead(stream, "e1", 0, "");
    }

    /** Answers what was asked for at the province. */
    private final class Office implements DossierSource {
        @Override
        public SourceAnswer ask(String codeOrNumber) {
            return answer;
        }

        @Override
        public boolean isOnline() {
            return true;
        }
    }

    /** A province whose streams tell nothing. */
    private static final class EmptyStreams implements PartSource {
        @Override
        public DigestAnswer digest(String stream, String epoch) {
            return new DigestAnswer.Digest(
                    new StreamDigest(end(stream), Collections.nCopies(StreamDigest.PARTS, 0L)));
        }

        @Override
        public PartAnswer part(String stream, String epoch, int part, long after) {
            return new PartAnswer.Part(new FeedPage(stream, epoch, 0, "", "", List.of()));
        }
    }

    /** Nothing is told, so there is nothing to apply. */
    private static final class Nothing implements FeedApplier {
        @Override
        public void apply(Handle handle, FeedEntry entry) {
            throw new IllegalStateException("the streams tell nothing");
        }

        @Override
        public void restart(Handle handle, String stream) {
            throw new IllegalStateException("the streams do not begin anew");
        }
    }
}
