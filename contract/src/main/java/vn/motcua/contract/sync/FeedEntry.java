package vn.motcua.contract.sync;

/**
 * One thing the province has to tell its kiosks: the down lane. Entries of a stream are numbered 1,
 * 2, 3 … without holes; a kiosk applies each at least once, and applying it again changes nothing.
 *
 * @param position number in its stream
 * @param schema with which it was written; above its own {@link #SCHEMA} a kiosk must not believe
 *     that it understands the entry, and keeps it for the day on which it does
 * @param item name of the thing it is about; with {@code version} it decides what is newer
 */
public record FeedEntry(long position, int schema, String item, long version, FeedChange change) {
    /** Rises when a kind of change comes, or what it carries. */
    public static final int SCHEMA = 3;
}
