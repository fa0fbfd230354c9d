package vn.motcua.local.digest;

import vn.motcua.contract.sync.FeedPage;
import vn.motcua.contract.sync.StreamDigest;

/** Who knows what a stream tells. */
public interface PartSource {

    DigestAnswer digest(String stream, String epoch) throws InterruptedException;

    /** The newest entries of a part's things after a number; an empty page when there are none. */
    PartAnswer part(String stream, String epoch, int part, long after) throws InterruptedException;

    /** What the stream tells in sums, or why not. */
    sealed interface DigestAnswer {
        record Digest(StreamDigest digest) implements DigestAnswer {}

        /** Nothing to compare with: the province is of another edition. */
        record None() implements DigestAnswer {}

        record Silent() implements DigestAnswer {}
    }

    /** Some of a part's entries, or none. */
    sealed interface PartAnswer {
        record Part(FeedPage page) implements PartAnswer {}

        record Silent() implements PartAnswer {}
    }
}
