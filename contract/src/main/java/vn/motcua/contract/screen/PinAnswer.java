package vn.motcua.contract.screen;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What the kiosk says of the last PIN that was typed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface PinAnswer {

    /** None was typed yet. */
    record NoPin() implements PinAnswer {}

    /** Being compared, which takes a moment on purpose. */
    record PinCompared() implements PinAnswer {}

    record PinWrong(int triesLeft) implements PinAnswer {}

    /** Too many were wrong; outlives a restart. */
    record PinLocked(int minutes) implements PinAnswer {}

    /** Nobody has set a PIN at this kiosk: then nobody gets in. */
    record PinNeverSet() implements PinAnswer {}
}
