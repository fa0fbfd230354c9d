package vn.motcua.local.line;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.motcua.contract.sync.StreamHeads.StreamHead;

/** Alerts that came with the heads of the streams, until the feed asks for them. */
final class ToldAlerts {
    private static final String STREAM = "alerts";

    private final AtomicReference<Optional<Told>> kept = new AtomicReference<>(Optional.empty());

    /** A page and the position that it follows. */
    private record Told(String epoch, long after, String page) {}

    /**
     * @param known the positions with which the heads were asked for
     * @param page empty if none came
     */
    void keep(List<StreamHead> known, String page) {
        kept.set(
                known.stream()
                        .filter(head -> head.stream().equals(STREAM) && !page.isEmpty())
                        .findFirst()
                        .map(head -> new Told(head.epoch(), head.head(), page)));
    }

    /** The page that answers this question, once. */
    Optional<String> take(String stream, String epoch, long after) {
        return stream.equals(STREAM)
                ? kept.getAndSet(Optional.empty())
                        .filter(told -> told.epoch().equals(epoch) && told.after() == after)
                        .map(Told::page)
                : Optional.empty();
    }
}
