package vn.motcua.province.message;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One thing that somebody is told by phone, and how far that is.
 *
 * @param id under which gateways know it
 * @param values that stand in its words
 * @param way name of the gateway that was last tried; empty before the first
 * @param settledAt when {@code state} became what it is
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        Map<String, String> values,
        Instant madeAt,
        State state,
        String way,
        int attempts,
        Instant settledAt) {
    public Notice {
        values = Map.copyOf(values);
    }

    /** How far it is. */
    public enum State {
        WAITING,
        /** Given to a gateway whose answer is not noted yet. */
        SENDING,
        SENT,
        /** It may have come: a gateway that cannot be asked broke off. It is not sent again. */
        UNKNOWN,
        /** No gateway could bring it. */
        FAILED,
        /** What it says was over before it was sent. */
        OVER,
        /** She wants no messages any more. */
        STOPPED
    }
}
