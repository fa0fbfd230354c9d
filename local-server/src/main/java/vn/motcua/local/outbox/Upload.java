package vn.motcua.local.outbox;

import java.time.Duration;

/** What became of a document on its way up. */
public sealed interface Upload {
    record Uploaded() implements Upload {}

    /** Will never be taken. */
    record Refused(String reason) implements Upload {}

    /** No answer, or one that says "again". */
    record Unreachable(String why, Duration retryAfter) implements Upload {}
}
