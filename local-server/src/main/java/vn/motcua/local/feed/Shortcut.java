package vn.motcua.local.feed;

import java.time.Duration;
import vn.motcua.contract.sync.StreamHeads.StreamHead;

/** A quicker way to a far position than reading every entry up to it. */
@FunctionalInterface
public interface Shortcut {

    /** How far it has come. */
    sealed interface Step {
        /** There is no shortcut here; read the entries. */
        record Longer() implements Step {}

        /** A part of the way; call again. */
        record UnderWay() implements Step {}

        /** The position has moved, with all that it stands for. */
        record Arrived() implements Step {}

        /** No answer. */
        record Silent(Duration retryAfter) implements Step {}
    }

    /**
     * Goes one step, which takes no longer than an alert may wait.
     *
     * @param reached how far the stream was read here
     * @param head how far it has grown
     */
    Step take(StreamHead reached, StreamHead head) throws InterruptedException;
}
