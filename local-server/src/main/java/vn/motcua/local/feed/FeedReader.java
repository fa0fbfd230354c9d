package vn.motcua.local.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.motcua.contract.sync.FeedChange;
import vn.motcua.contract.sync.StreamHeads;
import vn.motcua.contract.sync.StreamHeads.StreamHead;
import vn.motcua.local.event.Event;
import vn.motcua.local.event.EventLog;
import vn.motcua.local.event.SafeWord;
import vn.motcua.local.feed.FeedSource.HeadsAnswer;
import vn.motcua.local.feed.FeedSource.PageAnswer;
import vn.motcua.local.feed.Shortcut.Step;
import vn.motcua.local.storage.Database;

/** Reads the streams page by page; a page's effects and the new position commit together. */
final class FeedReader {
    private static final EventLog EVENTS = EventLog.of(FeedReader.class);

    /** Of one stream in a turn, so that an alert never waits for a long catching-up. */
    private static final int PAGES_A_TURN = 8;

    private final Database cache;
    private final FeedSource source;
    private final FeedApplier applier;
    private final InstantSource clock;
    private final PageEffects effects;

    /** Where the streams stand, as long as nothing was done that may have moved them. */
    private @Nullable List<StreamHead> unmoved;

    private volatile Shortcut shortcut = (_, _) -> new Step.Longer();
    private volatile SelfCheck check = SelfCheck.NONE;

    /**
     * By the province's clock: an answer that is no newer was kept on the way, and proves nothing.
     */
    private Instant newestAnswer = Instant.MIN;

    FeedReader(Database cache, FeedSource source, FeedApplier applier, InstantSource clock) {
        this.cache = cache;
        this.source = source;
        this.applier = applier;
        this.clock = clock;
        effects = new PageEffects(cache, applier);
    }

    void use(Shortcut wanted) {
        shortcut = wanted;
    }

    void use(SelfCheck wanted) {
        check = wanted;
    }

    long notUnderstood() {
        return cache.read(handle -> new PositionRepository(handle).unreadCount());
    }

    /** How a turn ended. */
    sealed interface Turn {
        /** The province answered; {@code moved} says whether anything was new. */
        record Heard(boolean moved) implements Turn {}

        /** No answer, or one that cannot be used. */
        record Silent(Duration retryAfter) implements Turn {}
    }

    /**
     * Asks once how far the streams have grown and reads what is new.
     *
     * @param onChanged told after each commit which kinds of changes it held
     */
    Turn read(Duration wait, Consumer<Set<Class<? extends FeedChange>>> onChanged)
            throws InterruptedException {
        List<StreamHead> kept = unmoved;
        List<StreamHead> known = kept == null ? positions() : kept;
        return switch (source.heads(known, check.isDue() ? Duration.ZERO : wait)) {
            case HeadsAnswer.Silent(Duration retryAfter) -> new Turn.Silent(retryAfter);
            case HeadsAnswer.Heads(var heads) -> follow(known, heads, onChanged);
        };
    }

    /**
     * Tries once more what was not understood: this program may be newer than the one that kept it.
     */
    void readKept(Consumer<Set<Class<? extends FeedChange>>> onChanged) {
        onChanged.accept(effects.applyKept());
    }

    /**
     * @param known where each stream was read to; nobody else moves it
     */
    private Turn follow(
            List<StreamHead> known,
            StreamHeads answer,
            Consumer<Set<Class<? extends FeedChange>>> onChanged)
            throws InterruptedException {
        unmoved = null;
        Instant heardAt = clock.instant();
        List<StreamHead> heads = answer.streams();
        boolean moved = false;
        for (String stream : source.streams()) {
            for (StreamHead head : heads) {
                if (head.stream().equals(stream)) {
                    switch (catchUp(start(known, head), head, onChanged)) {
                        case Turn.Heard(boolean streamMoved) -> moved |= streamMoved;
                        case Turn.Silent silent -> {
                            return silent;
                        }
                    }
                }
            }
        }
        if (answer.serverTime().isAfter(newestAnswer)) {
            newestAnswer = answer.serverTime();
            // Most answers bring nothing new: then no list has to be compared in the database.
            boolean isIdle = !moved && heads.containsAll(known);
            confirm(
                    isIdle
                            ? positions -> positions.confirmAll(heardAt)
                            : positions -> positions.confirm(heads, heardAt));
            if (check.isDue()) {
                look(heads, onChanged);
            } else if (isIdle) {
                unmoved = known;
            }
        }
        return new Turn.Heard(moved);
    }

    private List<StreamHead> positions() {
        return cache.read(handle -> new PositionRepository(handle).all());
    }

