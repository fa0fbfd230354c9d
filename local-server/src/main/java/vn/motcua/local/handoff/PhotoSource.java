package vn.motcua.local.handoff;

import java.util.Optional;
import vn.motcua.contract.handoff.HandOffStatus;

/**
 * Keeps photos between phone and kiosk, and shows phones the page; each call blocks at most some
 * seconds.
 */
public interface PhotoSource {

    /** Makes it known. */
    StatusAnswer open(String tokenHash, int photosMax) throws InterruptedException;

    StatusAnswer status(String tokenHash) throws InterruptedException;

    /**
     * Some bytes of a sealed photo, at most {@link HandOffStatus#PART_BYTES}; fewer are the last.
     * Empty if nothing answers, or there is no such photo.
     */
    Optional<byte[]> part(String tokenHash, int photo, long from) throws InterruptedException;

    /** The kiosk has it: it is deleted there. */
    void fetched(String tokenHash, int photo) throws InterruptedException;

    /** Nothing of it stays there. */
    void end(String tokenHash) throws InterruptedException;

    /** What is said of a hand-off. */
    sealed interface StatusAnswer {
        record Known(HandOffStatus status) implements StatusAnswer {}

        /** It is not known there, or its time is over. */
        record Over() implements StatusAnswer {}

        record Silent() implements StatusAnswer {}
    }
}
