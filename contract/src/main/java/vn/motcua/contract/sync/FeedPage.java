package vn.motcua.contract.sync;

import java.util.List;

/**
 * Entries of one stream after a position; {@code GET
 * /sync/v1/streams/{stream}/{epoch}/changes?after=N}.
 *
 * @param epoch another epoch means that the numbers start again: forget the stream and read it anew
 * @param entries at most 256, positions without holes; empty when the reader is up to date
 */
public record FeedPage(String stream, String epoch, long head, List<FeedEntry> entries) {
    public static final int ENTRIES_MAX = 256;

    public FeedPage {
        entries = List.copyOf(entries);
    }
}
