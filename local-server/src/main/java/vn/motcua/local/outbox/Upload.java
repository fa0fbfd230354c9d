package vn.motcua.local.outbox;

import java.time.Duration;

/** What became of a chunk on its way up. */
public sealed interface Upload {
    /**
     * @param name of the document that the answer is about
     * @param bytes of it that are there now
     * @param isWhole whether it is complete and was found good
     */
    record Received(String name, long bytes, boolean isWhole) implements Upload {}

    /** Will never be taken. */
    record Refused(String reason) implements Upload {}

    /** No answer, or one that says "again". */
    record Unreachable(String why, Duration retryAfter) implements Upload {}
}
