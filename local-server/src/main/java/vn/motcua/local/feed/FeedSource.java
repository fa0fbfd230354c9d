package vn.motcua.local.feed;

import java.time.Duration;
import java.util.List;
import vn.motcua.contract.sync.StreamHeads;
import vn.motcua.contract.sync.StreamHeads.StreamHead;

/** The other end of the lane down. */
public interface FeedSource {

    /** The streams this kiosk reads, most urgent first; entries of others are never stored. */
    List<String> streams();

    /**
     * Returns as soon as a stream differs from what is known, or after the wait.
     *
     * @param known how far each stream was read here
     * @param wait zero to 50 s
     */
    HeadsAnswer heads(List<StreamHead> known, Duration wait) throws InterruptedException;

    /** The entries after a position. */
    PageAnswer changes(String stream, String epoch, long after) throws InterruptedException;

    /** How far the streams have grown, or silence. */
    sealed interface HeadsAnswer {
        record Heads(StreamHeads heads) implements HeadsAnswer {}

        /** Try again after {@code retryAfter}; zero leaves it to the reader. */
        record Silent(Duration retryAfter) implements HeadsAnswer {}
    }

    /** A page of entries, or none. */
    sealed interface PageAnswer {
        /**
         * @param json a FeedPage; may hold kinds of entries that this program does not know
         */
        record Page(String json) implements PageAnswer {}

        /** The numbers of the stream began anew. */
        record EpochChanged() implements PageAnswer {}

        record Silent(Duration retryAfter) implements PageAnswer {}
    }
}
