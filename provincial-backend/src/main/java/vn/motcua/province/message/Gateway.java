package vn.motcua.province.message;

import java.util.Map;
import java.util.UUID;

/** A way to people's phones; each provider has its own. */
public interface Gateway {

    /** What stands in the officers' pages, e.g. {@code zalo}. */
    String name();

    /** Whether the same id given twice counts once, so that an attempt may be repeated. */
    boolean isKeyed();

    /** Gives it one message; takes 20 seconds at most. */
    Answer send(Message message) throws InterruptedException;

    /**
     * What somebody is told.
     *
     * @param id the provider's key for it
     * @param values by the names that templates use
     */
    record Message(UUID id, PhoneNumber phone, NoticeKind kind, Map<String, String> values) {
        public Message {
            values = Map.copyOf(values);
        }
    }

    /** What became of it. */
    enum Answer {
        /** The provider has it and will bring it. */
        TAKEN,
        /** It cannot be brought this way, e.g. to a number without Zalo. */
        REFUSED,
        /** It was not taken; it may be later. */
        LATER,
        /** It may have been taken, or not. */
        UNCLEAR
    }
}
