package vn.motcua.contract.sync;

import java.util.List;

/**
 * Entries of one stream after a position; {@code GET
 * /sync/v1/streams/{stream}/{epoch}/changes?after=N}.
 *
 * <p>A mark is a hash of an entry and of the mark before it, so that it stands for all entries up
 * to a number. A province that went back to an older copy of itself gives numbers again; then the
 * mark of a kiosk's position is another one.
 *
 * @param epoch another epoch means that the numbers start again: forget the stream and read it anew
 * @param head last number given
 * @param before mark of the position that was asked for; empty at 0, and when there is no such
 *     entry
 * @param mark of the last entry on this page; {@code before} if the page is empty
 * @param entries at most 256, positions without holes; empty when the reader is up to date
 */
public record FeedPage(
        String stream,
        String epoch,
        long head,
        String before,
        String mark,
        List<FeedEntry> entries) {
    public static final int ENTRIES_MAX = 256;

    public FeedPage {
        entries = List.copyOf(entries);
    }
}
