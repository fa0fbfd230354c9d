package vn.motcua.local.feed;

import org.jdbi.v3.core.Handle;
import vn.motcua.contract.sync.FeedEntry;

/**
 * Does what an entry says, in the transaction that also moves the position. An entry may come
 * again: its effect replaces, it never adds.
 */
@FunctionalInterface
public interface FeedApplier {

    /**
     * Runs on the feed's thread and must not wait for a network or a person.
     *
     * @param handle open transaction on {@code cache.db}
     */
    void apply(Handle handle, FeedEntry entry);

    /**
     * The numbers of a stream begin anew, and all of its things will be told again: forget what it
     * told before, versions included.
     */
    default void restart(Handle handle, String stream) {}
}
