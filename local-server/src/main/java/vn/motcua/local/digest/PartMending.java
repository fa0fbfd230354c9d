package vn.motcua.local.digest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.local.feed.FeedApplier;
import vn.motcua.local.storage.Database;

/** Makes a part of the cache be as the province tells it. */
final class PartMending {
    private static final long UNTOLD = -1;

    private final Database cache;
    private final FeedApplier applier;

    /** A look-up may know more than the stream has told yet: what is newer is left once. */
    private final Map<String, Long> newer = new HashMap<>();

    PartMending(Database cache, FeedApplier applier) {
        this.cache = cache;
        this.applier = applier;
    }

    /**
     * @param told the newest entry of each thing of the part
     * @return the kinds of changes that took effect
     */
    Set<Class<? extends FeedChange>> mend(String stream, int part, List<FeedEntry> told) {
        return cache.write(handle -> {
            Holdings held = Holdings.of(handle, stream);
            Map<String, Long> kept = held.versions(part);
            Set<Class<? extends FeedChange>> kinds = new HashSet<>();
            for (FeedEntry entry : told) {
                @Nullable Long own = kept.remove(entry.item());
                if (own == null || !isLeft(stream, entry.item(), own, entry.version())) {
                    tell(handle, held, entry);
                    kinds.add(entry.change().getClass());
                }
            }
            kept.forEach((item, own) -> {
                if (!isLeft(stream, item, own, UNTOLD)) {
                    held.forget(item);
                }
            });
            return kinds;
        });
    }

    /** All is as it should be; whatever is newer from now on is so for the first time. */
    void finish() {
        newer.clear();
    }

    private void tell(Handle handle, Holdings held, FeedEntry entry) {
        held.forget(entry.item());
        applier.apply(handle, entry);
    }

    private boolean isLeft(String stream, String item, long own, long told) {
        if (own <= told) {
            return false;
        }
        @Nullable Long before = newer.put(stream + ' ' + item, own);
        return before == null || before != own;
    }
}
