package vn.motcua.local.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.FeedEntry;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;
import vn.motcua.local.feed.RawPage.RawEntry;
import vn.motcua.local.storage.Database;

/** Lets a page take effect and moves the position, in one transaction. */
final class PageEffects {
    private static final EventLog EVENTS = EventLog.of(PageEffects.class);

    private final Database cache;
    private final FeedApplier applier;

    PageEffects(Database cache, FeedApplier applier) {
        this.cache = cache;
        this.applier = applier;
    }

    /** How one entry takes effect; false if it cannot. */
    private interface Step {
        boolean take(Handle handle, FeedEntry entry);
    }

    /** An entry with what this program understood of it, at most one thing. */
    private record Read(RawEntry raw, List<FeedEntry> understood) {}

    /** Returns the kinds of changes that took effect. */
    Set<Class<? extends FeedChange>> apply(RawPage page) {
        List<Read> entries = new ArrayList<>();
        for (RawEntry raw : page.entries()) {
            entries.add(new Read(raw, raw.entry().stream().toList()));
        }
        try {
            return apply(page, entries, this::atOnce);
        } catch (JdbiException diskFailed) {
            throw diskFailed;
        } catch (RuntimeException badEntry) {
            // Once more, with a way back before each entry: it costs as much again, and is rare.
            return apply(page, entries, this::withWayBack);
        }
    }

    /** Tries once more what was kept; what is understood now takes effect and is forgotten. */
    Set<Class<? extends FeedChange>> applyKept() {
        return cache.write(handle -> {
            Set<Class<? extends FeedChange>> kinds = new HashSet<>();
            var positions = new PositionRepository(handle);
            for (var unread : positions.unread()) {
                Optional<FeedEntry> entry = unread.entry().entry();
                if (entry.isPresent() && withWayBack(handle, entry.get())) {
                    kinds.add(entry.get().change().getClass());
                    positions.forgetUnread(unread);
                }
            }
            return kinds;
        });
    }

    private Set<Class<? extends FeedChange>> apply(RawPage page, List<Read> entries, Step step) {
        return cache.write(handle -> {
            Set<Class<? extends FeedChange>> kinds = new HashSet<>();
            for (Read entry : entries) {
                boolean taken = false;
                for (FeedEntry understood : entry.understood()) {
                    taken = step.take(handle, understood);
                    kinds.add(understood.change().getClass());
                }
                if (!taken) {
                    keep(handle, page, entry.raw());
                }
            }
            new PositionRepository(handle)
                    .moveTo(page.stream(), page.entries().getLast().position(), page.mark());
            return kinds;
        });
    }

    private boolean atOnce(Handle handle, FeedEntry entry) {
        applier.apply(handle, entry);
        return true;
    }

    /** One bad entry must not stop the stream for ever, nor leave half an effect. */
    private boolean withWayBack(Handle handle, FeedEntry entry) {
        var _ = handle.savepoint("entry");
        try {
            applier.apply(handle, entry);
            var _ = handle.releaseSavepoint("entry");
            return true;
        } catch (JdbiException diskFailed) {
            throw diskFailed;
        } catch (RuntimeException badEntry) {
            var _ = handle.rollbackToSavepoint("entry");
            return false;
        }
    }

    private static void keep(Handle handle, RawPage page, RawEntry entry) {
        new PositionRepository(handle).keepUnread(page.stream(), page.epoch(), entry);
        EVENTS.log(
                new Event.EntryKeptRaw(
                        new SafeWord(page.stream()), entry.position(), new SafeWord(entry.kind())));
    }
}
