package vn.motcua.local.snapshot;

import java.time.Duration;
import vn.motcua.contract.sync.SnapshotOffer;

/** Where snapshots come from. */
public interface SnapshotSource {

    /** What the province has for a cache of that schema. */
    OfferAnswer offer(int schema) throws InterruptedException;

    /** At most {@code max} bytes of it from that byte on. */
    PartAnswer part(String sha256, long from, int max) throws InterruptedException;

    /** A snapshot, none, or silence. */
    sealed interface OfferAnswer {
        record Offered(SnapshotOffer offer) implements OfferAnswer {}

        record None() implements OfferAnswer {}

        record Silent(Duration retryAfter) implements OfferAnswer {}
    }

    /** Bytes, or none. */
    sealed interface PartAnswer {
        /**
         * @param bytes not to be changed
         */
        @SuppressWarnings("ArrayRecordComponent") // megabytes, used once
        record Part(byte[] bytes) implements PartAnswer {}

        /** It is not offered any more. */
        record Gone() implements PartAnswer {}

        record Silent(Duration retryAfter) implements PartAnswer {}
    }
}
