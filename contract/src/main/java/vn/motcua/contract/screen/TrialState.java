package vn.motcua.contract.screen;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.motcua.contract.device.DeviceFault;

/** How the trial of a device goes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface TrialState {

    /** Paper has to be put in first. */
    record TrialReady() implements TrialState {}

    record TrialRuns() implements TrialState {}

    /**
     * A page came; a person says whether it looks right.
     *
     * @param skewDegrees how much its lines slant, clockwise positive; 0 where nothing is written
     */
    record PageScanned(PageView page, double skewDegrees, long millis) implements TrialState {}

    /** The printer confirmed the slip; a person says whether it looks right. */
    record SlipPrinted(long millis) implements TrialState {}

    /** A code was read. Nothing of it is shown: it may be somebody's. */
    record CodeHeard(int length) implements TrialState {}

    /** Bytes came that are no text: the reader is set up wrongly. */
    record CodeGarbled() implements TrialState {}

    /** A card lies on the reader; only its holder's code opens it. */
    record CardFelt() implements TrialState {}

    /** No code and no card came in time. */
    record NothingHeard() implements TrialState {}

    record TrialFailed(DeviceFault fault) implements TrialState {}
}
