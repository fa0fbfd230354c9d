package vn.motcua.contract.sync;

/**
 * One thing the province has to tell its kiosks: the down lane. Entries of a stream are numbered 1,
 * 2, 3 … without holes; a kiosk applies each at least once, and applying it again changes nothing.
 *
 * @param position number in its stream
 * @param item name of the thing it is about; with {@code version} it decides what is newer
 */
public record FeedEntry(long position, String item, long version, FeedChange change) {}