    private void look(List<StreamHead> heads, Consumer<Set<Class<? extends FeedChange>>> onChanged)
            throws InterruptedException {
        List<StreamHead> ends = positions().stream().filter(heads::contains).toList();
        onChanged.accept(check.look(ends));
    }

    private Turn catchUp(
            Start start, StreamHead head, Consumer<Set<Class<? extends FeedChange>>> onChanged)
            throws InterruptedException {
        return switch (shortcut.take(start.reached(), head)) {
            case Step.Longer() -> readOn(start, head, onChanged);
            case Step.UnderWay() -> new Turn.Heard(true);
            case Step.Silent(Duration retryAfter) -> new Turn.Silent(retryAfter);
            case Step.Arrived() -> {
                onChanged.accept(Set.of(FeedChange.DossierChanged.class));
                yield new Turn.Heard(true);
            }
        };
    }

    private Turn readOn(
            Start start, StreamHead head, Consumer<Set<Class<? extends FeedChange>>> onChanged)
            throws InterruptedException {
        StreamHead reached = start.reached();
        boolean moved = start.isAnew();
        for (int page = 0; page < PAGES_A_TURN && reached.head() < head.head(); page++) {
            switch (source.changes(head.stream(), head.epoch(), reached.head())) {
                case PageAnswer.Silent(Duration retryAfter) -> {
                    return new Turn.Silent(retryAfter);
                }
                case PageAnswer.EpochChanged() -> {
                    return new Turn.Heard(true);
                }
                case PageAnswer.Page(String json) -> {
                    long position = reached.head();
                    Optional<RawPage> raw =
                            RawPage.of(json).filter(each -> isUsable(each, head, position));
                    if (raw.isEmpty()) {
                        return new Turn.Silent(Duration.ZERO);
                    }
                    if (!raw.get().before().equals(reached.mark())) {
                        forget(head, "history");
                        return new Turn.Heard(true);
                    }
                    onChanged.accept(effects.apply(raw.get()));
                    reached = raw.get().end();
                    moved = true;
                }
            }
        }
        return new Turn.Heard(moved);
    }

    /** Where to read on. */
    private record Start(StreamHead reached, boolean isAnew) {}

    /** Another epoch, or another history than the one that was read here, begins anew. */
    private Start start(List<StreamHead> all, StreamHead head) throws InterruptedException {
        Optional<StreamHead> known =
                all.stream().filter(each -> each.stream().equals(head.stream())).findFirst();
        if (known.isPresent() && known.get().epoch().equals(head.epoch())) {
            StreamHead reached = known.get();
            boolean isDoubtful =
                    reached.head() > head.head()
                            || (reached.head() == head.head()
                                    && !reached.mark().equals(head.mark()));
            if (!isDoubtful || !isLost(reached)) {
                return new Start(reached, false);
            }
        }
        if (known.isPresent()) {
            forget(head, "epoch");
        } else {
            begin(head);
        }
        return new Start(new StreamHead(head.stream(), head.epoch(), 0, ""), true);
    }

    private void forget(StreamHead head, String why) {
        boolean _ =
                cache.write(handle -> {
                    applier.restart(handle, head.stream());
                    new PositionRepository(handle).begin(head.stream(), head.epoch());
                    return true;
                });
        logAnew(head, why);
    }

    private void begin(StreamHead head) {
        boolean _ =
                cache.write(handle -> {
                    new PositionRepository(handle).begin(head.stream(), head.epoch());
                    return true;
                });
    }

    /**
     * Whether the stream itself has no such entry as was read here last. The heads alone may lag
     * behind it: forgetting everything for that would leave visitors without their dossiers.
     */
    private boolean isLost(StreamHead reached) throws InterruptedException {
        return source.changes(reached.stream(), reached.epoch(), reached.head())
                        instanceof PageAnswer.Page(String json)
                && RawPage.of(json)
                        .filter(page -> page.isOf(reached))
                        .filter(page ->
                                page.head() < reached.head()
                                        || !page.before().equals(reached.mark()))
                        .isPresent();
    }

    /** Whether it is the page that was asked for; a hole makes the stream be read again. */
    private boolean isUsable(RawPage page, StreamHead head, long position) {
        if (page.entries().isEmpty() || !page.isOf(head)) {
            return false;
        }
        if (page.follows(position)) {
            return true;
        }
        if (position > 0) {
            logAnew(head, "gap");
            begin(head);
            check.doubt();
        }
        return false;
    }

    private void confirm(Consumer<PositionRepository> how) {
        boolean _ =
                cache.write(handle -> {
                    how.accept(new PositionRepository(handle));
                    return true;
                });
    }

    private static void logAnew(StreamHead head, String why) {
        EVENTS.log(new Event.StreamReadAnew(new SafeWord(head.stream()), new SafeWord(why)));
    }
}
